import type { Emulator } from '../emulator.ts';
import { OptionError } from '../options.ts';

/** The part of MSW's `setupServer(...)` that the kit uses; that of MSW 2 and of MSW 3 will do. */
export interface MswServer {
  use(...handlers: readonly unknown[]): void;
  listHandlers(): readonly unknown[];
  resetHandlers(...handlers: readonly unknown[]): void;
}

/**
 * Has MSW answer requests to the providers' real hosts out of an emulator: with the given server, or with one of the
 * kit's own that lets all others pass. Returns how to end that.
 */
export async function intercept(emulator: Emulator, server?: MswServer): Promise<() => void> {
  const { mswHandlers } = await import('../adapters/msw.ts').catch(failing);
  const handlers = mswHandlers(emulator);
  if (server === undefined) return withOwnServer(handlers);
  if (typeof server.use !== 'function') throw new OptionError("server must be what MSW's setupServer(…) gives");
  server.use(...handlers);
  return () => remove(server, handlers);
}

type Handlers = ReturnType<typeof import('../adapters/msw.ts')['mswHandlers']>;
type OwnServer = ReturnType<typeof import('msw/node')['setupServer']>;

let own: OwnServer | undefined;
let sandboxes = 0;

/** All sandboxes share one server, where the newest answers first: servers that overlap would answer for each other. */
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
