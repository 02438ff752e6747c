import type { operations } from '../control/api.d.ts';
import type { OperationShape } from '../http/operation-types.ts';
import { callable, checkOptions } from '../option-rules.ts';
import { isAddress } from './address.ts';
import { type ControlEvents, type EventsWanted, followEvents } from './events.ts';
import { contentOf, type Fetch, reach } from './exchange.ts';
import { type Input, pathOf, segmentOf } from './input.ts';
import { routes } from './routes.ts';

/**
 * A client of the control API of a running emulator: a method for each operation of `openapi/control.yaml`. A method
 * rejects with a ControlError when the emulator refuses, and with a TypeError when it is given what no request has a
 * place for, or no id where one is needed.
 */
export type ControlClient = {
  readonly [Id in Answered]: (...input: Arguments<operations[Id]>) => Promise<Answer<operations[Id]>>;
} & {
  /**
   * What happens, as it happens, from the first `next()` on; `for await` reads it. When the connection breaks it is
   * taken up behind the last event, in a few attempts over three seconds. It ends when it is left or aborted.
   */
  events(wanted?: EventsWanted): ControlEvents;
  /** Where the control API stands. */
  readonly url: string;
  /** The same for a sandbox that `createSandbox` made. */
  sandbox(id: string): ControlClient;
};

/** How `connect` reaches the emulator. */
export interface ClientOptions {
  /** Sends the requests; the process's own `fetch` by default. `emulator.fetch` asks an emulator in this process. */
  readonly fetch?: Fetch;
}

/**
 * Connects to the control API of a running emulator. Nothing is asked yet.
 * @param url the address that the emulator prints, such as `http://127.0.0.1:4010`.
 * @throws TypeError when that is no address; OptionError naming an option that there is not.
 */
export function connect(url: string | URL, options: ClientOptions = {}): ControlClient {
  checkOptions(options, { fetch: callable });
  const { fetch = globalThis.fetch } = options;
  // Such as a variable of the environment that is not set.
  const address = String(url);
  if (!isAddress(address)) {
    throw new TypeError(
      `connect: give the address that the emulator prints, such as http://127.0.0.1:4010, not "${url}"`,
    );
  }
  return clientAt(`${address.replace(/\/+$/, '')}/_emulator`, fetch);
}

function clientAt(url: string, fetch: Fetch): ControlClient {
  const calls = Object.entries(routes).map(([id, [method, template]]) => {
    // A promise that rejects, as for whatever else goes wrong.
    const call = async (input: Input = {}) =>
      ask(fetch, method, url + pathOf({ id, method, template }, input), input.body);
    return [id, call] as const;
  });
  const client = {
    url,
    sandbox: (id: string) => clientAt(`${url}/sandboxes/${segmentOf(id, 'the sandbox')}`, fetch),
    events: (wanted?: EventsWanted) => followEvents({ url: `${url}/events`, fetch }, wanted),
  };
  // The routes are generated from the document whose types the client has.
  return Object.assign(client, Object.fromEntries(calls)) as unknown as ControlClient;
}

async function ask(fetch: Fetch, method: string, url: string, body: unknown): Promise<unknown> {
  const change =
    method === 'GET'
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body === undefined ? {} : body) };
  return contentOf(await reach(fetch, url, { method, ...change }), `${method} ${url}`);
}

/** The operations that answer in JSON; the stream of events is no answer. */
type Answered = {
  [Id in keyof operations]: [Answer<operations[Id]>] extends [never] ? never : Id;
}[keyof operations];

/** What a call is given; nothing where the operation asks for nothing. */
type Arguments<Operation extends OperationShape> =
  Record<never, never> extends Given<Operation> ? [input?: Given<Operation>] : [input: Given<Operation>];

type Given<Operation extends OperationShape> = Field<'path', Operation['parameters']['path']> &
  Field<'query', Operation['parameters']['query']> &
  Field<'body', Content<NonNullable<Operation['requestBody']>>>;

/** A field that may be left out where everything in it may be. */
type Field<Name extends string, Value> = [NonNullable<Value>] extends [never]
  ? unknown
  : Record<never, never> extends NonNullable<Value>
    ? { readonly [Key in Name]?: Exclude<Value, undefined> }
    : { readonly [Key in Name]: Exclude<Value, undefined> };

type Content<Carrier> = Carrier extends { readonly content: { readonly 'application/json': infer Body } }
  ? Body
  : never;

/** The body of an operation's success. */
type Answer<Operation extends OperationShape> = {
  [Status in keyof Operation['responses'] & (200 | 201)]: Content<Operation['responses'][Status]>;
}[keyof Operation['responses'] & (200 | 201)];
