import { onTestFinished } from 'vitest';
import { type Emulator, type Happening, type Sandbox, stateOf } from '../../src/index.ts';
import { startSandbox } from '../../src/testkit.ts';
import { DEMO, type Door, keyIn, type OpenDoor, sendVia, toldOf } from './door.ts';
import { START, sandbox } from './sandbox.ts';

const BASE_URL = 'https://api.smsroute.cc/v1';

/** The TypeScript API of an emulator in this process. */
export const inProcess: OpenDoor = async (options) => {
  const emulator = sandbox(options);
  return doorOf(emulator, emulator);
};

/** The test kit, for all that it has words of its own for. */
export const byTheKit: OpenDoor = async (options) => {
  const sms = await startSandbox({ startAt: START, ...options, intercept: false });
  onTestFinished(sms.stop);
  const own = sms.account('smsroute').key;
  return {
    ...doorOf(sms.emulator, sms.emulator),
    send: (message, key = own) => sendVia(sms.fetch, BASE_URL, key, message),
    now: async () => sms.clock.now().toISOString(),
    async waitFor({ to, count = 1, ...wanted }) {
      const inbox = to === undefined ? sms.inbox : sms.inbox.to(to);
      const messages = await inbox.waitFor({ ...wanted, count });
      return messages.map(({ id }) => id).reverse();
    },
    otp: async (to) => sms.inbox.to(to).otp(),
    links: async (to) => sms.inbox.to(to).links(),
    duplicates: async () => sms.inbox.duplicates().map(({ text }) => text),
    async explainSignature(attempt) {
      // The kit throws errors of its own.
      return sms.webhooks.attempts().some(({ id }) => id === attempt)
        ? sms.webhooks.explain(attempt)
        : sms.emulator.explainSignature(attempt);
    },
    balance: async () => sms.balance(sms.account('smsroute')),
    setBalance: async (balance) => sms.setBalance(balance, sms.account('smsroute')),
    reset: async () => sms.reset(),
    another: () => byTheKit(options),
    leave: sms.stop,
  };
};

function doorOf(own: Sandbox, emulator: Emulator): Door {
  const key = keyIn(own.listAccounts().accounts);
  return {
    key,
    send: (message, by = key) => sendVia(emulator.fetch, BASE_URL, by, message),
    async messages() {
      const messages = [...own.messages()].filter(({ provider }) => provider === 'smsroute');
      return messages.map((message) => [message.id, stateOf(message)]);
    },
    now: async () => own.now().toISOString(),
    advance: (by) => own.advance(by),
    advanceTo: (to) => own.advanceTo(to),
    runNext: () => own.runNext(),
    runAll: () => own.runAll(),
    pauseClock: async () => own.pauseClock(),
    resumeClock: async () => own.resumeClock(),

    addRule: async (rule) => own.rules.add(rule).id,
    removeRule: async (id) => void own.rules.remove(id),
    rules: async () => own.rules.list().map(({ name, decided }) => [name, decided]),

    waitFor: async (wanted) => (await own.waitForMessages(wanted)).map(({ id }) => id),
    otp: async (to) => (await own.findOtp({ to, timeout: '0' })).code,
    links: async (to) => (await own.findLinks({ to, timeout: '0' })).links,
    duplicates: async () => own.assertNoDuplicates().duplicates.map(({ text }) => text),

    listExchanges: async (wanted) => own.listExchanges(wanted),
    async heard(count, meanwhile) {
      const told: string[] = [];
      const unsubscribe = own.subscribe((happening) => told.push(...toldOfSmsroute(happening)));
      await meanwhile();
      unsubscribe();
      return told.slice(0, count);
    },
    attempts: async () => [...own.webhooks()].map(({ id, result }) => [id, result] as const).reverse(),
    explainSignature: async (attempt) => own.explainSignature(attempt),
    replayWebhook: (attempt) => own.replayWebhook(attempt),
    replayFailedWebhooks: () => own.replayFailedWebhooks(),

    balance: async () => own.getBalance(DEMO).balance,
    setBalance: async (balance) => void own.setBalance(DEMO, balance),
    setPlan: async (...input) => own.setPlan(...input),
    setRateLimit: async (...input) => own.setRateLimit(...input),
    addSender: async (...input) => own.addSender(...input),
    removeSender: async (...input) => own.removeSender(...input),
    addApiKey: async (...input) => own.addApiKey(...input),
    revokeApiKey: async (...input) => own.revokeApiKey(...input),
    addNumber: async (...input) => own.addNumber(...input),
    receiveInbound: async (inbound) => own.receiveInbound(inbound),
    listInbound: async (wanted) => own.listInbound(wanted),
    settleMessage: async (...input) => own.settleMessage(...input),
    resendMessage: async (message) => own.resendMessage(message),

    listMagicNumbers: async () => own.listMagicNumbers(),
    getDocument: async (api) => own.getDocument(api),

    reset: async () => own.reset(),
    snapshot: async () => own.snapshot(),
    restore: async (snapshot) => own.restore(snapshot),

    another: async () => doorOf(emulator.createSandbox({ clock: 'manual', startAt: START }), emulator),
    leave: async () => void emulator.deleteSandbox(own.id),
  };
}

function toldOfSmsroute(happening: Happening): string[] {
  if (happening.kind === 'state') {
    const { message, state } = happening;
    return message.provider === 'smsroute' ? [toldOf({ kind: 'state', what: state })] : [];
  }
  if (happening.kind === 'webhook') return [toldOf({ kind: 'webhook', what: happening.attempt.status })];
  if (happening.kind === 'inbound') return [];
  return happening.api === 'smsroute' ? [toldOf({ kind: 'exchange', what: happening.reply.status })] : [];
}
