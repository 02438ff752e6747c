import { expect, test } from 'vitest';
import { matchers, startSandbox } from '../../src/testkit/vitest.ts';
import { complaint, HANDSET, sendBy } from '../support/kit.ts';

const START = new Date('2026-04-21T12:00:00.000Z');
const smsroute = () => startSandbox({ providers: ['smsroute'], startAt: START });

test('a message that has not arrived is shown with its life so far', async () => {
  const sms = await smsroute();
  await sendBy(sms);
  await sms.advance('1s');
  const message = sms.inbox.last();
  expect(complaint(() => expect(message).toBeDelivered())).toBe(
    [
      `expected the message "Your code is 482910." to ${HANDSET} (enroute) to be delivered, but it is enroute`,
      '',
      'Time line of <id>, accepted at 2026-04-21T12:00:00.000Z, decided by "delivered":',
      '  +0ms     accepted',
      '  +500ms   enroute',
    ].join('\n'),
  );
  await sms.advance('1s');
  expect(message).toBeDelivered();
});

test('a message that should not have arrived is shown as well', async () => {
  const sms = await smsroute();
  await sendBy(sms);
  await sms.advance('2s');
  expect(complaint(() => expect(sms.inbox.last()).not.toBeDelivered())).toContain(
    `(delivered) not to be delivered, but it is delivered\n\nTime line of <id>`,
  );
});

test('a state is compared in SMPP’s words, and the reason is named', async () => {
  const sms = await smsroute();
  await sendBy(sms, { to: '+15005550002' });
  await sms.advance('2s');
  expect(sms.inbox.last()).toHaveState('undeliverable');
  const text = complaint(() => expect(sms.inbox.last()).toHaveState('expired'));
  expect(text).toContain('to be expired, but it is undeliverable (invalid-destination)');
  expect(text).toContain('decided by "magic number"');
  expect(text).toContain('  +2s      undeliverable (invalid-destination)');
});

test('segments, with the encoding that makes them', async () => {
  const sms = await smsroute();
  await sendBy(sms, { body: `${'ż'.repeat(71)}` });
  expect(sms.inbox.last()).toHaveSegments(2);
  expect(complaint(() => expect(sms.inbox.last()).toHaveSegments(1))).toMatch(
    /to have 1 segment, but it has 2 segments in \S*UCS/i,
  );
});

test('the cost, however many decimals it is written with', async () => {
  const sms = await smsroute();
  await sendBy(sms);
  expect(sms.inbox.last()).toHaveCost('0.015');
  expect(sms.inbox.last()).toHaveCost('0.0150');
  expect(complaint(() => expect(sms.inbox.last()).toHaveCost('0.02'))).toContain(
    'to cost 0.02 USD, but it costs 0.015 USD',
  );
  expect(() => expect(sms.inbox.last()).toHaveCost('cheap')).toThrow('"cheap" is not an amount');
});

test('the text as it is or by a pattern', async () => {
  const sms = await smsroute();
  await sendBy(sms);
  expect(sms.inbox.last()).toHaveText('Your code is 482910.');
  expect(sms.inbox.last()).toHaveText(/code is \d{6}/);
  expect(complaint(() => expect(sms.inbox.last()).toHaveText('Your code'))).toContain(
    'to read "Your code", but it reads "Your code is 482910."',
  );
});

test('a code, any or this one', async () => {
  const sms = await smsroute();
  await sendBy(sms);
  expect(sms.inbox.last()).toHaveCode();
  expect(sms.inbox.last()).toHaveCode('482910');
  expect(complaint(() => expect(sms.inbox.last()).toHaveCode('111111'))).toContain(
    'to have the code 111111, but it has 482910',
  );
  await sendBy(sms, { body: 'Hello' });
  expect(complaint(() => expect(sms.inbox.last()).toHaveCode())).toContain('to have a code, but it has none');
});

test('who signed a webhook', async () => {
  const sms = await smsroute();
  await sendBy(sms, { status_callback: sms.webhooks.url });
  await sms.advance('1s');
  expect(sms.webhooks.last()).toBeSignedBy('whsec_smsroute_demo');
  const text = complaint(() => expect(sms.webhooks.last()).toBeSignedBy('whsec_other'));
  expect(text).toContain('to be signed by "whsec_other", but its signature has another secret or is over other bytes');
  expect(text).toMatch(/ {2}x-smsroute-signature: t=\d+,v1=[0-9a-f]{64}/);
  expect(complaint(() => expect({ ...sms.webhooks.last(), headers: {} }).toBeSignedBy('x'))).toContain(
    'but it has no signature',
  );
});

test('a text that went out twice is shown with both lives', async () => {
  const sms = await smsroute();
  await sendBy(sms);
  expect(sms.inbox).toHaveNoDuplicates();
  await sendBy(sms);
  await sms.advance('2s');
  const text = complaint(() => expect(sms.inbox).toHaveNoDuplicates());
  expect(text).toContain(`expected no text to go twice to one number, but there are 2 messages to ${HANDSET}:`);
  expect(text.match(/Time line of <id>/g)).toHaveLength(2);
  expect(sms.inbox.all().slice(1)).toHaveNoDuplicates();
});

test('two texts to one number are duplicates where only the number counts', async () => {
  const sms = await smsroute();
  await sendBy(sms);
  await sendBy(sms, { body: 'Hello' });
  expect(sms.inbox).toHaveNoDuplicates();
  expect(sms.inbox).not.toHaveNoDuplicates('number');
  expect(complaint(() => expect(sms.inbox).not.toHaveNoDuplicates())).toBe(
    'expected some message to go out twice, but none of 2 messages did',
  );
});

test('a matcher says what it is about when it is given something else', async () => {
  const sms = await smsroute();
  expect(complaint(() => expect(undefined).toBeDelivered())).toBe(
    'toBeDelivered is about a message of `sms.inbox`, and not undefined',
  );
  expect(complaint(() => expect(sms.inbox).toHaveSegments(1))).toBe(
    'toHaveSegments is about a message of `sms.inbox`, and not an inbox: take `.last()` of it',
  );
  expect(complaint(() => expect(null).toBeSignedBy('x'))).toContain('is about a webhook of `sms.webhooks`');
  expect(complaint(() => expect([1]).toHaveNoDuplicates())).toContain('is about an inbox or a list of its messages');
});

test('without an expect they say pass or why not', async () => {
  const sms = await smsroute();
  await sendBy(sms);
  const { pass, message } = matchers.toBeDelivered(sms.inbox.last());
  expect([pass, message()]).toEqual([false, expect.stringContaining('to be delivered, but it is accepted')]);
});
