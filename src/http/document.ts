import type { OpenAPIV3_1 } from 'openapi-types';

/** A document the loader cannot honour; the message names the place. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

type Kind =
  | 'document'
  | 'annotation'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'header'
  | 'media'
  | 'schema';

/** What stands under a keyword: one object of a kind, a list of them, or a map from names to them. */
type Under = Kind | { readonly listOf: Kind } | { readonly mapOf: Kind };

const ANNOTATION: Under = 'annotation';
const parameters: Under = { listOf: 'parameter' };

/**
 * Every keyword the loader understands, by the kind of object it stands in. Whatever is not here is an error at load:
 * a contract that is silently half-honoured is worse than none.
 */
const UNDERSTOOD: Readonly<Record<Exclude<Kind, 'annotation'>, Readonly<Record<string, Under>>>> = {
  document: {
    openapi: ANNOTATION,
    info: ANNOTATION,
    servers: ANNOTATION,
    tags: ANNOTATION,
    security: ANNOTATION,
    paths: { mapOf: 'pathItem' },
    components: 'components',
  },
  components: {
    schemas: { mapOf: 'schema' },
    parameters: { mapOf: 'parameter' },
    requestBodies: { mapOf: 'requestBody' },
    responses: { mapOf: 'response' },
    headers: { mapOf: 'header' },
    examples: ANNOTATION,
    securitySchemes: ANNOTATION,
  },
  pathItem: {
    summary: ANNOTATION,
    description: ANNOTATION,
    parameters,
    get: 'operation',
    put: 'operation',
    post: 'operation',
    delete: 'operation',
  },
  operation: {
    operationId: ANNOTATION,
    summary: ANNOTATION,
    description: ANNOTATION,
    tags: ANNOTATION,
    deprecated: ANNOTATION,
    security: ANNOTATION,
    parameters,
    requestBody: 'requestBody',
    responses: { mapOf: 'response' },
    callbacks: ANNOTATION,
  },
  parameter: {
    $ref: ANNOTATION,
    name: ANNOTATION,
    in: ANNOTATION,
    required: ANNOTATION,
    description: ANNOTATION,
    deprecated: ANNOTATION,
    example: ANNOTATION,
    examples: ANNOTATION,
    schema: 'schema',
  },
  requestBody: {
    $ref: ANNOTATION,
    description: ANNOTATION,
    required: ANNOTATION,
    content: { mapOf: 'media' },
  },
  response: {
    $ref: ANNOTATION,
    description: ANNOTATION,
    headers: { mapOf: 'header' },
    content: { mapOf: 'media' },
  },
  header: { $ref: ANNOTATION, description: ANNOTATION, required: ANNOTATION, example: ANNOTATION, schema: 'schema' },
  media: { schema: 'schema', example: ANNOTATION, examples: ANNOTATION },
  schema: {
    $ref: ANNOTATION,
    title: ANNOTATION,
    description: ANNOTATION,
    default: ANNOTATION,
    deprecated: ANNOTATION,
    examples: ANNOTATION,
    type: ANNOTATION,
    enum: ANNOTATION,
    const: ANNOTATION,
    format: ANNOTATION,
    pattern: ANNOTATION,
    minLength: ANNOTATION,
    maxLength: ANNOTATION,
    minimum: ANNOTATION,
    maximum: ANNOTATION,
    exclusiveMinimum: ANNOTATION,
    minItems: ANNOTATION,
    maxItems: ANNOTATION,
    required: ANNOTATION,
    properties: { mapOf: 'schema' },
    additionalProperties: 'schema',
    items: 'schema',
    oneOf: { listOf: 'schema' },
    anyOf: { listOf: 'schema' },
    allOf: { listOf: 'schema' },
  },
};

/**
 * Checks that every keyword of an OpenAPI 3.1 document is one the emulator acts on or may ignore.
 * @throws DocumentError naming the first that is not.
 */
export function readDocument(content: unknown, name: string): OpenAPIV3_1.Document {
  inspect(content, 'document', `${name}#`);
  return content as OpenAPIV3_1.Document;
}

function inspect(node: unknown, kind: Kind, place: string): void {
  if (kind === 'annotation' || typeof node === 'boolean') return;
  if (!isObject(node)) throw new DocumentError(`${place}: expected an object`);
  for (const [keyword, value] of Object.entries(node)) {
    const under = UNDERSTOOD[kind][keyword];
    if (under === undefined) throw new DocumentError(`${place}: the keyword "${keyword}" is not understood here`);
    descend(value, under, `${place}/${keyword}`);
  }
}

function descend(value: unknown, under: Under, place: string): void {
  if (typeof under === 'string') {
    inspect(value, under, place);
    return;
  }
  const kind = 'listOf' in under ? under.listOf : under.mapOf;
  if (Array.isArray(value) !== 'listOf' in under || !isObject(value)) {
    throw new DocumentError(`${place}: expected ${'listOf' in under ? 'a list' : 'an object'}`);
  }
  for (const [key, entry] of Object.entries(value)) inspect(entry, kind, `${place}/${key}`);
}

const isObject = (node: unknown): node is object => typeof node === 'object' && node !== null;
