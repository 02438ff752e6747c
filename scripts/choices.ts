import type { OpenAPIV3_1 } from 'openapi-types';

/** Something the provider's publication leaves open and the emulator had to decide. */
export interface Choice {
  /** Where in the API it shows, for people to read. */
  readonly place: string;
  readonly choice: string;
}

const MARK = 'Our choice: ';

/** Every paragraph of a document's descriptions that is marked as our choice, in the document's order. */
export function choicesOf(document: OpenAPIV3_1.Document): Choice[] {
  return [...walk(document, [], document)];
}

function* walk(node: unknown, path: readonly string[], document: OpenAPIV3_1.Document): Generator<Choice> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'description' && typeof child === 'string') {
      for (const paragraph of child.split(/\n\s*\n/)) {
        if (!paragraph.startsWith(MARK)) continue;
        yield { place: placeOf(path, document), choice: paragraph.slice(MARK.length).replace(/\s+/g, ' ').trim() };
      }
    }
    yield* walk(child, [...path, key], document);
  }
}

/** Names the object a path leads to: an operation and what of it, a field of a schema, a header, an answer. */
function placeOf(path: readonly string[], document: OpenAPIV3_1.Document): string {
  const [root, first = '', second = '', ...rest] = path;
  if (root === 'paths') {
    const part = partOf(rest, at(document, path));
    return `\`${second.toUpperCase()} ${first}\`${part === '' ? '' : `, ${part}`}`;
  }
  if (root !== 'components') return 'everywhere';
  if (first === 'schemas') return `\`${[second, ...propertiesOn(rest)].join('.')}\``;
  if (first === 'headers') return `header \`${second}\``;
  if (first === 'parameters') return parameterPlace(at(document, path), second);
  if (first === 'responses') return `answer ${statusesOf(second, document).join(', ')}`.trim();
  return second;
}

/** A shared parameter, which is in one of several places, such as `header \`X-Api-Key\``. */
function parameterPlace(parameter: unknown, key: string): string {
  const { in: place = 'parameter' } = (parameter ?? {}) as { in?: string };
  return `${place} \`${nameOf(parameter) ?? key}\``;
}

function partOf(path: readonly string[], node: unknown): string {
  const [kind, name = ''] = path;
  if (kind === 'parameters') return `\`${nameOf(node) ?? name}\``;
  if (kind === 'callbacks') return 'its receipts';
  if (kind === 'responses') return `answer ${name}`;
  const properties = propertiesOn(path);
  return properties.length === 0 ? '' : `\`${properties.join('.')}\``;
}

/** The fields a path passes through. */
function propertiesOn(path: readonly string[]): string[] {
  return path.filter((_key, index) => path[index - 1] === 'properties');
}

/** The statuses that a shared answer is given with. */
function statusesOf(response: string, document: OpenAPIV3_1.Document): string[] {
  const reference = `#/components/responses/${response}`;
  const statuses = new Set<string>();
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(item ?? {})) {
      const responses: object = (operation as OpenAPIV3_1.OperationObject).responses ?? {};
      for (const [status, answer] of Object.entries(responses)) {
        if ((answer as { $ref?: string }).$ref === reference) statuses.add(status);
      }
    }
  }
  return [...statuses].sort();
}

function nameOf(node: unknown): string | undefined {
  const { name } = (node ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : undefined;
}

function at(document: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}
