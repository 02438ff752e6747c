import type { Emulator } from '../emulator.ts';
import { OptionError } from '../option-rules.ts';
import { answererOf } from './neighbours.ts';

/** The part of MSW's `setupServer(...)` that the kit uses; that of MSW 2 and of MSW 3 will do. */
export interface MswServer {
  use(...handlers: readonly unknown[]): void;
  listHandlers(): readonly unknown[];
  resetHandlers(...handlers: readonly unknown[]): void;
}

const USED = ['use', 'listHandlers', 'resetHandlers'] as const;

/** Requests on their way to a sandbox. */
export interface Interception {
  /** Why some may have gone elsewhere: a sentence, or nothing. */
  astray(wasAsked: boolean): string;
  end(): void;
}

/**
 * Has MSW answer requests to the providers' real hosts out of an emulator, or out of the neighbour whose key they bear:
 * with the given server, or with one of the kit's own that lets all others pass.
 * @throws OptionError when the server is none of MSW's.
 */
export async function intercept(emulator: Emulator, server?: MswServer): Promise<Interception> {
  const { mswHandlers } = await import('../adapters/msw.ts').catch(failing);
  const handlers = mswHandlers({
    providers: emulator.providers,
    fetch(input, init) {
      const request = new Request(input, init);
      return (answererOf(request) ?? emulator).fetch(request);
    },
  });
  if (server === undefined) {
    return { astray: (wasAsked) => (wasAsked ? '' : UNASKED), end: await withOwnServer(handlers) };
  }
  if (!isServer(server)) throw new OptionError("server must be what MSW's setupServer(…) gives");
  server.use(...handlers);
  return {
    astray(wasAsked) {
      if (handlers.some((handler) => !server.listHandlers().includes(handler))) return RESET;
      return wasAsked ? '' : NOT_LISTENING;
    },
    end: () => remove(server, handlers),
  };
}

const UNASKED =
  ' Nothing has come in: the code may call another address, or an MSW server of your own answers it, which startSandbox ' +
  'takes as { server }.';

const RESET =
  ' Your MSW server answers for the sandbox no more, for resetHandlers() took it out: start one for each test, or ' +
  'have one that stays, with { intercept: false } and setupServer(...mswHandlers(sms.emulator)).';

/** MSW tells nobody whether a server listens. */
const NOT_LISTENING = ' It hears what your MSW server hears: that one must listen() before anything is asked.';

const isServer = (server: MswServer) =>
  // What JavaScript may give.
  typeof server === 'object' && server !== null && USED.every((name) => typeof server[name] === 'function');

type Handlers = ReturnType<typeof import('../adapters/msw.ts')['mswHandlers']>;
type OwnServer = ReturnType<typeof import('msw/node')['setupServer']>;

let own: OwnServer | undefined;
let sandboxes = 0;

/** All sandboxes share one server: servers that overlap would answer for each other. */
async function withOwnServer(handlers: Handlers): Promise<() => void> {
  sandboxes++;
  const { setupServer } = await import('msw/node').catch(failing);
  own ??= listening(setupServer());
  const server = own;
  server.use(...handlers);
  return () => {
    remove(server, handlers);
    sandboxes--;
    if (sandboxes > 0) return;
    own?.close();
    own = undefined;
  };
}

function listening(server: OwnServer): OwnServer {
  // MSW 3 renamed the option, and ignores the old one silently.
  const policy = { onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' } as const;
  server.listen(policy);
  return server;
}

function remove(server: MswServer, handlers: readonly unknown[]): void {
  server.resetHandlers(...server.listHandlers().filter((handler) => !handlers.includes(handler)));
}

function failing(cause: unknown): never {
  const { code } = cause as NodeJS.ErrnoException;
  if (code !== 'ERR_MODULE_NOT_FOUND') throw cause;
  throw new Error(
    'the test kit answers requests to the real hosts by MSW: install msw, or start the sandbox with ' +
      '{ intercept: false } and give your client `sms.fetch`',
    { cause },
  );
}
