import type { OpenAPIV3_1 } from 'openapi-types';
import { afterAll, describe, expect, test } from 'vitest';
import { direct } from '../../support/direct.ts';
import { documents, isNode, type Node, resolve } from '../../support/documents.ts';
import { ANYTHING, type DocumentedExchange, documentedExchanges } from '../../support/exchange-file.ts';
import { sandbox } from '../../support/sandbox.ts';
import { demo, everything, type Parameters } from '../../support/transmitsms.ts';
import { type Element, readXml } from '../../support/xml.ts';

const FORM = 'application/x-www-form-urlencoded';

const declared = documents.find(({ id }) => id === 'transmitsms');
if (declared === undefined) throw new Error('openapi/ has no transmitsms.yaml');
const { document } = declared;

const exchanges = documentedExchanges().filter(({ provider }) => provider === 'transmitsms');
const table: Record<string, Record<string, string>> = {};
const calls = Object.keys(document.paths ?? {}).map((path) => path.replace(/^\/|\.\{format\}$/g, ''));

afterAll(() => console.table(table));

describe.for(calls)('%s', (call) => {
  const row: Record<string, string> = {
    declared: 'yes',
    exchange: 'NONE',
    'JSON and XML': 'FAILED',
    'bad input': 'FAILED',
  };
  table[call] = row;
  const recorded = exchanges.filter(({ request, status }) => status === 200 && request.path.includes(`/${call}.json`));

  test('has an exchange of a recorded shape', () => {
    row['exchange'] = `${recorded.length}`;
    expect(recorded).not.toEqual([]);
  });

  test('says the same in XML as in JSON, in the same order', async () => {
    for (const { request } of recorded) expect(await xmlOf(request)).toEqual(await jsonAsXml(request));
    row['JSON and XML'] = 'the same';
  });

  const wrong = wrongCalls(call);

  test('is refused in both formats for each parameter that is missing or no number, and changes nothing', async () => {
    const client = demo();
    const before = await everything(client);
    for (const parameters of wrong) {
      const said = await client.refusal(call, parameters);
      expect(said).toMatch(/^400 (FIELD_EMPTY|FIELD_INVALID) /);
      expect(await client.refusal(call, parameters, 'xml')).toBe(said);
    }
    expect(await everything(client)).toEqual(before);
    row['bad input'] = wrong.length === 0 ? 'takes none' : `${wrong.length} refused`;
  });
});

/** Calls with one parameter wrong, the others as a recorded call has them. */
function wrongCalls(call: string): Parameters[] {
  const body = ['paths', `/${call}.{format}`, 'post', 'requestBody', 'content', FORM, 'schema'];
  const schema = resolve(document, pointerTo(body));
  const { required, numbers } = readParameters(schema?.node ?? {});
  const given = parametersOf(
    exchanges.find(({ request, status }) => status === 200 && request.path.includes(`/${call}.`)),
  );
  return [
    ...required.map((name) => ({ ...given, [name]: undefined })),
    ...numbers.map((name) => ({ ...given, [name]: 'no number' })),
  ];
}

const pointerTo = (path: readonly string[]) =>
  ['#', ...path.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');

/** The names of a request's required parameters, and of those that are whole numbers. */
function readParameters(schema: Node): { required: string[]; numbers: string[] } {
  const parts = Array.isArray(schema['allOf']) ? schema['allOf'].map(followed) : [];
  const inherited = parts.filter(isNode).map(readParameters);
  const properties = isNode(schema['properties']) ? Object.entries(schema['properties']) : [];
  const own = properties.filter(([, property]) => isWholeNumber(followed(property))).map(([name]) => name);
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  return {
    required: [...required, ...inherited.flatMap((part) => part.required)],
    numbers: [...own, ...inherited.flatMap((part) => part.numbers)],
  };
}

function isWholeNumber(property: unknown): boolean {
  const type = isNode(property) ? property['type'] : undefined;
  const types = Array.isArray(type) ? type : [type];
  return types.includes('integer') && !types.includes('boolean');
}

function followed(node: unknown): unknown {
  const { $ref } = (isNode(node) ? node : {}) as Partial<OpenAPIV3_1.ReferenceObject>;
  return $ref === undefined ? node : resolve(document, $ref)?.node;
}

function parametersOf(exchange: DocumentedExchange | undefined): Parameters {
  const { path = '', body = '' } = exchange?.request ?? {};
  const query = path.includes('?') ? path.slice(path.indexOf('?') + 1) : '';
  const form = typeof body === 'string' && !body.includes('\r\n') ? body : '';
  return Object.fromEntries([...new URLSearchParams(query), ...new URLSearchParams(form)]);
}

type Request = DocumentedExchange['request'];

async function xmlOf(request: Request): Promise<Element> {
  const reply = await direct(sandbox())({ ...request, path: request.path.replace('.json', '.xml') });
  return withoutPlus(readXml(reply.body));
}

/** A number that came as a text loses its `+` in JSON, where it is a number, and keeps it in XML. */
function withoutPlus({ name, content }: Element): Element {
  if (typeof content !== 'string') return { name, content: content.map(withoutPlus) };
  return { name, content: content.replace(/^\+(?=\d+$)/, '') };
}

async function jsonAsXml(request: Request): Promise<Element> {
  const reply = await direct(sandbox())(request);
  expect([reply.status, reply.body]).not.toEqual([200, ANYTHING]);
  return elementOf('response', JSON.parse(reply.body));
}

function elementOf(name: string, value: unknown): Element {
  if (Array.isArray(value)) return { name, content: orEmpty(value.map((entry) => elementOf('item', entry))) };
  if (!isNode(value)) return { name, content: String(value ?? '') };
  return { name, content: orEmpty(Object.entries(value).map(([key, entry]) => elementOf(nameOf(key), entry))) };
}

const orEmpty = (elements: readonly Element[]) => (elements.length === 0 ? '' : elements);

const nameOf = (key: string) => key.replace(/[^\p{L}\p{N}_.-]/gu, '_').replace(/^(?=[\d.-])/, '_');
