import type { OpenAPIV3_1 } from 'openapi-types';
import { type DocumentNode, isNode, resolvePointer, token } from './document-pointer.ts';

/** Fields that are told of one value. */
const TOLD = 50;

/** The JSON pointers, with `*` for the places of a list, of the fields of a value that its schema does not name. */
export function undocumentedFields(document: OpenAPIV3_1.Document, schema: DocumentNode, value: unknown): string[] {
  const found = new Set<string>();
  walk([schema], value, '');
  return [...found];

  function walk(schemas: readonly unknown[], here: unknown, place: string): void {
    if (found.size >= TOLD || !isNode(here)) return;
    const parts = schemas.flatMap((part) => composedOf(document, part));
    if (Array.isArray(here)) {
      const items = parts.flatMap((part) => part['items'] ?? []);
      for (const entry of here) walk(items, entry, `${place}/*`);
      return;
    }
    const properties = parts.flatMap((part) => (isNode(part['properties']) ? [part['properties']] : []));
    const others = parts.flatMap(({ additionalProperties: open }) =>
      open === undefined || open === false ? [] : [open],
    );
    // An object that names no field at all may have any.
    const isOpen = properties.length === 0 || others.length > 0;
    for (const [name, entry] of Object.entries(here)) {
      const known = properties.flatMap((named) => (Object.hasOwn(named, name) ? [named[name]] : []));
      if (known.length === 0 && !isOpen) found.add(`${place}/${token(name)}`);
      else walk(known.length > 0 ? known : others, entry, `${place}/${token(name)}`);
    }
  }
}

/** A schema and those it is composed of, alternatives included. */
function composedOf(document: OpenAPIV3_1.Document, schema: unknown): readonly DocumentNode[] {
  if (!isNode(schema)) return [];
  const { $ref } = schema;
  const node = typeof $ref === 'string' ? resolvePointer(document, $ref)?.node : schema;
  if (node === undefined) return [];
  const parts = [node['allOf'], node['anyOf'], node['oneOf']].filter(Array.isArray).flat();
  return [node, ...parts.flatMap((part) => composedOf(document, part))];
}
