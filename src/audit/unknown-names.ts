import type { FieldContract } from '../http/contract.ts';
import { documentedFields } from './documented-fields.ts';
import type { Fields, ObservedCall } from './observed-call.ts';
import { wordsOf } from './vocabulary.ts';

/** Names that are told of one call. */
const NAMES = 20;

/** The names in a call that the document has neither for its operation nor by a pattern. */
export function unknownNames(call: ObservedCall): readonly string[] {
  const { operation, provider, items, query } = call;
  if (operation === undefined) return NONE;
  const documented = documentedFields(provider, operation);
  const open = wordsOf(provider)?.openFields;
  let unknown: Set<string> | undefined;
  // A body that no operation reads is another rule's.
  if (operation.mediaTypes.length > 0 || provider.decode !== undefined) {
    for (const fields of items) unknown = withUnknown(unknown, fields, documented.body, open);
  }
  unknown = withUnknown(unknown, query, documented.query, open);
  return unknown === undefined ? NONE : [...unknown];
}

const NONE: readonly string[] = [];

/** Most calls have no such name, and need no set. */
function withUnknown(
  known: Set<string> | undefined,
  fields: Fields,
  documented: ReadonlyMap<string, FieldContract>,
  open: RegExp | undefined,
): Set<string> | undefined {
  let unknown = known;
  for (const name in fields) {
    if (unknown?.size === NAMES) break;
    if (name !== '' && !documented.has(name) && !open?.test(name)) unknown = (unknown ?? new Set()).add(name);
  }
  return unknown;
}
