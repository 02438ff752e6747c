import { expect, test } from 'vitest';
import type { Emulator } from '../../src/index.ts';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { later, sandbox, smsrouteSandbox } from '../support/sandbox.ts';
import { client, TEST } from '../support/smsroute.ts';

const list = (emulator: Emulator, query: string) => control(emulator).get<Schemas['MessageList']>(`/messages${query}`);

const references = ({ messages }: Schemas['MessageList']) => messages.map(({ reference }) => reference);

async function fiveMessages(options = {}): Promise<Emulator> {
  const emulator = smsrouteSandbox(options);
  for (const reference of ['1', '2', '3', '4', '5']) await client(emulator, TEST).send({ reference });
  return emulator;
}

test('pages follow one another to the end', async () => {
  const emulator = await fiveMessages();
  const first = await list(emulator, '?limit=2');
  const second = await list(emulator, `?limit=2&before=${first.next}`);
  const third = await list(emulator, `?limit=2&before=${second.next}`);
  expect([first, second, third].map(references)).toEqual([['5', '4'], ['3', '2'], ['1']]);
  expect([first.total, second.total, third.next]).toEqual([5, 5, null]);
});

test('a page stays what it is while messages come in', async () => {
  const emulator = await fiveMessages();
  const { next } = await list(emulator, '?limit=2');
  await client(emulator, TEST).send({ reference: '6' });
  expect(references(await list(emulator, `?limit=2&before=${next}`))).toEqual(['3', '2']);
});

test('pages are pages of what matches', async () => {
  const emulator = await fiveMessages();
  await client(emulator, TEST).send({ reference: 'other', to: '+15551230009' });
  const { next } = await list(emulator, '?to=%2B15551234567&limit=4');
  expect(references(await list(emulator, `?to=%2B15551234567&before=${next}`))).toEqual(['1']);
});

test('a page may begin behind a message that does not match', async () => {
  const emulator = await fiveMessages();
  const [, fourth] = (await list(emulator, '')).messages;
  expect(references(await list(emulator, `?reference=2&before=${fourth?.id}`))).toEqual(['2']);
});

test('a page may begin anywhere', async () => {
  const emulator = await fiveMessages({ limits: { messages: 4 } });
  const page = await list(emulator, '?skip=1&limit=2');
  expect([references(page), page.total, page.next]).toEqual([['4', '3'], 4, page.messages.at(-1)?.id]);
  const last = await list(emulator, '?skip=2&limit=2');
  expect([references(last), last.total, last.next]).toEqual([['3', '2'], 4, null]);
  expect(await list(emulator, '?skip=4')).toEqual({ total: 4, messages: [], next: null });
});

test('what is passed over is counted among what matches, and behind the page before', async () => {
  const emulator = await fiveMessages();
  await client(emulator, TEST).send({ reference: '6', to: '+15551230009' });
  const matching = await list(emulator, '?number=4567&skip=1&limit=2');
  expect([references(matching), matching.total]).toEqual([['4', '3'], 5]);
  expect(references(await list(emulator, `?number=4567&before=${matching.next}&skip=1`))).toEqual(['1']);
  expect(references(await list(emulator, `?before=${matching.next}&skip=1`))).toEqual(['1']);
});

test('behind a message that was dropped there is nothing', async () => {
  const emulator = await fiveMessages({ limits: { messages: 5 } });
  const { messages } = await list(emulator, '');
  await client(emulator, TEST).send();
  expect(references(await list(emulator, `?before=${messages.at(-1)?.id}`))).toEqual([]);
});

test.for([
  ['?from=smsroute', ['b', 'a']],
  ['?from=Acme', []],
  ['?contains=first', ['a']],
  ['?contains=FIRST', []],
  ['?reference=b', ['b']],
  [`?since=${later(1_000)}`, ['b']],
  [`?until=${later(1_000)}`, ['a']],
  [`?since=${later(0)}&until=${later(1_001)}`, ['b', 'a']],
  ['?since=2026-04-21T14:00:00%2B02:00&until=2026-04-21T14:00:01+02:00', ['a']],
  ['?batch=nobody', []],
] as const)('messages%s are %j', async ([query, expected]) => {
  const emulator = smsrouteSandbox();
  await client(emulator).send({ reference: 'a', body: 'the first' });
  await emulator.advance('1s');
  await client(emulator).send({ reference: 'b', body: 'the second' });
  expect(references(await list(emulator, query))).toEqual(expected);
});

test('a message is read by its id', async () => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator).send();
  expect(await control(emulator).get(`/messages/${id}`)).toMatchObject({ id, state: 'accepted' });
});

test('an id with slashes is percent-encoded', async () => {
  const emulator = sandbox();
  const send = () =>
    emulator.fetch('http://localhost/smsid/api/v1/sms/send', {
      method: 'POST',
      headers: { 'X-Api-Key': 'YOUR_API_KEY', 'Content-Type': 'application/json' },
      body: JSON.stringify({ to: '+447700900123', sender_id: 'SMSID', message: 'Hello' }),
    });
  const ids = async () => (await list(emulator, '?provider=smsid')).messages.map(({ id }) => id);
  for (let sent = 0; sent < 20 && !(await ids()).some((id) => id.includes('/')); sent++) await send();
  const id = (await ids()).find((id) => id.includes('/')) ?? '';
  expect(await control(emulator).get(`/messages/${encodeURIComponent(id)}`)).toMatchObject({ id });
});

test('a message that is not there is 404', async () => {
  expect(problemOf(await control(smsrouteSandbox()).request('GET', '/messages/msg_none'))).toBe(
    '404 Not Found message',
  );
});

test('a text that went to a number twice is found', async () => {
  const emulator = smsrouteSandbox();
  const ids = [await client(emulator).send(), await client(emulator).send()].map(({ id }) => id);
  await client(emulator).send({ to: '+15551230009' });
  await client(emulator).send({ body: 'Another text' });
  expect(await control(emulator).get('/assertions/no-duplicates')).toEqual({
    ok: false,
    duplicates: [{ to: '+15551234567', text: 'Hello from smsroute', messages: ids }],
  });
  expect(await control(emulator).get('/assertions/no-duplicates?to=%2B15551230009')).toEqual({
    ok: true,
    duplicates: [],
  });
});
