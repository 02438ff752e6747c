import type { FastifyInstance } from 'fastify';
import { startSandbox } from 'sms-emulator/testkit/vitest';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buggyApp } from './buggy.ts';
import { fixedApp } from './fixed.ts';
import type { Gateway, LoginView } from './gateway.ts';

const PHONE = '+15551234567';

/** An application and its provider, with what a person does at the login page. */
async function world(application: (gateway: Gateway) => FastifyInstance) {
  const sms = await startSandbox('smsroute');
  const { baseUrl, key, webhookSecret } = sms.account();
  const app = application({ baseUrl, key, webhookSecret: webhookSecret ?? '', callback: sms.webhooks.url });
  onTestFinished(() => app.close());

  const postReceipt = async (body: string, headers: Readonly<Record<string, string>>) =>
    (await app.inject({ method: 'POST', url: '/receipts', headers, payload: body })).statusCode;
  sms.webhooks.answer(({ body, headers }) => postReceipt(body, headers));
  return {
    sms,
    postReceipt,
    async askForCode(): Promise<string> {
      const reply = await app.inject({ method: 'POST', url: '/logins', payload: { phone: PHONE } });
      return reply.json<{ id: string }>().id;
    },
    enter: async (id: string, code: string) =>
      (await app.inject({ method: 'POST', url: `/logins/${id}/code`, payload: { code } })).statusCode,
    look: async (id: string) => (await app.inject(`/logins/${id}`)).json<LoginView>(),
  };
}

describe.each([
  ['buggy', buggyApp],
  ['fixed', fixedApp],
] as const)('on a good day the %s application', (_name, application) => {
  test('signs in whoever enters the code that came', async () => {
    const { sms, askForCode, enter, look } = await world(application);
    const id = await askForCode();
    expect(await enter(id, sms.inbox.to(PHONE).otp())).toBe(204);
    expect(await look(id)).toMatchObject({ signedIn: true });
  });

  test('refuses any other code', async () => {
    const { askForCode, enter, look } = await world(application);
    const id = await askForCode();
    expect(await enter(id, '000000')).toBe(403);
    expect(await look(id)).toMatchObject({ signedIn: false });
  });

  test('follows the message and bills it once', async () => {
    const { sms, askForCode, look } = await world(application);
    const id = await askForCode();
    expect(await look(id)).toMatchObject({ delivery: 'sending', billed: 0 });
    await sms.advance('2s');
    expect(sms.inbox.last()).toBeDelivered();
    expect(await look(id)).toMatchObject({ delivery: 'delivered', billed: 1 });
  });
});

describe('receipts that come twice', () => {
  const billedAfterDuplicates = async (application: typeof buggyApp) => {
    const { sms, askForCode, look } = await world(application);
    sms.fate('duplicate');
    const id = await askForCode();
    await sms.advance('1h');
    return (await look(id)).billed;
  };

  test('are billed twice by the buggy application', async () => {
    expect(await billedAfterDuplicates(buggyApp)).toBe(2);
  });

  test('are billed once by the fixed one', async () => {
    expect(await billedAfterDuplicates(fixedApp)).toBe(1);
  });
});

describe("a receipt that overtakes the send's own answer", () => {
  const afterEarlyReceipt = async (application: typeof buggyApp) => {
    const { sms, askForCode, look } = await world(application);
    sms.fate('before_response');
    const id = await askForCode();
    const seenAtOnce = (await look(id)).delivery;
    await sms.advance('1h');
    const statuses = sms.webhooks.attempts().map(({ status }) => status);
    return { seenAtOnce, statuses, atLast: (await look(id)).delivery };
  };

  test('crashes the buggy application, which knows nothing until the receipts are repeated', async () => {
    expect(await afterEarlyReceipt(buggyApp)).toEqual({
      seenAtOnce: 'sending',
      statuses: [500, 500, 204, 204],
      atLast: 'delivered',
    });
  });

  test('is taken by the fixed one', async () => {
    expect(await afterEarlyReceipt(fixedApp)).toEqual({
      seenAtOnce: 'delivered',
      statuses: [204, 204],
      atLast: 'delivered',
    });
  });
});

describe('an old receipt that comes after the last one', () => {
  const afterLateReceipt = async (application: typeof buggyApp) => {
    const { sms, askForCode, look } = await world(application);
    sms.fate('late_after_final');
    const id = await askForCode();
    await sms.advance('1h');
    return (await look(id)).delivery;
  };

  test('puts a delivered message back to sent in the buggy application', async () => {
    expect(await afterLateReceipt(buggyApp)).toBe('sent');
  });

  test('changes nothing in the fixed one', async () => {
    expect(await afterLateReceipt(fixedApp)).toBe('delivered');
  });
});

describe('a message that is accepted though its answer gets lost', () => {
  test('goes out, and is paid for, twice by the buggy application', async () => {
    const { sms, askForCode } = await world(buggyApp);
    sms.fate('lost_reset');
    await askForCode();
    expect(sms.inbox.duplicates()).toMatchObject([{ to: PHONE, messages: [{}, {}] }]);
    expect(sms.balance()).toBe('42.14');
  });

  test('goes out once by the fixed one', async () => {
    const { sms, askForCode, look } = await world(fixedApp);
    sms.fate('lost_reset');
    const id = await askForCode();
    await sms.advance('2s');
    expect(sms.inbox.to(PHONE)).toHaveNoDuplicates('number');
    expect(sms.balance()).toBe('42.155');
    expect(await look(id)).toMatchObject({ delivery: 'delivered', billed: 1 });
  });
});

describe('a receipt that somebody made up', () => {
  test('is believed by the buggy application', async () => {
    const { sms, askForCode, postReceipt, look } = await world(buggyApp);
    const id = await askForCode();
    const forged = JSON.stringify({ message_id: sms.inbox.last().id, status: 'delivered' });
    expect(await postReceipt(forged, { 'content-type': 'application/json' })).toBe(204);
    expect(await look(id)).toMatchObject({ delivery: 'delivered', billed: 1 });
  });

  test('is refused by the fixed one, and so is a true one that was altered', async () => {
    const { sms, askForCode, postReceipt, look } = await world(fixedApp);
    const id = await askForCode();
    await sms.advance('1s');
    const { headers, body } = sms.webhooks.last();
    expect(sms.webhooks.last()).toBeSignedBy('whsec_smsroute_demo');
    expect(await postReceipt(body.replace('"sent"', '"delivered"'), headers)).toBe(403);
    expect(await look(id)).toMatchObject({ delivery: 'sent', billed: 0 });
  });
});
