import { request as httpRequest } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listen } from '../../src/adapters/server.ts';
import { Waiters, waitFor } from '../../src/control/waiting.ts';
import type { Emulator } from '../../src/index.ts';
import { MessageStore } from '../../src/sms/message-store.ts';
import { Clock } from '../../src/time/clock.ts';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { FakeWall } from '../support/fake-wall.ts';
import { printedBy } from '../support/installed.ts';
import { later, smsrouteSandbox } from '../support/sandbox.ts';
import { client } from '../support/smsroute.ts';
import { transports } from '../support/transports.ts';
import { jsonOf } from '../support/wire.ts';

const wait = (emulator: Emulator, query: string) =>
  control(emulator).get<Schemas['MessagesFound']>(`/messages/wait${query}`);

async function detailOf(emulator: Emulator, path: string): Promise<string> {
  const reply = await control(emulator).request('GET', path);
  expect(problemOf(reply)).toBe('408 Request Timeout');
  expect(reply.headers['content-type']).toBe('application/problem+json');
  return (jsonOf(reply) as Schemas['Problem']).detail;
}

test('a wait is over at once when the message is there already', async () => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator).send({ body: 'Your code is 1234' });
  const { messages } = await wait(emulator, '?to=%2B15551234567&contains=code');
  expect(messages.map((message) => message.id)).toEqual([id]);
});

test('a wait is over as soon as the message comes', async () => {
  const emulator = smsrouteSandbox();
  const waiting = wait(emulator, '?contains=second&timeout=60s');
  await client(emulator).send({ body: 'first' });
  await client(emulator).send({ body: 'second' });
  expect((await waiting).messages.map(({ text }) => text)).toEqual(['second']);
});

test('a wait for a state is over when the clock brings it about', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send();
  const waiting = wait(emulator, '?status=delivered&timeout=60s');
  await emulator.advance('2s');
  expect((await waiting).messages).toMatchObject([{ state: 'delivered' }]);
});

test('a wait for several messages gives the newest of them', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send({ reference: '1' });
  const waiting = wait(emulator, '?count=2&timeout=60s');
  await client(emulator).send({ reference: '2' });
  expect((await waiting).messages.map(({ reference }) => reference)).toEqual(['2', '1']);
});

test('messages from before a reset do not count', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send({ reference: 'before' });
  const waiting = wait(emulator, '?count=2&timeout=60s');
  emulator.reset();
  await client(emulator).send({ reference: '1' });
  await client(emulator).send({ reference: '2' });
  expect((await waiting).messages.map(({ reference }) => reference)).toEqual(['2', '1']);
});

test('a wait that is over says what nearly matched', async () => {
  const emulator = smsrouteSandbox();
  for (const to of ['+15551230001', '+15551230002', '+15551230003']) await client(emulator).send({ to });
  expect(await detailOf(emulator, '/messages/wait?to=%2B15551230009&timeout=0')).toBe(
    'No message as asked for came within 0ms; 3 messages to other numbers: +15551230003, +15551230002, +15551230001.',
  );
});

test.for([
  ['?contains=code', '1 message with other texts: "Hello from smsroute"'],
  ['?from=Acme', '1 message from other senders: smsroute'],
  ['?reference=b', '1 message with other references: "a"'],
  ['?provider=smsid', '1 message through other providers: smsroute'],
  ['?account=other', '1 message of other accounts: demo'],
  [`?since=${later(1)}`, `1 message from before: ${later(0)}`],
  ['?to=%2B15551230009&contains=code', 'to other numbers: +15551234567, and with other texts: "Hello from smsroute"'],
  ['?status=delivered', '1 message in other states: accepted. The clock is manual: states change when it is advanced.'],
  ['?count=3', 'Only 1 message of 3 as asked for came within 1ms; there is no other message.'],
] as const)('a wait for %s is told of the near miss', async ([query, expected]) => {
  const emulator = smsrouteSandbox({ providers: ['smsroute', 'smsid'] });
  await client(emulator).send({ reference: 'a' });
  expect(await detailOf(emulator, `/messages/wait${query}&timeout=1`)).toContain(expected);
});

test('a wait in an empty sandbox is told so', async () => {
  expect(await detailOf(smsrouteSandbox(), '/messages/wait?timeout=0')).toContain('there is no message at all');
});

test.for([
  ['?timeout=61s', 'timeout'],
  ['?timeout=61000', 'timeout'],
  ['?timeout=soon', 'timeout'],
  ['?timeout=-1', 'timeout'],
  ['?count=0', 'count'],
  ['?count=1001', 'count'],
  ['?to=mother', 'to'],
  ['?since=yesterday', 'since'],
  ['?since=2026-99-99T00:00:00Z', 'since'],
  ['?until=1', 'until'],
  ['?contains=', 'contains'],
] as const)('a wait with %s is refused for its %s', async ([query, field]) => {
  const reply = await control(smsrouteSandbox()).request('GET', `/messages/wait${query}`);
  expect(problemOf(reply)).toBe(`400 Bad Request ${field}`);
});

