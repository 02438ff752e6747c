import { AnswerCheck } from '../../src/http/answer-check.ts';
import { type ApiDocument, addresseeOf, documents, resolve, token } from './documents.ts';
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
  // The control API answers a HEAD as the GET that its document has.
  const method = api.id === 'control' && request.method === 'HEAD' ? 'GET' : request.method;
  const operation = operationOf(api, method, path) ?? operationWrittenOtherwise(api, method, path);
  const told = `${request.method} ${request.path.slice(0, 100)} answered ${reply.status}; openapi/${api.id}.yaml`;
  // A refusal that no operation is found for looks like the refusals of any operation.
  const isNobodys = operation === undefined || (NESTED.test(request.path) && reply.status === 404);
  const pointer = isNobodys ? refusalOf(api) : `${operation}/responses/${reply.status}`;
  if (operation === undefined && ![404, 405].includes(reply.status)) throw new Error(`${told} has no such operation`);
  const isXml = reply.headers['content-type']?.startsWith('text/xml') ?? false;
  if (isXml && request.method !== 'HEAD') readXml(reply.body);
  const departures = checkOf(api).departuresFrom(pointer, { ...reply, body: bodyOf(request, reply) });
  if (departures.length === 0) return;
  const sentences = departures.map(({ place, detail }) => `${place} ${detail}`).join('; ');
  throw new Error(`${told}: ${sentences}\n${reply.body.slice(0, 1000)}`);
}

/** What of a body is to be as documented: none of a HEAD's, nor the one answer in words alone, to what is no call. */
function bodyOf({ method }: Sent, { status, headers, body }: Reply): string | undefined {
  const isWords = headers['content-type']?.startsWith('text/plain') ?? false;
  return method === 'HEAD' || (isWords && status === 404) ? undefined : body;
}

const checks = new Map(documents.map(({ id, document }) => [id, new AnswerCheck(document, id, { exact: true })]));

function checkOf({ id }: ApiDocument): AnswerCheck {
  const check = checks.get(id);
  if (check === undefined) throw new Error(`openapi/ has no ${id}.yaml`);
  return check;
}

/** A sandbox's own control API has the paths of the default one's. */
const NESTED = /^\/_emulator\/sandboxes\/[^/]+\//;

function operationOf(api: ApiDocument, method: string, path: string): string | undefined {
  const { document } = api;
  const [template] = patternsOf(api).find(([, pattern]) => pattern.test(path)) ?? [];
  if (template === undefined) return undefined;
  const pointer = `#/paths/${token(template)}/${method.toLowerCase()}`;
  return resolve(document, pointer) === undefined ? undefined : pointer;
}

const patterns = new WeakMap<ApiDocument, readonly (readonly [template: string, pattern: RegExp])[]>();

/** The paths of an API, those that are more exact first. */
function patternsOf(api: ApiDocument) {
  let known = patterns.get(api);
  if (known === undefined) {
    known = Object.keys(api.document.paths ?? {})
      .sort((a, b) => a.split('{').length - b.split('{').length)
      .map((template) => [template, pathPattern(template, api.id)] as const);
    patterns.set(api, known);
  }
  return known;
}

/** Providers take a slash at the end; the control API does not. */
const pathPattern = (template: string, api: string) =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}${api === 'control' ? '' : '/?'}$`);

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
