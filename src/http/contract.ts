import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { OpenAPIV3_1 } from 'openapi-types';
import { readAsset } from '../assets.ts';
import { ajvWith } from './ajv.ts';
import { AnswerCheck } from './answer-check.ts';
import { FORM } from './codec.ts';
import { DocumentError, readDocument } from './document.ts';
import { type DocumentNode, pointerTo, resolvePointer, schemaReference } from './document-pointer.ts';
import { type Check, describe, leftEmpty } from './problem.ts';

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
  readonly deprecated: boolean;
}

/** What the document says of a field of a body. */
export interface FieldContract {
  readonly name: string;
  /** The types it may have; none where the document does not say. */
  readonly types: readonly string[];
  readonly deprecated: boolean;
}

/** Where a parameter stands in a request. */
export type Place = 'path' | 'query' | 'header';

/** What has been read and compiled of an operation so far; a check is null where there is nothing to check. */
type OperationParts = { body?: Check; fields?: readonly FieldContract[]; statuses?: readonly number[] } & {
  [Where in Place]?: Check | null;
};

/** What documents may write that Ajv's strict mode would have otherwise. */
const LENIENT = { allowUnionTypes: true, strictTypes: false, strictRequired: false } as const;

/** A document, its operations, and checks compiled from it when they are first needed. */
export class Contract {
  readonly name: string;
  /** The hosts its servers are reached by. */
  readonly hosts: readonly string[];
  /** What every path of it begins with, such as `/v1`. */
  readonly basePath: string;
  readonly operations: readonly OperationContract[];
  readonly #document: OpenAPIV3_1.Document;
  readonly #operationParts = new Map<OperationContract, OperationParts>();
  readonly #schemaChecks = new Map<string, Check>();
  #answers: AnswerCheck | undefined;
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
  body(operation: OperationContract): Check {
    const parts = this.#partsOf(operation);
    parts.body ??= this.#compileBody(operation);
    return parts.body;
  }

  /** The check of an operation's parameters of one place, as an object by name. */
  parameters(operation: OperationContract, place: Place): Check | undefined {
    const parts = this.#partsOf(operation);
    if (parts[place] === undefined) parts[place] = this.#compileParameters(operation, place) ?? null;
    return parts[place] ?? undefined;
  }

  /** The check of what operations are answered with. */
  get answers(): AnswerCheck {
    this.#answers ??= new AnswerCheck(this.#document, this.name);
    return this.#answers;
  }

