import type { OpenAPIV3_1 } from 'openapi-types';

/** An object somewhere in a document. */
export type DocumentNode = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null;
}

/** A key as it stands in a JSON pointer. */
export const token = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The JSON pointer to what stands in a document under these keys. */
export const pointerTo = (keys: readonly string[]) => ['#', ...keys.map(token)].join('/');

/** The reference by which Ajv finds what a JSON pointer leads to in a document that it knows by a name. */
export const schemaReference = (name: string, pointer: string) =>
  `${name}#${pointer.slice(1).split('/').map(encodeURIComponent).join('/')}`;

/** The object at a JSON pointer, and the pointer to where it really stands once references have been followed. */
export function resolvePointer(
  document: OpenAPIV3_1.Document,
  pointer: string,
): { readonly node: DocumentNode; readonly pointer: string } | undefined {
  let found: { node: unknown; pointer: string } | undefined = { node: document, pointer: '#' };
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!isNode(found?.node) || !Object.hasOwn(found.node, key)) return undefined;
    found = { node: found.node[key], pointer: `${found.pointer}/${part}` };
    const { $ref } = isNode(found.node) ? found.node : {};
    if (typeof $ref === 'string') found = resolvePointer(document, $ref);
  }
  return isNode(found?.node) ? { node: found.node, pointer: found.pointer } : undefined;
}
