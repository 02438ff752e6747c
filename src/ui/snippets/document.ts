import type { ControlClient } from '../../client/client.ts';

/** A pointer to another part of the same document, perhaps with words of its own beside it. */
export interface Reference {
  readonly $ref: string;
}

/** A JSON Schema, as far as the documents use it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly additionalProperties?: boolean | Schema | Reference;
  readonly items?: Schema | Reference;
  readonly oneOf?: readonly (Schema | Reference)[];
  readonly anyOf?: readonly (Schema | Reference)[];
  readonly allOf?: readonly (Schema | Reference)[];
}

export interface Example {
  readonly summary?: string;
  readonly value?: unknown;
}

export interface Media {
  readonly schema?: Schema | Reference;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

/** The media of a body by their types, such as `application/json`. */
export type Content = Readonly<Record<string, Media>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: Schema | Reference;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

interface Body {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Content;
}

export interface Answer {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Omit<Parameter, 'name' | 'in'> | Reference>>;
  readonly content?: Content;
}

export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly name?: string;
  readonly in?: string;
}

type Requirement = Readonly<Record<string, readonly string[]>>;

interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly security?: readonly Requirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body | Reference;
  readonly responses?: Readonly<Record<string, Answer | Reference>>;
}

const METHODS = ['get', 'post', 'put', 'delete'] as const;

type PathItem = { readonly [Method in (typeof METHODS)[number]]?: OperationObject } & {
  readonly parameters?: readonly (Parameter | Reference)[];
};

/** An OpenAPI 3.1 document, as far as it is read here. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly description?: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly security?: readonly Requirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>> };
}

/** One operation, with what its path says for all of its methods. */
export interface Operation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** Names of the security schemes of which one is asked for; none where anybody may call. */
  readonly schemes: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  /** The answers by status, in the document's order. */
  readonly answers: readonly (readonly [status: string, answer: Answer])[];
}

/** The document of an API: a provider's id, or `control`. */
export async function documentOf(client: ControlClient, api: string): Promise<ApiDocument> {
  // The emulator checks its documents as it loads them, further than the answer's type says.
  return (await client.getDocument({ path: { api } })) as unknown as ApiDocument;
}

/**
 * Where an API stands, such as `http://127.0.0.1:4010/smsroute/v1`.
 * @param origin where the emulator stands.
 */
export function baseOf(origin: string, provider: string, { servers }: ApiDocument): string {
  const path = new URL(servers?.[0]?.url ?? origin).pathname;
  return `${origin}/${provider}${path.replace(/\/$/, '')}`;
}

const isReference = (part: object): part is Reference => '$ref' in part;

/**
 * A part of the document, be it there or elsewhere in it. What stands beside the pointer is said of this place, and wins.
 * @throws Error when it points nowhere.
 */
export function resolve<Part extends object>(document: ApiDocument, part: Part | Reference): Part {
  let beside: object = {};
  let found: Part | Reference = part;
  for (let hops = 0; isReference(found) && hops < 10; hops++) {
    const { $ref, ...words }: Reference = found;
    beside = { ...words, ...beside };
    found = at(document, $ref);
  }
  // What a pointer of one kind of part points to is of that kind: the emulator checks its documents as it loads them.
  return { ...found, ...beside } as Part;
}

function at<Part extends object>(document: ApiDocument, pointer: string): Part | Reference {
  let found: unknown = document;
  for (const step of pointer.split('/').slice(1)) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  }
  if (typeof found !== 'object' || found === null) throw new Error(`The document has no ${pointer}.`);
  return found as Part | Reference;
}

/** The operations of a document, in its order. */
export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation?.operationId === undefined
        ? []
        : [read(document, { id: operation.operationId, method, path }, operation, item.parameters)];
    }),
  );
}

function read(
  document: ApiDocument,
  { id, method, path }: { readonly id: string; readonly method: string; readonly path: string },
  { summary = '', description, tags = [], deprecated = false, ...operation }: OperationObject,
  ofPath: readonly (Parameter | Reference)[] = [],
): Operation {
  const { parameters: own = [], security = document.security ?? [], requestBody, responses = {} } = operation;
  const parameters = new Map<string, Parameter>();
  for (const given of [...ofPath, ...own]) {
    const parameter = resolve(document, given);
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return {
    id,
    method: method.toUpperCase(),
    path,
    tag: tags[0] ?? '',
    summary,
    description,
    deprecated,
    schemes: security.flatMap((requirement) => Object.keys(requirement)),
    parameters: [...parameters.values()],
    body: requestBody === undefined ? undefined : resolve(document, requestBody),
    answers: Object.entries(responses).map(([status, answer]) => [status, resolve(document, answer)]),
  };
}

/** The operation that sends a message: in the document of every provider it is the first that changes anything. */
export function sendOperation(document: ApiDocument): Operation | undefined {
  return operationsOf(document).find(({ method }) => method === 'POST');
}
