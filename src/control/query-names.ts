import { nearest } from '../audit/documented-fields.ts';
import type { Contract, OperationContract } from '../http/contract.ts';
import { Fault } from '../sms/fault.ts';

/** Longest part of a name that is shown. */
const SHOWN = 60;

/**
 * Refuses a parameter that an operation does not have, or that is given twice. A provider ignores it, as its document
 * says or leaves open; here it would answer another question than the one that was asked.
 * @throws Fault naming the parameter, and those there are.
 */
export function requireKnownQuery(
  contract: Contract,
  operation: OperationContract,
  given: Iterable<readonly [name: string, value: unknown]>,
): void {
  const known = operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name);
  const seen = new Set<string>();
  for (const [name, value] of given) {
    if (value === undefined) continue;
    const shown = name.slice(0, SHOWN);
    if (!known.includes(name)) throw refusal(shown, `is no parameter here${mend(name, known, contract, operation)}`);
    if (seen.has(name)) throw refusal(shown, 'is given more than once; give it once.');
    seen.add(name);
  }
}

const refusal = (name: string, what: string) =>
  new Fault('invalid-request', { detail: `\`${name}\` ${what}`, field: name });

function mend(name: string, known: readonly string[], contract: Contract, operation: OperationContract): string {
  if (contract.bodyFields(operation).includes(name)) return ': put it into the body.';
  if (known.length === 0) return ': leave it out, for there are none.';
  const near = nearest(name, known);
  return `${near === undefined ? '' : ` (did you mean \`${near}\`?)`}; there is ${known.join(', ')}.`;
}
