import type { Reader, WireReply, WireRequest } from './wire.ts';

/** An operation as openapi-typescript projects it from a document. */
export interface OperationShape {
  readonly parameters: { readonly path?: unknown; readonly query?: unknown; readonly header?: unknown };
  readonly requestBody?: unknown;
  readonly responses: unknown;
}

/** All operations of a document, by operationId. */
export type ApiShape<Api> = { readonly [Id in keyof Api]: OperationShape };

type Content<Carrier> = Carrier extends { readonly content: infer Media } ? Media[keyof Media] : undefined;
type Present<Value> = [Exclude<Value, undefined>] extends [never] ? Record<never, never> : Exclude<Value, undefined>;

/** A checked request to one operation. */
export interface Call<Operation extends OperationShape, Who> {
  readonly path: Present<Operation['parameters']['path']>;
  readonly query: Present<Operation['parameters']['query']>;
  readonly body: Content<Exclude<Operation['requestBody'], undefined>>;
  readonly caller: Who;
  /** The request as it came, for what its parameters and body do not say. */
  readonly request: WireRequest;
}

/** A response of the media type that goes on. */
interface EventStream {
  readonly content: { readonly 'text/event-stream': unknown };
}

/** A reply that the document allows this operation: one of its statuses with that status's body. */
export type ReplyOf<Operation extends OperationShape> = {
  [Status in keyof Operation['responses'] & number]: Operation['responses'][Status] extends EventStream
    ? { readonly status: Status; readonly stream: (reader: Reader) => void }
    : { readonly status: Status; readonly body: Content<Operation['responses'][Status]> };
}[keyof Operation['responses'] & number];

/** Every status the document names anywhere. */
export type StatusOf<Api> = {
  [Id in keyof Api]: Api[Id] extends OperationShape ? keyof Api[Id]['responses'] & number : never;
}[keyof Api];

/** One function per operation of the document; a missing one, or an undocumented reply, does not compile. */
export type Operations<Api extends ApiShape<Api>, World, Who> = {
  readonly [Id in keyof Api]: (call: Call<Api[Id], Who>, world: World) => ReplyOf<Api[Id]> | Promise<ReplyOf<Api[Id]>>;
};

type KeyOf<Union> = Union extends unknown ? keyof Union : never;
type At<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;

/** The names of fields that `Given` has and no alternative of `Documented` knows, however deep they stand. */
type Undocumented<Documented, Given> =
  Given extends Promise<infer Settled>
    ? Undocumented<Documented, Settled>
    : Given extends readonly (infer Entry)[]
      ? Undocumented<At<Documented, number>, Entry>
      : Given extends object
        ? {
            [Key in keyof Given]-?: Key extends KeyOf<Documented> ? Undocumented<At<Documented, Key>, Given[Key]> : Key;
          }[keyof Given]
        : never;

/** Asks of every operation what TypeScript does not ask of a function's result: that it has no field too many. */
export type Exact<Api extends ApiShape<Api>, Given> = {
  readonly [Id in keyof Given]: Given[Id] extends (...parameters: never[]) => infer Reply
    ? Id extends keyof Api
      ? [Undocumented<ReplyOf<Api[Id]>, Reply>] extends [never]
        ? unknown
        : { readonly undocumented: Undocumented<ReplyOf<Api[Id]>, Reply> }
      : { readonly undocumented: Id }
    : unknown;
};

/**
 * Checks operations against their document's types: a missing operation, an undocumented one, an undocumented status
 * and an undocumented field do not compile. Called twice, for only the types of the first call are given by hand.
 */
export function operationsOf<Api extends ApiShape<Api>, World, Who>() {
  return <Given extends Operations<Api, World, Who>>(
    operations: Given & Exact<Api, Given>,
  ): Operations<Api, World, Who> => operations;
}

/** An operation after its types have served their purpose: the gateway has checked what goes in. */
export type ErasedOperation<World, Who> = (
  call: { path: unknown; query: unknown; body: unknown; caller: Who; request: WireRequest },
  world: World,
) => ErasedReply | Promise<ErasedReply>;

export interface ErasedReply {
  readonly status: WireReply['status'];
  readonly body?: object;
  readonly stream?: (reader: Reader) => void;
}
