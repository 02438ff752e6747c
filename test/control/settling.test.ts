import { expect, test } from 'vitest';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { later, sandbox, smsrouteSandbox } from '../support/sandbox.ts';
import * as signalsms from '../support/signalsms.ts';
import * as smsprovider from '../support/smsprovider.ts';
import { client, LIVE, TEST } from '../support/smsroute.ts';
import { jsonOf } from '../support/wire.ts';

type Message = Schemas['ControlMessage'];

test.for(['delivered', 'expired', 'undeliverable', 'rejected'] as const)(
  'a message that is told to be %s is that at once, and stays so',
  async (state) => {
    const emulator = smsrouteSandbox();
    const { id } = await client(emulator).send();
    await emulator.advance('600ms');
    const { get, post } = control(emulator);
    const settled = await post<Message>(`/messages/${id}/settle`, { state });
    expect(settled).toMatchObject({ state, reason: null, outcome: 'settled by hand', finished_at: later(600) });
    expect(settled.timeline.map(({ at, state }) => [at, state])).toEqual([
      [later(0), 'accepted'],
      [later(500), 'enroute'],
      [later(600), state],
    ]);
    await emulator.advance('3d');
    expect(await get(`/messages/${id}`)).toEqual(settled);
  },
);

test('the sender gets the price back where the provider gives it back, and never twice', async () => {
  const emulator = smsrouteSandbox();
  const { send, balance } = client(emulator, LIVE);
  const before = await balance();
  const [lost, arrived] = [await send(), await send()];
  const { post, request } = control(emulator);
  const settled = (id: string, state: string) => post<Message>(`/messages/${id}/settle`, { state });
  expect(await settled(lost.id, 'expired')).toMatchObject({ charged: true, refunded: true });
  expect(await settled(arrived.id, 'delivered')).toMatchObject({ charged: true, refunded: false });
  const refusal = await request('POST', `/messages/${lost.id}/settle`, { state: 'rejected' });
  expect(problemOf(refusal)).toBe('400 Bad Request');
  expect(refusal.body).toContain('is expired already, and final states do not change');
  expect(Number(before) - Number(await balance())).toBeCloseTo(0.015);
});

test('nobody pays for a message of a test key, so nobody is paid back', async () => {
  const emulator = smsrouteSandbox();
  const { send, balance } = client(emulator, TEST);
  const before = await balance();
  const { id } = await send();
  expect(await control(emulator).post(`/messages/${id}/settle`, { state: 'expired' })).toMatchObject({
    charged: false,
    refunded: false,
  });
  expect(await balance()).toBe(before);
});

test('the receipt says how the message was told to end', async () => {
  const bodies: string[] = [];
  const emulator = smsrouteSandbox({
    deliver: async ({ body }) => {
      bodies.push(body);
      return { status: 200, body: '' };
    },
  });
  const { id } = await client(emulator).send({ status_callback: 'https://example.com/' });
  await control(emulator).post(`/messages/${id}/settle`, { state: 'undeliverable', reason: 'handset-blocked' });
  await emulator.settled();
  await emulator.advance('1h');
  expect(bodies.map((body) => (JSON.parse(body) as { status: string }).status)).toEqual(['failed']);
});

test('a message that waits for its time ends without ever going out', async () => {
  const emulator = sandbox({ providers: ['signalsms'] });
  const [account] = emulator.listAccounts().accounts;
  const reply = await emulator.fetch('http://localhost/signalsms/v1/sms/dispatch', {
    method: 'POST',
    headers: { authorization: `Bearer ${account?.api_keys[0]?.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      sender: 'WhiteRaven',
      recipients: ['+447700900123'],
      message: 'Later',
      schedule_at: '2026-04-22T12:00:00Z',
    }),
  });
  expect(reply.status).toBe(200);
  const [message] = [...emulator.messages()];
  const settled = emulator.settleMessage(message?.id ?? '', { state: 'rejected' });
  expect(settled.timeline.map(({ state }) => state)).toEqual(['scheduled', 'rejected']);
  expect((await emulator.runAll()).events).toEqual([]);
});

test.for([
  [{}, '400 Bad Request /state'],
  [{ state: 'enroute' }, '400 Bad Request /state'],
  [{ state: 'expired', reason: 'bad luck' }, '400 Bad Request /reason'],
] as const)('settling with %j is %s', async ([body, expected]) => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator).send();
  expect(problemOf(await control(emulator).request('POST', `/messages/${id}/settle`, body))).toBe(expected);
});

test('a message for later that is delivered now was under way for no time', async () => {
  const emulator = sandbox();
  const { dispatch, request } = signalsms.client(emulator);
  const { message_id } = await dispatch({ schedule_at: later(3_600_000) });
  for (const { id } of emulator.messages()) {
    await control(emulator).post(`/messages/${id}/settle`, { state: 'delivered' });
  }
  const { reports } = jsonOf(await request('GET', `/sms/status/${message_id}`)) as { reports: object[] };
  const now = expect.objectContaining({ status: 'delivered', latency_ms: 0 });
  expect(reports).toEqual([now, now]);
});

test('a message that is delivered at once was sent then, too', async () => {
  const emulator = sandbox();
  const { send, message } = smsprovider.client(emulator);
  const { message_id } = await send();
  await control(emulator).post(`/messages/${message_id}/settle`, { state: 'delivered' });
  const at = later(0).replace('.000', '');
  expect(await message(message_id)).toMatchObject({ status: 'delivered', sent_at: at, delivered_at: at });
});
