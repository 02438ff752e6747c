import { expect, test } from 'vitest';
import { startSandbox } from '../../src/testkit/vitest.ts';
import { HANDSET, sendBy } from '../support/kit.ts';

test('the journal has what was asked and answered, with the messages that it was about', async () => {
  const sms = await startSandbox('smsroute');
  const { id } = await sendBy(sms);
  await fetch(`${sms.baseUrl}/messages/${id}`, { headers: { Authorization: `Bearer ${sms.key}` } });
  const [sent, asked] = sms.journal.all();
  expect(sent).toMatchObject({
    provider: 'smsroute',
    at: sms.clock.now(),
    request: { method: 'POST', path: '/v1/messages', headers: { authorization: `Bearer ${sms.key}` } },
    reply: { status: 200, body: expect.stringContaining(id) },
    messages: [{ id, to: HANDSET }],
  });
  expect(asked).toMatchObject({ request: { method: 'GET' }, messages: [{ id }] });
  expect([sms.journal.count(), sms.journal.last()]).toEqual([2, asked]);
});

test('the journal names the rule that decided', async () => {
  const sms = await startSandbox('smsroute');
  sms.rules.add({ name: 'night shift', fate: 'unavailable', times: 1 });
  await sendBy(sms);
  expect(sms.journal.last()).toMatchObject({ decidedBy: 'night shift', reply: { status: 503 } });
});

test('what a test asks of the sandbox itself is not in the journal', async () => {
  const sms = await startSandbox('smsroute');
  await sms.fetch('http://localhost/_emulator/clock');
  expect(sms.journal.count()).toBe(0);
  expect(() => sms.journal.last()).toThrow('no provider of the sandbox has been asked anything');
});
