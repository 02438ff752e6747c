import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { OpenAPIV3_1 } from 'openapi-types';
import { ajvWith } from './ajv.ts';
import { mediaTypeOf } from './codec.ts';
import { type DocumentNode, isNode, resolvePointer, schemaReference, token } from './document-pointer.ts';
import { undocumentedFields } from './undocumented-fields.ts';

/** An answer as somebody got it; header names in lower case. */
export interface GivenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Undefined where it was not kept, as in the answer to a HEAD; then it is not looked at. */
  readonly body: string | undefined;
}

/** One thing in an answer that is not as its document says. It never tells a value of the answer. */
export interface Departure {
  readonly kind: 'status' | 'header' | 'type' | 'body';
  /** The name of a header, or the JSON pointer of a field with `*` for the places of a list; empty for the whole. */
  readonly place: string;
  readonly detail: string;
}

/** How an answer is held against its document. */
export interface AnswerCheckOptions {
  /** Whether fields that are not documented and answers that fit several alternatives depart; false by default. */
  readonly exact?: boolean;
}

/** The answers of a document's operations. What it needs of Ajv is loaded and compiled when it is first needed. */
export class AnswerCheck {
  readonly #document: OpenAPIV3_1.Document;
  readonly #name: string;
  readonly #exact: boolean;
  readonly #checks = new Map<string, ValidateFunction>();
  readonly #ajvs = new Map<boolean, Ajv2020>();

  constructor(document: OpenAPIV3_1.Document, name: string, { exact = false }: AnswerCheckOptions = {}) {
    this.#document = document;
    this.#name = name;
    this.#exact = exact;
  }

  /** How an operation's answer departs from its document. */
  departures(operation: { readonly path: string; readonly method: string }, answer: GivenAnswer): Departure[] {
    const { path, method } = operation;
    const pointer = `#/paths/${token(path)}/${method.toLowerCase()}/responses/${answer.status}`;
    return this.departuresFrom(pointer, answer);
  }

