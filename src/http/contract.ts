import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { OpenAPIV3_1 } from 'openapi-types';
import { readAsset } from '../assets.ts';
import { Fault, type FaultKind } from '../sms/fault.ts';
import { FORM } from './codec.ts';
import { DocumentError, readDocument } from './document.ts';

/** What the document says of one operation. */
export interface OperationContract {
  readonly id: string;
  readonly method: string;
  /** The document's template, such as `/messages/{id}`. */
  readonly path: string;
  readonly parameters: readonly OpenAPIV3_1.ParameterObject[];
  /** Media types a request body may have; empty when the operation takes none. */
  readonly mediaTypes: readonly string[];
  readonly bodyRequired: boolean;
}

/**
 * What to throw for which outermost field, or `*` for any other: for whatever is wrong with it, or by the keyword that
 * it fails.
 */
export type FieldFaults = Readonly<Record<string, FaultKind | Readonly<Record<string, FaultKind>>>>;

/** What is wrong with a value, for the person who has to mend it. */
export interface Problem {
  /** The id of the operation the value was sent to; empty for a value of no operation. */
  readonly operation: string;
  /** The name of the outermost field or parameter at fault; empty when the whole value is. */
  readonly field: string;
  /** The JSON pointer to it in a body, or the parameter's name. */
  readonly pointer: string;
  /** The keyword of the schema it fails. */
  readonly keyword: string;
  /** The types it may have, when it is of another. */
  readonly types: readonly string[];
  readonly detail: string;
}

/** Checks a value, filling in defaults and, for parameters, turning text into numbers. */
export type Check = (value: unknown) => Problem | undefined;

/** A document, its operations, and checks compiled from it when they are first needed. */
export class Contract {
  readonly name: string;
  /** The hosts its servers are reached by. */
  readonly hosts: readonly string[];
  /** What every path of it begins with, such as `/v1`. */
  readonly basePath: string;
  readonly operations: readonly OperationContract[];
  readonly #document: OpenAPIV3_1.Document;
  readonly #checks = new Map<string, Check>();
  #strict: Ajv2020 | undefined;
  #coercing: Ajv2020 | undefined;

  constructor(document: OpenAPIV3_1.Document, name: string) {
    const servers = (document.servers ?? []).map(({ url }) => new URL(url));
    this.name = name;
    this.hosts = servers.map(({ host }) => host);
    this.basePath = servers[0]?.pathname.replace(/\/$/, '') ?? '';
    this.#document = document;
    this.operations = [...this.#readOperations()];
  }

  /** The check of a request body. In a form a required field that was left empty is missing, and that comes first. */
  body({ id, method, path, mediaTypes }: OperationContract): Check {
    const [mediaType = 'application/json'] = mediaTypes;
    const pointer = ['paths', path, method.toLowerCase(), 'requestBody', 'content', mediaType, 'schema'];
    const schema = { $ref: this.#reference(pointer) };
    return this.#check(`${id} body`, () => {
      if (mediaType !== FORM) return this.#compile(this.#strictAjv(), schema, id);
      const required = this.#required(this.#at(pointer));
      const check = this.#compile(this.#coercingAjv(), schema, id);
      return (form) => leftEmpty(required, form, id) ?? check(form);
    });
  }

  /** The check of an operation's parameters of one place, as an object by name. */
  parameters(operation: OperationContract, place: 'path' | 'query' | 'header'): Check | undefined {
    const here = operation.parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) return undefined;
    return this.#check(`${operation.id} ${place}`, () => {
      const name = ({ name }: OpenAPIV3_1.ParameterObject) => (place === 'header' ? name.toLowerCase() : name);
      const schema = {
        type: 'object',
        required: here.filter(({ required }) => required).map(name),
        properties: Object.fromEntries(here.map((parameter) => [name(parameter), this.#absolute(parameter.schema)])),
      };
      const check = this.#compile(this.#coercingAjv(), schema, operation.id);
      // A parameter is known by its name, not by a pointer into an object that only the check sees.
      return (value) => {
        const problem = check(value);
        return problem && { ...problem, pointer: problem.field };
      };
    });
  }