  /** The check of one of the document's named schemas. */
  schema(name: string): Check {
    let check = this.#schemaChecks.get(name);
    if (check === undefined) {
      check = this.#compile(this.#strictAjv(), { $ref: this.#reference(['components', 'schemas', name]) }, '');
      this.#schemaChecks.set(name, check);
    }
    return check;
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
          deprecated: operation.deprecated ?? false,
        };
      }
    }
  }

  #resolve<Target extends object>(node: Target | OpenAPIV3_1.ReferenceObject | undefined): Target | undefined {
    if (node === undefined || !('$ref' in node)) return node;
    const found = resolvePointer(this.#document, node.$ref);
    if (found === undefined) throw new DocumentError(`${this.name}: ${node.$ref} leads nowhere`);
    // A reference leads to what the document may have in its place.
    return found.node as Target;
  }

  /** What stands in the document under these keys, references followed. */
  #at(keys: readonly string[]): DocumentNode | undefined {
    return resolvePointer(this.#document, pointerTo(keys))?.node;
  }

  /** The fields a schema requires, with those of the schemas it is composed of. */
  #required(schema: OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject | undefined): readonly string[] {
    const { required = [], allOf = [] } = this.#resolve<OpenAPIV3_1.SchemaObject>(schema) ?? {};
    return [...required, ...allOf.flatMap((part) => this.#required(part))];
  }

  /** The statuses that the document has for the answers of an operation. */
  statuses(operation: OperationContract): readonly number[] {
    const parts = this.#partsOf(operation);
    parts.statuses ??= this.#readStatuses(operation);
    return parts.statuses;
  }

  /** The names of all fields that the body of an operation may have; of a list those of its items. */
  bodyFields(operation: OperationContract): readonly string[] {
    return this.fields(operation).map(({ name }) => name);
  }

  /** All fields that the body of an operation may have; of a list those of its items. */
  fields(operation: OperationContract): readonly FieldContract[] {
    const parts = this.#partsOf(operation);
    parts.fields ??= this.#readFields(operation);
    return parts.fields;
  }

  #readStatuses({ path, method }: OperationContract): readonly number[] {
    return Object.keys(this.#at(['paths', path, method.toLowerCase(), 'responses']) ?? {}).map(Number);
  }

  #readFields({ path, method, mediaTypes }: OperationContract): readonly FieldContract[] {
    const pointer = ['paths', path, method.toLowerCase(), 'requestBody'];
    // What stands there in a document is a request body.
    const body = this.#at(pointer) as OpenAPIV3_1.RequestBodyObject | undefined;
    return mediaTypes.flatMap((mediaType) => this.#fields(body?.content[mediaType]?.schema));
  }

  /** A schema's fields, with those of the schemas it is composed of. */
  #fields(schema: OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject | undefined): readonly FieldContract[] {
    const resolved = this.#resolve<OpenAPIV3_1.SchemaObject>(schema) ?? {};
    const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolved;
    const parts = [...allOf, ...oneOf, ...anyOf, ...('items' in resolved ? [resolved.items] : [])];
    const own = Object.entries(properties).map(([name, property]) => this.#field(name, property));
    return [...own, ...parts.flatMap((part) => this.#fields(part))];
  }

  #field(name: string, property: OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject): FieldContract {
    const { type, deprecated = false } = this.#resolve<OpenAPIV3_1.SchemaObject>(property) ?? {};
    // In OpenAPI 3.1 a reference may have the keywords of a schema beside it.
    const here = property as OpenAPIV3_1.SchemaObject;
    return { name, types: type === undefined ? [] : [type].flat(), deprecated: here.deprecated ?? deprecated };
  }

  #partsOf(operation: OperationContract): OperationParts {
    let parts = this.#operationParts.get(operation);
    if (parts === undefined) {
      parts = {};
      this.#operationParts.set(operation, parts);
    }
    return parts;
  }

  #compileBody({ id, method, path, mediaTypes }: OperationContract): Check {
    const [mediaType = 'application/json'] = mediaTypes;
    const pointer = ['paths', path, method.toLowerCase(), 'requestBody', 'content', mediaType, 'schema'];
    const schema = { $ref: this.#reference(pointer) };
    if (mediaType !== FORM) return this.#compile(this.#strictAjv(), schema, id);
    const required = this.#required(this.#at(pointer));
    const check = this.#compile(this.#coercingAjv(), schema, id);
    return (form) => leftEmpty(required, form, id) ?? check(form);
  }

  #compileParameters(operation: OperationContract, place: Place): Check | undefined {
    const here = operation.parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) return undefined;
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
  }

  #compile(ajv: Ajv2020, schema: object, operation: string): Check {
    const validate = ajv.compile(schema);
    return (value) => (validate(value) ? undefined : describe(validate, operation));
  }

  #reference(path: readonly string[]): string {
    return schemaReference(this.name, pointerTo(path));
  }

  /** A parameter's schema is compiled outside the document, so references within it need the document's name. */
  #absolute(schema: unknown): object {
    return JSON.parse(JSON.stringify(schema ?? {}), (key, value) =>
      key === '$ref' && typeof value === 'string' && value.startsWith('#') ? this.name + value : value,
    );
  }

  #strictAjv(): Ajv2020 {
    this.#strict ??= ajvWith(this.#document, this.name, LENIENT);
    return this.#strict;
  }

  #coercingAjv(): Ajv2020 {
    this.#coercing ??= ajvWith(this.#document, this.name, { ...LENIENT, coerceTypes: true, useDefaults: true });
    return this.#coercing;
  }
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
