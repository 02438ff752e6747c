import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type ApiDocument, addresseeOf, documents, isNode, resolve, token } from './documents.ts';
import type { Reply, Send, Sent } from './wire.ts';
import { readXml } from './xml.ts';

/** Sends as `send` does, and fails where a reply is not what the API's document promises. */
export function keepingTheContract(send: Send): Send {
  return async (request) => {
    const reply = await send(request);
    requireDocumented(request, reply);
    return reply;
  };
}

/** @throws Error naming the document and what in the reply departs from it. */
export function requireDocumented(request: Sent, reply: Reply): void {
  const [pathname = ''] = request.path.replace(NESTED, '/_emulator/').split('?');
  const { api, path } = addresseeOf(request.host, pathname);
  const operation = operationOf(api, request.method, path) ?? operationWrittenOtherwise(api, request.method, path);
  const told = `${request.method} ${request.path.slice(0, 100)} answered ${reply.status}; openapi/${api.id}.yaml`;
  // A refusal that no operation is found for looks like the refusals of any operation.
  const isNobodys = operation === undefined || (NESTED.test(request.path) && reply.status === 404);
  const pointer = isNobodys ? refusalOf(api) : `${operation}/responses/${reply.status}`;
  const response = resolve(api.document, pointer);
  if (response === undefined) throw new Error(`${told} documents no such status`);
  if (operation === undefined && ![404, 405].includes(reply.status)) throw new Error(`${told} has no such operation`);
  requireHeaders(api, response, reply, told);
  if (request.method !== 'HEAD') requireBody(api, response.pointer, reply, told);
}

/** A sandbox's own control API has the paths of the default one's. */
const NESTED = /^\/_emulator\/sandboxes\/[^/]+\//;

function operationOf({ document }: ApiDocument, method: string, path: string): string | undefined {
  const templates = Object.keys(document.paths ?? {}).sort((a, b) => a.split('{').length - b.split('{').length);
  const template = templates.find((template) => pathPattern(template).test(path));
  if (template === undefined) return undefined;
  const pointer = `#/paths/${token(template)}/${method.toLowerCase()}`;
  return resolve(document, pointer) === undefined ? undefined : pointer;
}

const pathPattern = (template: string) =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`);

/** APIs whose documents describe, as a POST, one of several ways to write a call. */
const WRITTEN_OTHERWISE: Readonly<Record<string, { readonly methods: RegExp; readonly prefix: RegExp }>> = {
  transmitsms: { methods: /^(GET|POST|PUT)$/, prefix: /^\/+(2\/+)?/ },
};

function operationWrittenOtherwise(api: ApiDocument, method: string, path: string): string | undefined {
  const { methods, prefix } = WRITTEN_OTHERWISE[api.id] ?? {};
  return methods?.test(method) ? operationOf(api, 'post', path.replace(prefix ?? '', '/')) : undefined;
}

function refusalOf({ document }: ApiDocument): string {
  const [[path, item] = ['', {}]] = Object.entries(document.paths ?? {});
  const method = ['get', 'post', 'put', 'delete'].find((method) => item !== undefined && method in item);
  return `#/paths/${token(path)}/${method}/responses/500`;
}

type Found = NonNullable<ReturnType<typeof resolve>>;

function requireHeaders(api: ApiDocument, response: Found, reply: Reply, told: string): void {
  const { headers = {} } = response.node;
  for (const name of Object.keys(isNode(headers) ? headers : {})) {
    const header = resolve(api.document, `${response.pointer}/headers/${token(name)}`);
    const value = reply.headers[name.toLowerCase()];
    if (header === undefined || (value === undefined && header.node['required'] !== true)) continue;
    const validate = validator(api, `${header.pointer}/schema`, 'text');
    if (value === undefined) throw new Error(`${told} requires the header ${name}`);
    if (!validate({ value })) throw new Error(`${told}: header ${name}: ${value}: ${explain(validate)}`);
  }
}

function requireBody(api: ApiDocument, response: string, reply: Reply, told: string): void {
  const mediaType = reply.headers['content-type']?.split(';')[0] ?? '';
  // The one answer in words alone: to what is no call at all.
  if (mediaType === 'text/plain' && reply.status === 404) return;
  const media = resolve(api.document, `${response}/content/${token(mediaType)}`);
  if (media === undefined) throw new Error(`${told} documents no body of the type "${mediaType}"`);
  const validate = validator(api, `${media.pointer}/schema`, 'json');
  if (mediaType === 'text/xml') {
    readXml(reply.body);
    return;
  }
  if (!validate({ value: JSON.parse(reply.body) })) {
    throw new Error(`${told}: ${explain(validate)}\n${reply.body.slice(0, 1000)}`);
  }
}

const validators = new Map<string, ValidateFunction>();
const ajvs = { json: createAjv(false), text: createAjv(true) };

/** A validator of `{ value }`; in headers a number stands as text. */
function validator(api: ApiDocument, pointer: string, form: keyof typeof ajvs): ValidateFunction {
  const key = `${form} ${api.id} ${pointer}`;
  let validate = validators.get(key);
  if (validate === undefined) {
    const $ref = `${api.id}${pointer.split('/').map(encodeURIComponent).join('/').replace('%23', '#')}`;
    validate = ajvs[form].compile({ type: 'object', properties: { value: { $ref } } });
    validators.set(key, validate);
  }
  return validate;
}

function createAjv(coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({ coerceTypes, strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const { id, document } of documents) ajv.addSchema(document, id, false, false);
  return ajv;
}

function explain({ errors }: ValidateFunction): string {
  return (errors ?? [])
    .map(({ instancePath, message }) => `${instancePath.replace('/value', '')} ${message}`)
    .join('; ');
}