test('no more wait than may', async () => {
  const emulator = smsrouteSandbox({ limits: { waiters: 1 } });
  const waiting = wait(emulator, '?timeout=60s');
  expect(problemOf(await control(emulator).request('GET', '/messages/wait'))).toBe('503 Service Unavailable');
  await client(emulator).send();
  await waiting;
  expect((await control(emulator).request('GET', '/messages/wait')).status).toBe(200);
});

test('closing the emulator ends all waiting', async () => {
  const emulator = smsrouteSandbox();
  const waiting = control(emulator).request('GET', '/messages/wait?timeout=60s');
  await emulator.close();
  expect((await waiting).status).toBe(408);
});

test('waiting takes real time, and leaves no alarm behind', async () => {
  const wall = new FakeWall();
  const waiting = new Waiters(1);
  const desk = {
    messages: new MessageStore(1),
    clock: new Clock({ mode: 'manual', wall }),
    waiting,
    subscribe: () => () => {},
  };
  const answer = waitFor(desk, { wanted: () => true }, 5_000);
  wall.move(4_999);
  expect(waiting.size).toBe(1);
  wall.move(1);
  expect([await answer, waiting.size, wall.alarms]).toEqual([undefined, 0, 0]);
});

test.for([
  ['number=999', '1 message without these digits: +15551234567.'],
  ['search=welcome', '1 message without what is searched for: "Hello from smsroute".'],
] as const)('a wait for %s that was for nothing says so', async ([query, expected]) => {
  const emulator = smsrouteSandbox();
  await client(emulator).send();
  const { status, body } = await control(emulator).request('GET', `/messages/wait?timeout=0&${query}`);
  expect([status, (JSON.parse(body) as Schemas['Problem']).detail]).toEqual([408, expect.stringContaining(expected)]);
});

test('a client that goes away waits no longer', async () => {
  const emulator = smsrouteSandbox({ limits: { waiters: 1 } });
  const { url, close } = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  const handle = emulator.handle.bind(emulator);
  const over = new Promise<number>((resolve) => {
    vi.spyOn(emulator, 'handle').mockImplementation(async (asked) => {
      const reply = await handle(asked);
      resolve(reply.status);
      return reply;
    });
  });
  const request = httpRequest(`${url}/_emulator/messages/wait?timeout=60s`).on('error', () => {});
  request.on('finish', () => setImmediate(() => request.destroy())).end();
  expect(await over).toBe(408);
  await client(emulator).send();
  expect((await fetch(`${url}/_emulator/messages/wait`)).status).toBe(200);
});

test('a fetch that is aborted waits no longer', async () => {
  const emulator = smsrouteSandbox();
  const abort = new AbortController();
  const waiting = emulator.fetch('http://localhost/_emulator/messages/wait?timeout=60s', { signal: abort.signal });
  abort.abort();
  expect((await waiting.catch(() => ({ status: 408 }))).status).toBe(408);
});

test.for(['direct', 'fetch', 'fastify'] as const)('a wait is answered over %s', async (name) => {
  const emulator = smsrouteSandbox();
  const { send, close } = await transports[name](emulator);
  onTestFinished(close);
  await client(emulator).send();
  const { messages } = await control(emulator, send).get<Schemas['MessagesFound']>('/messages/wait?timeout=1s');
  expect(messages).toHaveLength(1);
});

test('the newest code in a text is found', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send({ body: 'Your code is 111111' });
  const { id } = await client(emulator).send({ body: 'Your code is 222-222' });
  await client(emulator).send({ body: 'Your order has shipped' });
  const found = await control(emulator).get<Schemas['OtpFound']>('/messages/otp?to=%2B15551234567');
  expect([found.code, found.message.id]).toEqual(['222222', id]);
});

test('a code that has not come yet is waited for', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send({ body: 'Hello' });
  const waiting = control(emulator).get<Schemas['OtpFound']>('/messages/otp?timeout=60s');
  await client(emulator).send({ body: 'Your code is 482910' });
  expect((await waiting).code).toBe('482910');
});

test('where no text has a code, the texts are shown', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send({ body: 'Hello' });
  expect(await detailOf(emulator, '/messages/otp?to=%2B15551234567&timeout=0')).toBe(
    'No message with a code in its text came within 0ms; 1 message without: "Hello".',
  );
});

test('the links of the newest text that has some are found', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send({ body: 'See https://acme.example/a and www.acme.example.' });
  await client(emulator).send({ body: 'Bye' });
  const { links } = await control(emulator).get<Schemas['LinksFound']>('/messages/links');
  expect(links).toEqual(['https://acme.example/a', 'www.acme.example']);
  expect(await detailOf(emulator, '/messages/links?contains=Bye&timeout=0')).toContain('1 message without: "Bye"');
});

test('a wait in a process that does nothing else ends with its sentence, not with the process', async () => {
  const program = `import { createEmulator } from 'sms-emulator';
    await createEmulator({ clock: 'manual' }).findOtp({ timeout: '10ms' }).catch(({ message }) => console.log(message));`;
  expect(await printedBy(program)).toBe(
    'findOtp: 408 Request Timeout: No message with a code in its text came within 10ms; there is no message at all.\n',
  );
});

test('a wait is over under fake timers, too', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  expect(await detailOf(smsrouteSandbox(), '/messages/wait?timeout=1')).toContain('within 1ms');
});
