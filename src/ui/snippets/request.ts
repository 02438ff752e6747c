import { type ApiDocument, type Operation, type Parameter, resolve, type SecurityScheme } from './document.ts';
import { exampleOfMedia, mediaOf } from './example.ts';
import { hmacSha256 } from './hmac.ts';

/** A request, ready to be sent or written down. */
export interface ApiRequest {
  readonly method: string;
  readonly url: string;
  /** Names and values, without `Authorization` where `user` says who calls. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Who calls, by HTTP Basic authentication. */
  readonly user?: { readonly name: string; readonly password: string };
  readonly body?: string;
}

/** Who calls: an API key, and the secret that belongs to it where the provider knows any. */
export interface Caller {
  readonly key: string;
  readonly secret: string | null;
}

/** What is filled into an operation. What is empty is not sent. */
export interface Filling {
  /** Values of parameters by place and name, such as `query limit`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Values of a form's fields by name. */
  readonly fields: Readonly<Record<string, string>>;
  /** A body that is no form. */
  readonly text: string;
}

export const JSON_TYPE = 'application/json';
export const FORM_TYPE = 'application/x-www-form-urlencoded';

/** The header in which SMSID expects the HMAC-SHA256 of the body, of callers that have a secret. */
export const SIGNATURE = 'X-Api-Sign';

/** What a body is sent as; undefined where the operation takes none. */
export function bodyTypeOf({ body }: Operation): string | undefined {
  return body === undefined ? undefined : mediaOf(body.content, [JSON_TYPE, FORM_TYPE])?.[0];
}

/**
 * An operation filled in with the document's own examples: what it requires, and the body.
 * @param known values of path parameters that are better known than by the document, by name.
 */
export function sampleFilling(
  document: ApiDocument,
  operation: Operation,
  known: Readonly<Record<string, string>> = {},
): Filling {
  const parameters = operation.parameters
    .filter(({ required = false }) => required)
    .map((parameter) => {
      const better = parameter.in === 'path' ? known[parameter.name] : undefined;
      const value = better ?? suggestionOf(document, parameter);
      return [`${parameter.in} ${parameter.name}`, value];
    });
  const [type, media] = mediaOf(operation.body?.content ?? {}, [JSON_TYPE, FORM_TYPE]) ?? [];
  const example = media === undefined ? undefined : exampleOfMedia(document, media);
  const isForm = type === FORM_TYPE && typeof example === 'object' && example !== null;
  return {
    parameters: Object.fromEntries(parameters),
    fields: isForm ? textsOf(example) : {},
    text: isForm || example === undefined ? '' : JSON.stringify(example, null, 2),
  };
}

/** A value as it stands in an address, a header or a form. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const textsOf = (fields: object): Filling['fields'] =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, textOf(value)]));

/** The value that the document suggests for a parameter, as text; empty where it suggests none. */
const suggestionOf = (document: ApiDocument, parameter: Parameter) => textOf(exampleOfMedia(document, parameter));

/**
 * The request that an operation, filled in, makes.
 * @param base where the API stands, such as `http://127.0.0.1:4010/smsroute/v1`.
 * @param caller who calls; left out where anybody may.
 */
export function requestOf(
  document: ApiDocument,
  operation: Operation,
  base: string,
  caller: Caller | undefined,
  { parameters, fields, text }: Filling,
): ApiRequest {
  const given = (place: string) =>
    operation.parameters.flatMap(({ in: where, name }) => {
      const value = parameters[`${where} ${name}`] ?? '';
      return where === place && value !== '' ? [[name, value] as const] : [];
    });
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(parameters[`path ${name}`] ?? ''),
  );
  const { headers: proof = [], query = [], user } = credentialsOf(document, operation, caller);
  const search = [...given('query'), ...query].map((pair) => pair.map(encoded).join('=')).join('&');
  const type = bodyTypeOf(operation);
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  const body = type === FORM_TYPE ? new URLSearchParams(filled).toString() : text;
  const headers = [...proof, ...given('header')];
  // Where nobody has to prove who they are, a change is taken only as what no other site's page can send.
  const isGuarded = operation.schemes.length === 0 && operation.method !== 'GET';
  if (type !== undefined && body !== '') headers.push(['Content-Type', type]);
  else if (isGuarded) headers.push(['Content-Type', JSON_TYPE]);
  if (caller?.secret && takesSignature(operation) && !headers.some(([name]) => name === SIGNATURE)) {
    headers.push([SIGNATURE, hmacSha256(caller.secret, type === undefined ? '' : body)]);
  }
  return {
    method: operation.method,
    url: `${base}${path}${search === '' ? '' : `?${search}`}`,
    headers,
    ...(user !== undefined && { user }),
    ...(type !== undefined && body !== '' && { body }),
  };
}

/** As browsers and other clients encode it, too, so that an address arrives as it is written down. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll("'", '%27');

/** Has an example's body say something else by its fields. */
export type Change = (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The request of the document's own example; its JSON on one line, as programs write it. */
export function sampleRequest(
  document: ApiDocument,
  operation: Operation,
  base: string,
  caller: Caller | undefined,
  change: Change = (fields) => fields,
): ApiRequest {
  const { parameters, fields, text } = sampleFilling(document, operation);
  return requestOf(document, operation, base, caller, {
    parameters,
    fields: textsOf(change(fields)),
    text: text === '' ? '' : JSON.stringify(change(JSON.parse(text))),
  });
}

export const takesSignature = ({ parameters }: Operation) => parameters.some(({ name }) => name === SIGNATURE);

type Credentials = Partial<Pick<ApiRequest, 'headers' | 'user'>> & { readonly query?: ApiRequest['headers'] };

function credentialsOf(document: ApiDocument, { schemes }: Operation, caller: Caller | undefined): Credentials {
  const given = document.components?.securitySchemes?.[schemes[0] ?? ''];
  if (given === undefined || caller === undefined) return {};
  const { type, scheme, name = '', in: place }: SecurityScheme = resolve(document, given);
  if (type === 'apiKey') return { [place === 'query' ? 'query' : 'headers']: [[name, caller.key]] };
  if (scheme === 'basic') return { user: { name: caller.key, password: caller.secret ?? '' } };
  return { headers: [['Authorization', `Bearer ${caller.key}`]] };
}

/** All headers of a request, as they go over the wire. */
export function headersOf({ headers, user }: ApiRequest): [name: string, value: string][] {
  const own = headers.map(([name, value]): [string, string] => [name, value]);
  if (user === undefined) return own;
  const bytes = new TextEncoder().encode(`${user.name}:${user.password}`);
  return [['Authorization', `Basic ${btoa(String.fromCharCode(...bytes))}`], ...own];
}
