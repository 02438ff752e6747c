import { setupServer } from 'msw/node';
import { onTestFinished } from 'vitest';
import { mswHandlers } from '../../src/adapters/msw.ts';
import { listen } from '../../src/adapters/server.ts';
import type { Emulator } from '../../src/index.ts';
import { sendThrough, type Wanted } from './sending.ts';

/** Sends a message through a provider of an emulator. */
export type SendBy = (provider: string, wanted: Wanted) => Promise<Response>;

/** The ways to an emulator that can disturb an answer; each is closed when the test is over. */
export const doors: Readonly<Record<'fetch' | 'msw' | 'socket', (emulator: Emulator) => Promise<SendBy>>> = {
  fetch: async (emulator) => (provider, wanted) => sendThrough(provider, emulator.fetch, wanted),
  msw: async (emulator) => {
    const server = setupServer(...mswHandlers(emulator));
    // msw 3 renamed the option, and ignores the old one silently.
    const refuseOthers = { onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as const;
    server.listen(refuseOthers);
    onTestFinished(() => server.close());
    return (provider, wanted) => sendThrough(provider, fetch, wanted);
  },
  socket: async (emulator) => {
    const { url, close } = await listen(emulator, { port: 0, host: '127.0.0.1' });
    onTestFinished(close);
    return (provider, wanted) => sendThrough(provider, fetch, wanted, url);
  },
};
