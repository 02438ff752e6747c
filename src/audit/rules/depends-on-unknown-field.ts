import { createHash } from 'node:crypto';
import { documentedFields } from '../documented-fields.ts';
import { Notes } from '../memory.ts';
import type { ObservedCall } from '../observed-call.ts';
import { type AuditRule, type Complaint, FINE } from '../rule.ts';
import { shownName } from './unknown-field.ts';

/** Calls that each brought a value of their own. */
const VALUES = 3;

/** Names of a client's operations that are looked at; whoever has more invents them. */
const NAMES = 50;

/** Longest part of a name that tells it from others. */
const NAME = 60;

/** Digests of the values that a client gave unknown fields, by operation and name. */
type Values = Map<string, Set<string>>;

const valuesByClient = new Notes<Values>(() => new Map());

export const dependsOnUnknownField: AuditRule = {
  id: 'depends-on-unknown-field',
  title: 'A field that the provider does not know, with another value from call to call',
  severity: 'error',
  why: 'An unknown field that always says the same may be a leftover. One that says something else each time is there for a purpose, such as the number of an order, or the page of a list. The provider ignores it, so whatever counts on it goes wrong without an error: no receipt bears the number, and every page is the first.',
  mend: 'Find out what the document calls the field, and where it takes it. If it has none, keep what the field says on your side, by the id that the provider answers with.',
  example: {
    bad: `POST /v1/messages
{ "to": "+447700900123", "from": "ACME", "body": "Hello", "order_number": "A1" }, and then "A2", and then "A3"`,
    good: `POST /v1/messages
{ "to": "+447700900123", "from": "ACME", "body": "Hello", "reference": "A1" }, and then "A2", and then "A3"`,
  },
  judges: 'answer',
  concerns: 'input',
  check(call, memory) {
    // What was refused was not ignored.
    if (call.unknown.length === 0 || !call.succeeded) return FINE;
    const known = valuesByClient.of(call, memory);
    const complaints: Complaint[] = [];
    for (const name of call.unknown) {
      if (!bringsEnough(name, call, known)) continue;
      const shown = shownName(name, call);
      const detail = `\`${shown}\` had ${VALUES} different values in as many calls, so something counts on it; this operation ignored it each time.`;
      complaints.push({ field: shown, detail });
    }
    return complaints;
  },
};

/** Takes note of what a field says. @returns whether that makes the values enough, which happens once. */
function bringsEnough(name: string, call: ObservedCall, known: Values): boolean {
  const place = `${call.operation?.id} ${name.slice(0, NAME)}`;
  const values = known.get(place) ?? new Set();
  if (values.size >= VALUES || (values.size === 0 && known.size >= NAMES)) return false;
  const value = saidBy(name, call);
  // An empty field says nothing.
  if (value === undefined || value === null || value === '') return false;
  known.set(place, values.add(digestOf(value)));
  return values.size === VALUES;
}

/** What a field says where it is unknown; of a list the first item that has it speaks for all. */
function saidBy(name: string, { provider, operation, items, query }: ObservedCall): unknown {
  const isInBody = operation !== undefined && !documentedFields(provider, operation).body.has(name);
  const fields = isInBody ? items.find((fields) => Object.hasOwn(fields, name)) : undefined;
  return (fields ?? query)[name];
}

/** Enough to tell it from others; what it says is nobody's business, and may be long. */
const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64');
