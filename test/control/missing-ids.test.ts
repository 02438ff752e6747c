import { expect, test } from 'vitest';
import { control, type Schemas } from '../support/control.ts';
import { sandbox, smsrouteSandbox } from '../support/sandbox.ts';
import { jsonOf } from '../support/wire.ts';

test('a rule without an id is not every rule', async () => {
  const { request, post, get } = control(sandbox());
  await post('/rules', { name: 'kept', fate: 'slow' });
  const reply = await request('DELETE', '/rules/');
  expect([reply.status, (jsonOf(reply) as Schemas['Problem']).detail]).toEqual([
    404,
    'There is nothing at /_emulator/rules/: an id is missing, or there is a slash too many.',
  ]);
  expect((await get<Schemas['RuleList']>('/rules')).rules.length).toBe(1);
});

test.for([
  ['GET', '/messages/'],
  ['GET', '/accounts/'],
  ['GET', '/accounts//demo/balance'],
  ['POST', '/webhooks//replay'],
  ['DELETE', '/sandboxes/'],
  ['DELETE', '/accounts/smsroute/demo/senders/'],
  ['GET', '/health/'],
] as const)('there is nothing at %s %s', async ([method, path]) => {
  expect((await control(sandbox()).request(method, path)).status).toBe(404);
});

test('a sandbox of its own is as exact', async () => {
  const emulator = sandbox();
  const { id } = emulator.createSandbox();
  expect((await control(emulator).request('DELETE', `/sandboxes/${id}/rules/`)).status).toBe(404);
});

test('a provider goes on taking a slash at the end', async () => {
  const headers = { authorization: 'Bearer sk_live_YOUR_API_KEY' };
  expect((await smsrouteSandbox().fetch('http://localhost/v1/balance/', { headers })).status).toBe(200);
});
