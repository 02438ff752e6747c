import type { FieldContract, OperationContract } from '../http/contract.ts';
import type { Provider } from '../http/provider.ts';

/** What an operation documents, by name. */
export interface DocumentedFields {
  readonly body: ReadonlyMap<string, FieldContract>;
  /** The same, where a provider makes no difference between its query and its body. */
  readonly query: ReadonlyMap<string, FieldContract>;
  /** Whether any of these, or the operation itself, is marked as deprecated. */
  readonly hasDeprecated: boolean;
}

const known = new WeakMap<OperationContract, DocumentedFields>();

/** The fields of the body and the parameters of the query that an operation documents. */
export function documentedFields(provider: Provider, operation: OperationContract): DocumentedFields {
  let documented = known.get(operation);
  if (documented === undefined) {
    documented = read(provider, operation);
    known.set(operation, documented);
  }
  return documented;
}

function read({ contract, decode }: Provider, operation: OperationContract): DocumentedFields {
  const fields = contract.fields(operation);
  const parameters = operation.parameters.filter(({ in: place }) => place === 'query').map(fieldOf);
  const all = [...fields, ...parameters];
  const hasDeprecated = operation.deprecated || all.some(({ deprecated }) => deprecated);
  if (decode !== undefined) return { body: byName(all), query: byName(all), hasDeprecated };
  return { body: byName(fields), query: byName(parameters), hasDeprecated };
}

function fieldOf({ name, schema, deprecated = false }: OperationContract['parameters'][number]): FieldContract {
  const type: string | readonly string[] | undefined = schema && 'type' in schema ? schema.type : undefined;
  return { name, types: type === undefined ? [] : [type].flat(), deprecated };
}

const byName = (fields: readonly FieldContract[]) => new Map(fields.map((field) => [field.name, field]));

/** The name among some that is nearest to another, if it is near enough to be meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  const wanted = plain(name);
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of names) {
    const distance = distanceBetween(wanted, plain(candidate), least);
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
