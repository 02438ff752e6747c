import { onTestFinished } from 'vitest';
import { type ControlClient, connect } from '../../src/client.ts';
import { listen } from '../../src/fastify.ts';
import { DEMO, type Door, keyIn, type OpenDoor, sendVia, toldOf } from './door.ts';
import { START, sandbox } from './sandbox.ts';

/** The control API of an emulator that listens, by the client that the package has for it. */
export const overHttp: OpenDoor = async (options) => {
  const { url, close } = await listen(sandbox(options), { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  const main = connect(url);
  return doorOf(main, main, url, keyIn((await main.listAccounts()).accounts));
};

function doorOf(client: ControlClient, main: ControlClient, url: string, key: string, id?: string): Door {
  const path = DEMO;
  return {
    key,
    send: (message, by = key) => sendVia(fetch, `${url}/smsroute/v1`, by, message),
    async messages() {
      const { messages } = await client.listMessages({ query: { provider: 'smsroute' } });
      return messages.map(({ id, state }) => [id, state]);
    },
    now: async () => (await client.getClock()).now,
    advance: (by) => client.advanceClock({ body: { by } }),
    advanceTo: (to) => client.advanceClock({ body: { to } }),
    runNext: () => client.runNext(),
    runAll: () => client.runAll(),
    pauseClock: () => client.pauseClock(),
    resumeClock: () => client.resumeClock(),

    addRule: async (body) => (await client.addRule({ body })).id,
    removeRule: async (rule) => void (await client.removeRule({ path: { rule } })),
    rules: async () => (await client.listRules()).rules.map(({ name, decided }) => [name, decided]),

    waitFor: async (query) => (await client.waitForMessages({ query })).messages.map(({ id }) => id),
    otp: async (to) => (await client.findOtp({ query: { to, timeout: '0' } })).code,
    links: async (to) => (await client.findLinks({ query: { to, timeout: '0' } })).links,
    duplicates: async () => (await client.assertNoDuplicates()).duplicates.map(({ text }) => text),

    listExchanges: (query = {}) => client.listExchanges({ query }),
    async heard(count, meanwhile) {
      const events = client.events({ provider: 'smsroute', after: 0 });
      await meanwhile();
      const told: string[] = [];
      for await (const { type, data } of events) {
        told.push(toldOf({ kind: type, what: data.state ?? data.response_status }));
        if (told.length === count) break;
      }
      return told;
    },
    attempts: async () =>
      (await client.listWebhooks()).attempts.map(({ id, result }) => [id, result] as const).reverse(),
    explainSignature: (attempt) => client.explainSignature({ path: { attempt } }),
    replayWebhook: (attempt) => client.replayWebhook({ path: { attempt } }),
    replayFailedWebhooks: () => client.replayFailedWebhooks(),

    balance: async () => (await client.getBalance({ path })).balance,
    setBalance: async (balance) => void (await client.setBalance({ path, body: { balance } })),
    setPlan: (path, plan) => client.setPlan({ path, body: { plan } }),
    setRateLimit: (path, body) => client.setRateLimit({ path, body }),
    addSender: (path, body) => client.addSender({ path, body }),
    removeSender: (path, name) => client.removeSender({ path: { ...path, name } }),
    addApiKey: (path, body) => client.addApiKey({ path, body }),
    revokeApiKey: (path, key) => client.revokeApiKey({ path: { ...path, key } }),
    addNumber: (path, number) => client.addNumber({ path, body: { number } }),
    receiveInbound: (body) => client.receiveInbound({ body }),
    listInbound: (query = {}) => client.listInbound({ query }),
    settleMessage: (message, body) => client.settleMessage({ path: { message }, body }),
    resendMessage: (message) => client.resendMessage({ path: { message } }),

    listMagicNumbers: () => client.listMagicNumbers(),
    getDocument: (api) => client.getDocument({ path: { api } }),

    reset: async () => void (await client.reset()),
    snapshot: () => client.getSnapshot(),
    restore: async (body) => void (await client.restoreSnapshot({ body })),

    async another() {
      const { id, accounts } = await main.createSandbox({ body: { clock: 'manual', start_at: START.toISOString() } });
      return doorOf(main.sandbox(id), main, url, keyIn(accounts), id);
    },
    async leave() {
      if (id !== undefined) await main.deleteSandbox({ path: { sandbox: id } });
    },
  };
}
