import type { AuditRule, RuleText } from '../rule.ts';
import { behaviour } from './behaviour.ts';
import { receiptRules } from './receipts.ts';
import { requests } from './requests.ts';

/** Every rule about calls, in the order in which reports list them. */
export const rules: readonly AuditRule[] = [...requests, ...behaviour];

/** What every rule says of itself, those about receipts included. */
export const ruleTexts: readonly RuleText[] = [...rules, ...receiptRules];
