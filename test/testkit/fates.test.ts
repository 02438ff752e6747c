import { expect, test } from 'vitest';
import { RuleError } from '../../src/control/rule-error.ts';
import { startSandbox } from '../../src/testkit/vitest.ts';
import { HANDSET, rejection, sendBy } from '../support/kit.ts';

const OTHER = '+447700900123';

test('a fate befalls the next message alone', async () => {
  const sms = await startSandbox('smsroute');
  sms.fate('lost_reset');
  // MSW 2 says it as browsers do, MSW 3 as Node does.
  expect(await rejection(sendBy(sms))).toMatch(/^(?:Failed to fetch|fetch failed)$/);
  expect((await sendBy(sms, { body: 'Hello' })).status).toBe(200);
  expect(sms.inbox.all().map(({ text, outcome }) => [text, outcome])).toEqual([
    ['Your code is 482910.', 'lost_reset'],
    ['Hello', 'delivered'],
  ]);
});

test('a fate befalls as many messages as it is told, to one handset however its number is written', async () => {
  const sms = await startSandbox('smsroute');
  const rule = sms.fate('rate_limited', { to: '1 (555) 123-4567', times: 2 });
  const statuses: number[] = [];
  for (const to of [OTHER, HANDSET, HANDSET, HANDSET]) statuses.push((await sendBy(sms, { to })).status);
  expect(statuses).toEqual([200, 429, 429, 200]);
  expect(sms.rules.list()).toMatchObject([{ id: rule.id, decided: 2 }]);
});

test('a fate picks messages by their text and their provider', async () => {
  const sms = await startSandbox();
  sms.fate('expired', { provider: 'smsroute', text: 'code' });
  sms.fate('slow', { provider: 'smsid', times: 5 });
  await sendBy(sms.account('smsroute'), { body: 'Hello' });
  await sendBy(sms.account('smsroute'));
  expect(sms.inbox.all().map(({ outcome }) => outcome)).toEqual(['delivered', 'expired']);
});

test.each(['unavailable', 'hang', 'reset'] as const)('%s waits for a message, whatever else is asked', async (fate) => {
  const sms = await startSandbox('smsroute');
  sms.fate(fate);
  const headers = { Authorization: `Bearer ${sms.key}` };
  expect((await fetch(`${sms.baseUrl}/balance`, { headers })).status).toBe(200);
  expect(sms.rules.list()).toMatchObject([{ decided: 0 }]);
});

test('a fate that there is not, or no times at all, are refused', async () => {
  const sms = await startSandbox('smsroute');
  expect(() => sms.fate('slow', { times: 0 })).toThrow(RuleError);
  expect(() => sms.fate('slow', { to: 'Bob' })).toThrow('"Bob" is no phone number');
  expect(() => sms.fate('slow', { provider: 'nobody' })).toThrow('There is no provider "nobody"; there is smsroute.');
});

test('a rule holds for all that follow, until it is removed or the sandbox begins again', async () => {
  const sms = await startSandbox('smsroute');
  const { id } = sms.rules.add({ name: 'outage', match: { operation: 'sendMessage' }, fate: 'unavailable' });
  expect([(await sendBy(sms)).status, (await sendBy(sms)).status]).toEqual([503, 503]);
  sms.rules.remove(id);
  expect((await sendBy(sms)).status).toBe(200);
  sms.fate('slow');
  sms.reset();
  expect(sms.rules.list()).toEqual([]);
});
