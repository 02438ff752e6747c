import { expect, test } from 'vitest';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { sandbox, smsrouteSandbox } from '../support/sandbox.ts';
import { jsonOf } from '../support/wire.ts';

test.for([
  [
    'GET',
    '/messages/otp?phone=%2B15551234567',
    'phone',
    /^`phone` is no parameter here; there is provider, account, to, /,
  ],
  ['GET', '/messages?stat=delivered', 'stat', /^`stat` is no parameter here \(did you mean `state`\?\); there is /],
  ['GET', '/webhooks?result=gave-up', 'result', /^`result` is no parameter here; there is /],
  ['GET', '/clock?at=now', 'at', /^`at` is no parameter here: leave it out, for there are none\.$/],
  ['POST', '/clock/advance?by=48h', 'by', /^`by` is no parameter here: put it into the body\.$/],
  ['GET', '/messages?to=%2B15551234567&to=%2B15551234568', 'to', /^`to` is given more than once; give it once\.$/],
] as const)('%s %s is refused, and what to do about `%s` is said', async ([method, path, field, detail]) => {
  const reply = await control(sandbox()).request(method, path, method === 'POST' ? {} : undefined);
  expect(problemOf(reply)).toBe(`400 Bad Request ${field}`);
  expect((jsonOf(reply) as Schemas['Problem']).detail).toMatch(detail);
});

test('a sandbox of its own refuses them too', async () => {
  const emulator = sandbox();
  const { id } = emulator.createSandbox();
  expect(problemOf(await control(emulator).request('GET', `/sandboxes/${id}/messages?phone=1`))).toBe(
    '400 Bad Request phone',
  );
});

test('in process they are refused alike', () => {
  // @ts-expect-error no such filter
  expect(() => sandbox().assertNoDuplicates({ phone: '+15551234567' })).toThrow('`phone` is no parameter here');
});

test('a provider goes on ignoring them', async () => {
  const headers = { authorization: 'Bearer sk_live_YOUR_API_KEY' };
  const reply = await smsrouteSandbox().fetch('http://localhost/v1/balance?phone=1&phone=2', { headers });
  expect(reply.status).toBe(200);
});

test('messages are found by their state', async () => {
  const emulator = smsrouteSandbox();
  const { get } = control(emulator);
  await emulator.fetch('http://localhost/v1/messages', {
    method: 'POST',
    headers: { authorization: 'Bearer sk_live_YOUR_API_KEY', 'content-type': 'application/json' },
    body: JSON.stringify({ to: '+15551234567', from: 'smsroute', body: 'Hello' }),
  });
  const found = async (state: string) => (await get<Schemas['MessageList']>(`/messages?state=${state}`)).total;
  expect([await found('accepted'), await found('delivered')]).toEqual([1, 0]);
  await emulator.advance('2s');
  expect([await found('accepted'), await found('delivered')]).toEqual([0, 1]);
});

test('a state that is none is refused', async () => {
  expect(problemOf(await control(sandbox()).request('GET', '/messages/wait?state=sent'))).toBe('400 Bad Request state');
});