  /** The check of one of the document's named schemas. */
  schema(name: string): Check {
    return this.#check(`schema ${name}`, () =>
      this.#compile(this.#strictAjv(), { $ref: this.#reference(['components', 'schemas', name]) }, ''),
    );
  }

  *#readOperations(): Generator<OperationContract> {
    for (const [path, item] of Object.entries(this.#document.paths ?? {})) {
      const { parameters: shared = [], ...methods } = item ?? {};
      for (const method of ['get', 'put', 'post', 'delete'] as const) {
        const operation = methods[method];
        if (operation === undefined) continue;
        const { operationId: id, parameters = [] } = operation;
        if (id === undefined) throw new DocumentError(`${this.name}: ${method} ${path} has no operationId`);
        const requestBody = this.#resolve<OpenAPIV3_1.RequestBodyObject>(operation.requestBody);
        yield {
          id,
          method: method.toUpperCase(),
          path,
          parameters: [...shared, ...parameters].flatMap(
            (parameter) => this.#resolve<OpenAPIV3_1.ParameterObject>(parameter) ?? [],
          ),
          mediaTypes: Object.keys(requestBody?.content ?? {}),
          bodyRequired: requestBody?.required ?? false,
        };
      }
    }
  }

  #resolve<Target extends object>(node: Target | OpenAPIV3_1.ReferenceObject | undefined): Target | undefined {
    if (node === undefined || !('$ref' in node)) return node;
    const target = this.#at(node.$ref.split('/').slice(1));
    if (target === undefined) throw new DocumentError(`${this.name}: ${node.$ref} leads nowhere`);
    return this.#resolve(target as Target | OpenAPIV3_1.ReferenceObject);
  }

  /** What stands in the document under these keys. */
  #at(keys: readonly string[]): object | undefined {
    let target: object | undefined = this.#document;
    // Whatever stands in a document under an object's key and holds something further is an object itself.
    for (const key of keys) target = (target as Record<string, object> | undefined)?.[key];
    return target;
  }

  /** The fields a schema requires, with those of the schemas it is composed of. */
  #required(schema: OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject | undefined): readonly string[] {
    const { required = [], allOf = [] } = this.#resolve<OpenAPIV3_1.SchemaObject>(schema) ?? {};
    return [...required, ...allOf.flatMap((part) => this.#required(part))];
  }

  #check(key: string, compile: () => Check): Check {
    let check = this.#checks.get(key);
    if (check === undefined) {
      check = compile();
      this.#checks.set(key, check);
    }
    return check;
  }

  #compile(ajv: Ajv2020, schema: object, operation: string): Check {
    const validate = ajv.compile(schema);
    return (value) => (validate(value) ? undefined : describe(validate, operation));
  }

  #reference(path: readonly string[]): string {
    const pointer = path.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')));
    return `${this.name}#/${pointer.join('/')}`;
  }

  /** A parameter's schema is compiled outside the document, so references within it need the document's name. */
  #absolute(schema: unknown): object {
    return JSON.parse(JSON.stringify(schema ?? {}), (key, value) =>
      key === '$ref' && typeof value === 'string' && value.startsWith('#') ? this.name + value : value,
    );
  }

  #strictAjv(): Ajv2020 {
    this.#strict ??= createAjv(this.#document, this.name, false);
    return this.#strict;
  }

  #coercingAjv(): Ajv2020 {
    this.#coercing ??= createAjv(this.#document, this.name, true);
    return this.#coercing;
  }
}

/**
 * Refuses a value that its check finds wrong.
 * @param fieldFaults what to throw for which outermost field; `invalid-request` for the others.
 * @param sentence says what is wrong, where a provider has words of its own for it.
 * @throws Fault naming the field and what is wrong with it.
 */
export function requireValid(
  check: Check,
  value: unknown,
  fieldFaults: FieldFaults | undefined,
  sentence = ({ detail }: Problem) => detail,
): void {
  const problem = check(value);
  if (problem === undefined) return;
  const { field, pointer, keyword } = problem;
  const detail = sentence(problem);
  const faults = fieldFaults?.[field] ?? fieldFaults?.['*'];
  const kind = typeof faults === 'object' ? faults[keyword] : faults;
  throw new Fault(kind ?? 'invalid-request', { detail, field: pointer });
}