  /**
   * The same, from a response of the document.
   * @param pointer where it stands, such as `#/paths/~1balance/get/responses/200`.
   */
  departuresFrom(pointer: string, answer: GivenAnswer): Departure[] {
    const response = resolvePointer(this.#document, pointer);
    if (response === undefined) {
      return [{ kind: 'status', place: '', detail: `status ${answer.status} is not documented` }];
    }
    return [...this.#headers(response, answer), ...this.#body(response, answer)];
  }

  /** The pointers of the fields in an answer's body that its document does not have. */
  undocumented(operation: { readonly path: string; readonly method: string }, answer: GivenAnswer): readonly string[] {
    const { path, method } = operation;
    const media = `content/${token(mediaTypeOf(answer.headers['content-type']))}/schema`;
    const pointer = `#/paths/${token(path)}/${method.toLowerCase()}/responses/${answer.status}/${media}`;
    const schema = resolvePointer(this.#document, pointer);
    const value = readJson(answer.body);
    return schema === undefined || value === undefined
      ? []
      : undocumentedFields(this.#document, schema.node, value.json);
  }

  *#headers({ node, pointer }: Found, { headers: given }: GivenAnswer): Generator<Departure> {
    const { headers = {} } = node;
    for (const name of Object.keys(isNode(headers) ? headers : {})) {
      const header = resolvePointer(this.#document, `${pointer}/headers/${token(name)}`);
      const value = given[name.toLowerCase()];
      if (header === undefined || (value === undefined && header.node['required'] !== true)) continue;
      if (value === undefined) yield { kind: 'header', place: name, detail: `the header ${name} is missing` };
      else if (!this.#compiled(`${header.pointer}/schema`, true)({ value })) {
        yield { kind: 'header', place: name, detail: `the header ${name} is not as documented` };
      }
    }
  }

  #body({ node, pointer }: Found, answer: GivenAnswer): Departure[] {
    const { content = {} } = node;
    if (answer.body === undefined || !isNode(content) || Object.keys(content).length === 0) return [];
    const mediaType = mediaTypeOf(answer.headers['content-type']);
    const media = resolvePointer(this.#document, `${pointer}/content/${token(mediaType)}`);
    if (media === undefined) return [{ kind: 'type', place: '', detail: anotherType(mediaType, Object.keys(content)) }];
    // How the one tree is written as XML is nothing that a schema of JSON could say.
    if (!isJson(mediaType)) return [];
    const value = readJson(answer.body);
    if (value === undefined) return [{ kind: 'body', place: '', detail: 'the body is not JSON' }];
    const validate = this.#compiled(`${media.pointer}/schema`, false);
    return validate({ value: value.json }) ? [] : describe(validate.errors ?? []);
  }

  /** A check of `{ value }`; in headers a number stands as text. */
  #compiled(pointer: string, asText: boolean): ValidateFunction {
    const key = `${asText} ${pointer}`;
    let validate = this.#checks.get(key);
    if (validate === undefined) {
      const $ref = schemaReference(this.#name, pointer);
      validate = this.#ajv(asText).compile({ type: 'object', properties: { value: { $ref } } });
      this.#checks.set(key, validate);
    }
    return validate;
  }

  #ajv(coerceTypes: boolean): Ajv2020 {
    let ajv = this.#ajvs.get(coerceTypes);
    if (ajv === undefined) {
      const document = this.#exact ? this.#document : loosened(this.#document);
      ajv = ajvWith(document, this.#name, { strict: false, allErrors: true, coerceTypes });
      this.#ajvs.set(coerceTypes, ajv);
    }
    return ajv;
  }
}

type Found = NonNullable<ReturnType<typeof resolvePointer>>;

/** The same document, to which a field more is no fault, and neither is an answer that two alternatives allow. */
function loosened(document: OpenAPIV3_1.Document): DocumentNode {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (key === 'additionalProperties' && value === false) return undefined;
    if (!isNode(value) || !Array.isArray(value['oneOf'])) return value;
    const { oneOf, ...rest } = value;
    return { ...rest, anyOf: oneOf };
  });
}

const isJson = (mediaType: string) => mediaType === 'application/json' || mediaType.endsWith('+json');

function readJson(body: string | undefined): { readonly json: unknown } | undefined {
  try {
    return body === undefined ? undefined : { json: JSON.parse(body) };
  } catch {
    return undefined;
  }
}

/** Types that may be named; any other might hold anything. */
const KNOWN = /^(application\/(problem\+)?(json|xml)|text\/(html|plain|xml))$/;

function anotherType(mediaType: string, documented: readonly string[]): string {
  const given =
    mediaType === '' ? 'without a content type' : `as ${KNOWN.test(mediaType) ? mediaType : 'another type'}`;
  return `the body came ${given}, documented is ${documented.join(' or ')}`;
}

/** Departures that are told of one body. */
const TOLD = 20;

function describe(errors: readonly ErrorObject[]): Departure[] {
  const alternatives = new Map<string, ErrorObject>();
  for (const error of errors) if (isChoice(error)) alternatives.set(error.instancePath, error);
  const departures = new Map<string, Departure>();
  const tell = (error: ErrorObject) => {
    const departure = departureOf(error);
    if (departures.size < TOLD) departures.set(`${departure.place} ${departure.detail}`, departure);
  };
  for (const error of errors) {
    const outer = placesAround(error).filter((place) => alternatives.has(place));
    if (outer.length === 0) tell(error);
    // Of alternatives that all failed, the one that went furthest into the value is what was meant.
    for (const place of isChoice(error) ? [] : outer) {
      const best = alternatives.get(place);
      if (best === undefined || isChoice(best) || depth(error) > depth(best)) alternatives.set(place, error);
    }
  }
  for (const meant of alternatives.values()) tell(meant);
  return [...departures.values()];
}

const isChoice = ({ keyword }: ErrorObject) => keyword === 'anyOf' || keyword === 'oneOf';

/** The pointer to a value that is wrong, and those to all that it is in. */
function placesAround({ instancePath }: ErrorObject): readonly string[] {
  const places = [instancePath];
  for (let end = instancePath.lastIndexOf('/'); end > 0; end = instancePath.lastIndexOf('/', end - 1)) {
    places.push(instancePath.slice(0, end));
  }
  return places;
}

const depth = ({ instancePath, keyword }: ErrorObject) =>
  instancePath.split('/').length + (keyword === 'type' ? 0 : 0.5);

function departureOf({ instancePath, keyword, params, message, data, parentSchema }: ErrorObject): Departure {
  const missing: unknown = params['missingProperty'] ?? params['additionalProperty'];
  const path = instancePath.replace(/^\/value/, '') + (typeof missing === 'string' ? `/${token(missing)}` : '');
  const place = path.replace(/\/\d+(?=\/|$)/g, '/*');
  return { kind: 'body', place, detail: sentence(keyword, params, message, data, parentSchema) };
}

function sentence(
  keyword: string,
  params: ErrorObject['params'],
  message = 'is not as documented',
  data: unknown,
  schema: ErrorObject['parentSchema'],
): string {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties') return 'is not documented';
  if (keyword === 'type') return `is ${typeOf(data)}, documented as ${[params['type']].flat().join(' or ')}`;
  if (keyword === 'enum') return `is none of ${[params['allowedValues']].flat().join(', ')}`;
  if (keyword === 'const') return `is not ${JSON.stringify(params['allowedValue'])}`;
  const examples: unknown = schema?.['examples'];
  const like = Array.isArray(examples) ? `, which is like ${JSON.stringify(examples[0])}` : '';
  if (keyword === 'pattern' || keyword === 'format') return `has another format than documented${like}`;
  return message;
}

/** The type of a value in the words of JSON. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
