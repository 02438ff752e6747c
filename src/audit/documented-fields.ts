import type { OperationContract } from '../http/contract.ts';
import type { Provider } from '../http/provider.ts';

const known = new WeakMap<OperationContract, ReadonlySet<string>>();

/** The names of all fields of the body and parameters of the query that an operation documents. */
export function documentedFields(provider: Provider, operation: OperationContract): ReadonlySet<string> {
  let names = known.get(operation);
  if (names === undefined) {
    names = new Set([
      ...provider.contract.bodyFields(operation),
      ...operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name),
    ]);
    known.set(operation, names);
  }
  return names;
}

/** The name among some that is nearest to another, if it is near enough to be meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    const distance = distanceBetween(plain(name), plain(candidate), least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** `statusCallback` and `status_callback` are the same mistake. */
const plain = (name: string) => name.toLowerCase().replace(/[_\-. ]/g, '');

/** Levenshtein's distance, as far as it is below a bound. */
function distanceBetween(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? bound;
}
