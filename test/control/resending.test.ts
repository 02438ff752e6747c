import { expect, test } from 'vitest';
import { control, type Schemas } from '../support/control.ts';
import { START, sandbox, smsrouteSandbox } from '../support/sandbox.ts';
import { account, client, LIVE } from '../support/smsroute.ts';

const DEMO = { provider: 'smsroute', account: 'demo' };

/** What becomes of sending a message again: the sentence of the refusal. */
async function refusalOf(emulator: ReturnType<typeof sandbox>, id: string): Promise<string> {
  const reply = await control(emulator).request('POST', `/messages/${id}/resend`);
  expect(reply.status).toBe(400);
  return (JSON.parse(reply.body) as Schemas['Problem']).detail;
}

test('a message is sent again as its sender sent it, and paid for again', async () => {
  const emulator = smsrouteSandbox();
  const { send, balance } = client(emulator, LIVE);
  const { id } = await send({ reference: 'order-1042', status_callback: 'https://example.com/' });
  await emulator.advance('2s');
  const before = await balance();
  const { get, post } = control(emulator);
  const original = await get<Schemas['ControlMessage']>(`/messages/${id}`);
  const again = await post<Schemas['ControlMessage']>(`/messages/${id}/resend`);
  const now = new Date(START.getTime() + 2_000).toISOString();
  expect(again).toEqual({
    ...original,
    id: again.id,
    batch: again.id,
    state: 'accepted',
    status: 'accepted',
    accepted_at: now,
    finished_at: null,
    timeline: [{ at: now, state: 'accepted', reason: null }],
  });
  expect(Number(before) - Number(await balance())).toBeCloseTo(0.015);
  await emulator.advance('2s');
  expect(await get(`/messages/${again.id}`)).toMatchObject({ state: 'delivered' });
});

test('the journal links the request with the message it made', async () => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator).send();
  const { post } = control(emulator);
  const again = await post<Schemas['ControlMessage']>(`/messages/${id}/resend`, {});
  expect(emulator.listExchanges({ provider: 'control' }).exchanges).toMatchObject([{ messages: [again.id] }]);
});

test('rules decide anew', async () => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator).send();
  emulator.rules.add({ name: 'blocked once', fate: 'handset_blocked', next: true });
  expect(emulator.resendMessage(id).outcome).toBe('blocked once');
  expect(emulator.resendMessage(id).outcome).toBe('delivered');
});

test('receipts that come before the answer end the message at once', async () => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator).send();
  emulator.rules.add({ name: 'hasty', fate: 'before_response', next: true });
  expect(emulator.resendMessage(id)).toMatchObject({ state: 'delivered', finished_at: START.toISOString() });
});

test('what an empty wallet cannot pay is not sent, in the words of the provider', async () => {
  const emulator = smsrouteSandbox({ accounts: [account({ balance: '0.015' })] });
  const { id } = await client(emulator).send();
  expect(await refusalOf(emulator, id)).toMatch(/^The message is not sent again: smsroute answers 402, ".+"\.$/i);
  expect([...emulator.messages()]).toHaveLength(1);
});

test.for([
  ['out_of_money', /answers 402, "/],
  ['internal_error', /answers 500, "/],
  ['hang', /a rule breaks its request off \(hang\)\./],
] as const)('a rule of the fate %s keeps it from being sent', async ([fate, expected]) => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator).send();
  emulator.rules.add({ name: 'refusing', fate, next: true });
  expect(await refusalOf(emulator, id)).toMatch(expected);
  expect([...emulator.messages()]).toHaveLength(1);
});

test('nothing is sent with a key that is revoked', async () => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator, LIVE).send();
  emulator.revokeApiKey(DEMO, LIVE);
  expect(await refusalOf(emulator, id)).toBe(
    `The message is not sent again: the API key it came with, ${LIVE}, is revoked.`,
  );
});

test('a message that had waited for its time goes out at once', async () => {
  const emulator = sandbox({ providers: ['transmitsms'] });
  const key = Buffer.from('YOUR_API_KEY:YOUR_API_SECRET').toString('base64');
  const call = async (name: string, parameters: Readonly<Record<string, string>>): Promise<unknown> => {
    const query = new URLSearchParams(parameters);
    const url = `http://localhost/transmitsms/2/${name}.json?${query}`;
    return (await emulator.fetch(url, { headers: { authorization: `Basic ${key}` } })).json();
  };
  const send_at = '2026-04-22 12:00:00';
  const sent = (await call('send-sms', { message: 'Later', to: '61491570157', send_at })) as { message_id: number };
  const again = emulator.resendMessage(String(sent.message_id));
  expect(again.state).toBe('accepted');
  expect(await call('get-sms', { message_id: again.id })).toMatchObject({
    message_id: Number(again.id),
    message: 'Later',
  });
});

test('a price is rounded as the provider rounds it', async () => {
  const emulator = sandbox({ providers: ['signalsms'] });
  const [{ api_keys } = { api_keys: [] }] = emulator.listAccounts().accounts;
  await emulator.fetch('http://localhost/signalsms/v1/sms/dispatch', {
    method: 'POST',
    headers: { authorization: `Bearer ${api_keys[0]?.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ sender: 'WhiteRaven', recipients: ['+14155552671'], message: 'Hello' }),
  });
  const place = { provider: 'signalsms', account: 'demo' };
  const [message] = [...emulator.messages()];
  const first = 124.5 - Number(emulator.getBalance(place).balance);
  emulator.resendMessage(message?.id ?? '');
  expect(124.5 - Number(emulator.getBalance(place).balance)).toBeCloseTo(2 * first);
});
