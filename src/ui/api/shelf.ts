import type { ControlClient } from '../../client/client.ts';
import { type ApiDocument, baseOf, documentOf, type Operation, operationsOf } from '../snippets/document.ts';

/** One API: its document, where it stands, what it can do. */
export interface Api {
  /** A provider's id, or `control`. */
  readonly id: string;
  readonly document: ApiDocument;
  readonly base: string;
  readonly operations: readonly Operation[];
}

/** The APIs of an emulator, the control API last. @param origin where the emulator stands. */
export async function readShelf(client: ControlClient, origin: string): Promise<Api[]> {
  const { providers } = await client.getHealth();
  return Promise.all(
    [...providers, 'control'].map(async (id) => {
      const document = await documentOf(client, id);
      const base = id === 'control' ? client.url : baseOf(origin, id, document);
      return { id, document, base, operations: operationsOf(document) };
    }),
  );
}

/** What is found of an API by words that stand in an operation's path, id, summary or tag; all of it by none. */
export function found({ operations }: Api, words: string): readonly Operation[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return operations;
  return operations.filter(({ id, method, path, summary, tag }) => {
    const text = `${id} ${method} ${path} ${summary} ${tag}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** Operations by their tags, both in the document's order. */
export function byTag(operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const group = groups.get(operation.tag);
    if (group === undefined) groups.set(operation.tag, [operation]);
    else group.push(operation);
  }
  return groups;
}
