import { addAmounts, groupsOf } from '../control/merge-reports.ts';
import { parseMoney } from '../sms/money.ts';
import { fieldsOf, itemsOf, mistake, providerOf, type Written } from './fields.ts';
import type { ContractCost, ContractFinding, ContractReport, CostExcess } from './report.ts';
import { examplesOf } from './wording.ts';

/** What a run may cost at a provider. */
export interface CostLimit {
  readonly provider: string;
  /** A decimal in the provider's currency. */
  readonly amount?: string | undefined;
  readonly messages?: number | undefined;
  readonly segments?: number | undefined;
}

/** The rule whose findings say which character made a message cost twice. */
const DOUBLING = 'encoding-doubles';

/**
 * Reads `{max: [{provider, amount?, messages?, segments?}]}`.
 * @param providers the ids there are.
 * @throws ContractError naming the place that is wrong.
 */
export function readCostLimits(written: Written, providers: ReadonlySet<string>): CostLimit[] {
  if (written.value === undefined) return [];
  return itemsOf(fieldsOf(written, ['max'])('max')).map((entry) => {
    const field = fieldsOf(entry, ['provider', 'amount', 'messages', 'segments']);
    const provider = providerOf(field('provider'), providers);
    if (provider === undefined) throw mistake(entry, 'it names no provider; write its id in "provider"');
    const limit = {
      provider,
      amount: amountOf(field('amount')),
      messages: countOf(field('messages')),
      segments: countOf(field('segments')),
    };
    if (limit.amount === undefined && limit.messages === undefined && limit.segments === undefined) {
      throw mistake(entry, `it limits nothing; give ${provider} an "amount", "messages" or "segments"`);
    }
    return limit;
  });
}

/** YAML takes a decimal without quotation marks for a number, which says the same. */
function amountOf(written: Written): string | undefined {
  const { value } = written;
  if (value === undefined) return undefined;
  const amount = String(value);
  try {
    parseMoney(amount);
    return amount;
  } catch {
    throw mistake(written, `it must be an amount such as "0.50", not ${JSON.stringify(value)}`);
  }
}

function countOf(written: Written): number | undefined {
  const { value } = written;
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw mistake(written, `it must be a whole number from 0, not ${JSON.stringify(value)}`);
}

/** Which providers cost more than their limits. */
export function overLimits({ costs, findings }: ContractReport, limits: readonly CostLimit[]): CostExcess[] {
  return limits.flatMap(({ provider, ...most }) => {
    const total = totalOf(costs.filter((cost) => cost.provider === provider));
    return tooMuch(total, most).map((what) => ({
      provider,
      country: null,
      detail: `${provider} costs ${what}, the most that the file allows.`,
      because: doubledAt(provider, findings),
    }));
  });
}

/** Which countries of which providers cost more than they did in another run. */
export function overBaseline({ costs, findings }: ContractReport, baseline: readonly ContractCost[]): CostExcess[] {
  const places = groupsOf(costs, ({ provider, country }) => JSON.stringify([provider, country]));
  return [...places].flatMap((same) => {
    const { provider, country } = same[0];
    const before = totalOf(baseline.filter((cost) => cost.provider === provider && cost.country === country));
    return tooMuch(totalOf(same), before).map((what) => ({
      provider,
      country,
      detail: `${provider} to ${country ?? 'no country'} costs ${what} in the baseline.`,
      because: doubledAt(provider, findings),
    }));
  });
}

interface Total {
  readonly amount: string;
  readonly currency: string;
  readonly messages: number;
  readonly segments: number;
}

function totalOf(costs: readonly ContractCost[]): Total {
  return {
    amount: addAmounts(costs.map(({ amount }) => amount)),
    currency: costs[0]?.currency ?? '',
    messages: costs.reduce((sum, { messages }) => sum + messages, 0),
    segments: costs.reduce((sum, { segments }) => sum + segments, 0),
  };
}

/** `0.08 USD, more than the 0.04`, for each that is too much. */
function tooMuch(is: Total, most: Omit<CostLimit, 'provider'>): string[] {
  const { amount, messages, segments } = most;
  const counts = [
    ['messages', is.messages, messages],
    ['segments', is.segments, segments],
  ] as const;
  return [
    ...(amount !== undefined && parseMoney(is.amount) > parseMoney(amount)
      ? [`${is.amount} ${is.currency}, more than the ${amount}`]
      : []),
    ...counts
      .filter(([, count, limit]) => limit !== undefined && count > limit)
      .map(([what, count, limit]) => `${count} ${what}, more than the ${limit}`),
  ];
}

function doubledAt(provider: string, findings: readonly ContractFinding[]): string[] {
  return findings.filter((finding) => finding.rule === DOUBLING && finding.provider === provider).flatMap(examplesOf);
}
