import type { WireReply } from './wire.ts';

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
}

/** A reply that the document allows this operation: one of its statuses with that status's body. */
export type ReplyOf<Operation extends OperationShape> = {
  [Status in keyof Operation['responses'] & number]: {
    readonly status: Status;
    readonly body: Content<Operation['responses'][Status]>;
  };
}[keyof Operation['responses'] & number];

/** Every status the document names anywhere. */
export type StatusOf<Api> = {
  [Id in keyof Api]: Api[Id] extends OperationShape ? keyof Api[Id]['responses'] & number : never;
}[keyof Api];

/** One function per operation of the document; a missing one, or an undocumented reply, does not compile. */
export type Operations<Api extends ApiShape<Api>, World, Who> = {
  readonly [Id in keyof Api]: (call: Call<Api[Id], Who>, world: World) => ReplyOf<Api[Id]> | Promise<ReplyOf<Api[Id]>>;
};

/** An operation after its types have served their purpose: the gateway has checked what goes in. */
export type ErasedOperation<World, Who> = (
  call: { path: unknown; query: unknown; body: unknown; caller: Who },
  world: World,
) => ErasedReply | Promise<ErasedReply>;

export interface ErasedReply {
  readonly status: WireReply['status'];
  readonly body?: object;
}
