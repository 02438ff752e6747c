import { documentedFields } from './documented-fields.ts';
import type { ObservedCall } from './observed-call.ts';
import { wordsOf } from './vocabulary.ts';

/** Names that are told of one call. */
const NAMES = 20;

/** The names in a call that the document has neither for its operation nor by a pattern. */
export function unknownNames(call: ObservedCall): readonly string[] {
  const { operation, provider, items, query } = call;
  if (operation === undefined) return NONE;
  const documented = documentedFields(provider, operation);
  let unknown: Set<string> | undefined;
  for (const fields of items) {
    for (const name in fields) if (!documented.body.has(name)) unknown = (unknown ?? new Set()).add(name);
  }
  for (const name in query) if (!documented.query.has(name)) unknown = (unknown ?? new Set()).add(name);
  if (unknown === undefined) return NONE;
  // A body that no operation reads is another rule's.
  const isRead = operation.mediaTypes.length > 0 || provider.decode !== undefined;
  const open = wordsOf(provider)?.openFields;
  return [...unknown].filter((name) => name !== '' && (isRead || name in query) && !open?.test(name)).slice(0, NAMES);
}

const NONE: readonly string[] = [];