const contracts = new Map<string, Contract>();

/** The contract in `openapi/`; read once and shared by every sandbox. */
export function contractOf(file: string): Contract {
  let contract = contracts.get(file);
  if (contract === undefined) {
    contract = new Contract(readDocument(readAsset(`openapi/${file}`), file), file);
    contracts.set(file, contract);
  }
  return contract;
}

/** Ajv takes some 50 ms to load and 1 to 3 ms for each schema, so both wait for the first request that needs them. */
function createAjv(document: OpenAPIV3_1.Document, name: string, coerceTypes: boolean): Ajv2020 {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const { default: addFormats } = createRequire(import.meta.url)('ajv-formats') as typeof import('ajv-formats');
  const ajv = new Ajv2020({
    coerceTypes,
    useDefaults: coerceTypes,
    verbose: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    // Documents are checked when they are written, so the schemas of schemas need not be loaded.
    validateSchema: false,
    meta: false,
  });
  addFormats.default(ajv, ['uri', 'date-time']);
  // `readDocument` has checked every keyword; these are the ones Ajv meets at the root and has no business with.
  ajv.addVocabulary(Object.keys(document));
  ajv.addSchema(document, name);
  return ajv;
}

/** The first required field that a form does not have, or has with nothing in it. */
function leftEmpty(required: readonly string[], form: unknown, operation: string): Problem | undefined {
  // A form has been read into texts by name.
  const fields = form as Readonly<Record<string, string | undefined>>;
  const field = required.find((name) => !fields[name]);
  if (field === undefined) return undefined;
  const detail = `\`${field}\` is required.`;
  return { operation, field, pointer: `/${field}`, keyword: 'required', types: [], detail };
}

function describe(validate: ValidateFunction, operation: string): Problem {
  const error = mostTelling(validate.errors ?? []);
  if (error === undefined) {
    return { operation, field: '', pointer: '', keyword: '', types: [], detail: 'is invalid' };
  }
  const { keyword } = error;
  const types: readonly string[] = keyword === 'type' ? [error.params['type']].flat() : [];
  const missing = error.params['missingProperty'] ?? error.params['additionalProperty'];
  const pointer = error.instancePath + (typeof missing === 'string' ? `/${missing}` : '');
  const field = pointer.split('/')[1] ?? '';
  const subject = field === '' ? 'The request' : `\`${pointer.slice(1)}\``;
  return { operation, field, pointer, keyword, types, detail: `${subject} ${sentence(error)}` };
}

/**
 * Of the alternatives that all failed, the one that went furthest into the value is what its author meant, and of those
 * that went equally far, one whose type it had.
 */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject | undefined {
  return errors.reduce<ErrorObject | undefined>(
    (telling, error) => (telling === undefined || insight(error) > insight(telling) ? error : telling),
    undefined,
  );
}

const SAYS_LITTLE = new Set(['type', 'oneOf', 'anyOf']);

const insight = ({ instancePath, keyword }: ErrorObject) =>
  instancePath.split('/').length + (SAYS_LITTLE.has(keyword) ? 0 : 0.5);

/** Ajv's own sentences, but for those that would show a person a regular expression. */
function sentence({ keyword, params, message = 'is invalid', data, parentSchema }: ErrorObject): string {
  if (keyword === 'required') return 'is required.';
  if (keyword === 'additionalProperties') return 'is not a known field.';
  if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}.`;
  if (keyword === 'type') return `must be ${withArticle(params['type'])}.`;
  const example = exampleOf(parentSchema);
  if (keyword === 'pattern' || keyword === 'format') {
    return `has the wrong format: got ${abridged(data)}${example === undefined ? '' : `, expected something like ${abridged(example)}`}.`;
  }
  return `${message}.`;
}

function withArticle(type: unknown): string {
  const types = Array.isArray(type) ? type.join(' or ') : String(type);
  return `${/^[aio]/.test(types) ? 'an' : 'a'} ${types}`;
}

function exampleOf(schema: ErrorObject['parentSchema']): unknown {
  const examples: unknown = schema?.['examples'];
  return Array.isArray(examples) ? examples[0] : undefined;
}

function abridged(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
