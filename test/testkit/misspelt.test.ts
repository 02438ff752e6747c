import { expect, test } from 'vitest';
import { matchers, type Sandbox, startSandbox } from '../../src/testkit/vitest.ts';
import { rejection, sendBy } from '../support/kit.ts';

/** What JavaScript may give, which the types refuse. */
const wrong = <Right>(value: unknown) => value as Right;

test.for<readonly [string, unknown, string]>([
  ['an option', { webhook: {} }, 'there is no option "webhook"; there is providers, '],
  ['an option of the receiver', { webhooks: { listn: true } }, 'there is no option "webhooks.listn"; there is listen'],
  ['a receiver that is switched on', { webhooks: true }, 'webhooks must be an object with some of listen'],
  ['a text for a flag', { intercept: 'no' }, 'intercept must be true or false, not "no"'],
  ['nothing', null, 'the options must be an object with some of providers, '],
  ['a number', 5, 'the options must be an object with some of providers, '],
])('a sandbox refuses %s that it does not know', async ([, options, sentence]) => {
  expect(await rejection(startSandbox(wrong(options)))).toContain(sentence);
});

test('the options that a sandbox names are the kit’s, too', async () => {
  expect(await rejection(startSandbox(wrong({ sever: {} })))).toContain('server, intercept, webhooks');
});

const LEFT_OUT = 'there is no option';

test.for<readonly [string, (sms: Sandbox) => unknown, string]>([
  ['a field of a wanted message', ({ inbox }) => inbox.waitFor(wrong({ contain: 'x' })), `${LEFT_OUT} "contain"`],
  ['a wanted message', ({ inbox }) => inbox.waitFor(wrong('482910')), 'the options must be an object'],
  ['a wanted state', ({ inbox }) => inbox.waitFor(wrong({ state: 'deliverd' })), 'state must be "scheduled", '],
  ['a wanted count', ({ inbox }) => inbox.waitFor({ count: 0 }), 'count must be a positive integer, not 0'],
  ['a field of a wanted webhook', ({ webhooks }) => webhooks.waitFor(wrong({ statu: 'x' })), `${LEFT_OUT} "statu"`],
  ['what decides on a webhook', ({ webhooks }) => webhooks.waitFor(wrong({ where: 'x' })), 'where must be a function'],
  ['no answer', ({ webhooks }) => webhooks.answer(wrong(undefined)), 'an answer must be a status such as 500'],
  ['a status as a text', ({ webhooks }) => webhooks.answer(wrong('500')), 'an answer must be a status such as 500'],
  [
    'a status of nobody',
    ({ webhooks }) => webhooks.answer(99),
    'answer.status must be a status from 200 to 599, not 99',
  ],
  ['a field of an answer', ({ webhooks }) => webhooks.answer(wrong({ code: 500 })), `${LEFT_OUT} "answer.code"`],
  ['an answer without a status', ({ webhooks }) => webhooks.answer(wrong({ body: '' })), 'answer.status must be'],
  ['the body of a Response', ({ webhooks }) => webhooks.answer(wrong(new Response('x'))), 'answer.body must be a text'],
  ['how often it is answered', ({ webhooks }) => webhooks.answer(500, wrong({ time: 2 })), `${LEFT_OUT} "time"`],
  ['a number of answers alone', ({ webhooks }) => webhooks.answer(500, wrong(2)), 'the options must be an object'],
  [
    'no answers at all',
    ({ webhooks }) => webhooks.answer(500, { times: 0 }),
    'times must be a positive integer, not 0',
  ],
  ['how often one hangs up', ({ webhooks }) => webhooks.hangUp(wrong({ time: 1 })), `${LEFT_OUT} "time"`],
  ['whom a fate befalls', (sms) => sms.fate('slow', wrong({ too: '+15551234567' })), `${LEFT_OUT} "too"`],
  ['a number for a fate', (sms) => sms.fate('slow', wrong('+15551234567')), 'the options must be an object'],
  ['how many moments run', ({ clock }) => clock.runAll(wrong({ moment: 1 })), `${LEFT_OUT} "moment"; there is moments`],
  ['no moments', ({ clock }) => clock.runAll({ moments: 0 }), 'moments must be a positive integer, not 0'],
  ['what duplicates share', ({ inbox }) => inbox.duplicates(wrong('txt')), 'must be "text" or "number", not "txt"'],
])('the kit refuses %s that it does not know, and does nothing', async ([, misuse, sentence]) => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms);
  expect(await rejection(Promise.resolve(sms).then(misuse))).toContain(sentence);
  expect(sms.rules.list()).toEqual([]);
});

test.for([undefined, 15_551_234_567])('an inbox of %s says that it is none of a phone number', async (number) => {
  const sms = await startSandbox('smsroute');
  expect(() => sms.inbox.to(wrong(number))).toThrow(`${number} is no text with a phone number in it`);
});

test('an answer that is made wrong is told with the attempt', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, { status_callback: sms.webhooks.url });
  sms.webhooks.answer(() => wrong(undefined));
  await sms.advance('1s');
  expect(sms.webhooks.attempts()).toMatchObject([
    { error: expect.stringMatching(/^an answer must be a status such as/) },
  ]);
});

test.for<readonly [keyof typeof matchers, unknown, string]>([
  ['toHaveState', 'deliverd', 'the state of toHaveState must be "scheduled", '],
  ['toHaveSegments', '1', 'the number of toHaveSegments must be a positive integer, not "1"'],
  ['toHaveText', undefined, 'what toHaveText is given must be a text or a regular expression, not undefined'],
  ['toHaveCode', 482_910, 'the code of toHaveCode must be a text, not 482910'],
])('%s refuses what a message can never have, with and without `not`', async ([name, expected, sentence]) => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, { body: 'Code 482910' });
  expect(() => matchers[name](sms.inbox.last(), wrong(expected))).toThrow(sentence);
});

test('the signature of a webhook is not compared with no secret', async () => {
  const sms = await startSandbox('smsroute');
  await sendBy(sms, { status_callback: sms.webhooks.url });
  await sms.advance('2s');
  expect(() => matchers.toBeSignedBy(sms.webhooks.last(), wrong(null))).toThrow(
    'the secret of toBeSignedBy must be a text, not null',
  );
});
