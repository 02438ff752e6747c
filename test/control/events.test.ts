import { get as httpGet, type IncomingMessage } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/adapters/server.ts';
import { Broadcast } from '../../src/control/broadcast.ts';
import type { Emulator } from '../../src/index.ts';
import { control } from '../support/control.ts';
import { FakeWall } from '../support/fake-wall.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { client } from '../support/smsroute.ts';

interface Told {
  readonly id: number;
  readonly event: string;
  readonly text: string;
}

/** Reads a stream of events as it comes. */
async function* eventsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Told> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of chunks) {
    pending += decoder.decode(chunk, { stream: true });
    const blocks = pending.split('\n\n');
    pending = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, id, event = '', data] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      if (data !== undefined) yield { id: Number(id), event, text: (JSON.parse(data) as { text: string }).text };
    }
  }
}

async function take(events: AsyncGenerator<Told>, count: number): Promise<Told[]> {
  const taken: Told[] = [];
  while (taken.length < count) {
    const { value, done } = await events.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

async function follow(emulator: Emulator, query = '', headers: Readonly<Record<string, string>> = {}) {
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const response = await emulator.fetch(`http://localhost/_emulator/events${query}`, { headers, signal: abort.signal });
  return { response, abort, events: eventsOf((response.body ?? []) as AsyncIterable<Uint8Array>) };
}

/** Follows over a real socket. */
async function connect(emulator: Emulator, headers: Readonly<Record<string, string>> = {}) {
  const { url, close } = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    httpGet(`${url}/_emulator/events`, { headers }, resolve).on('error', reject);
  });
  return { url, response, events: eventsOf(response) };
}

const kinds = (told: readonly Told[]) => told.map(({ event }) => event);

test('tells of exchanges, states and webhooks as they happen', async () => {
  const emulator = smsrouteSandbox({ deliver: async () => ({ status: 204, body: '' }) });
  const { response, events } = await follow(emulator);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const { id } = await client(emulator).send({ status_callback: 'https://example.com/' });
  await emulator.advance('2s');
  const told = await take(events, 6);
  expect(kinds(told)).toEqual(['state', 'exchange', 'state', 'webhook', 'state', 'webhook']);
  expect(told[0]?.text).toBe(`${id} to +15551234567 is accepted`);
  expect(told[1]?.text).toBe('POST /v1/messages: 200');
  const ids = told.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted((one, other) => one - other));
});

test('tells of one provider alone when asked to', async () => {
  const emulator = smsrouteSandbox();
  const { events } = await follow(emulator, '?provider=smsroute');
  await control(emulator).post('/clock/advance', { by: '1s' });
  await client(emulator).balance();
  expect((await take(events, 1)).map(({ text }) => text)).toEqual(['GET /v1/balance: 200']);
});

test('streams over a real socket', async () => {
  const emulator = smsrouteSandbox();
  const { response, events } = await connect(emulator);
  expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  await client(emulator).send();
  expect(kinds(await take(events, 2))).toEqual(['state', 'exchange']);
});

test('a client that comes back has missed nothing and hears nothing twice', async () => {
  const emulator = smsrouteSandbox();
  const first = await follow(emulator, '?provider=smsroute');
  await client(emulator).send();
  const [state, exchange] = await take(first.events, 2);
  first.abort.abort();
  await emulator.advance('2s');
  const again = await follow(emulator, '?provider=smsroute', { 'Last-Event-ID': String(exchange?.id) });
  await client(emulator).balance();
  const told = await take(again.events, 3);
  expect(kinds(told)).toEqual(['state', 'state', 'exchange']);
  expect(told[0]?.id).toBeGreaterThan(state?.id ?? Number.POSITIVE_INFINITY);
});

test('a client that comes back after a restart hears all that is kept', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send();
  const { events } = await follow(emulator, '?provider=smsroute', { 'Last-Event-ID': '999999' });
  expect(kinds(await take(events, 2))).toEqual(['state', 'exchange']);
});

test('a client that was away for long hears the newest thousand', async () => {
  const emulator = smsrouteSandbox();
  for (let count = 0; count < 1_005; count++)
    await client(emulator)
      .balance()
      .catch(() => undefined);
  const { events } = await follow(emulator, '', { 'Last-Event-ID': '0' });
  const [first] = await take(events, 1);
  expect(first?.id).toBe(6);
});

test('a client that goes away frees its stream', async () => {
  const emulator = smsrouteSandbox({ limits: { streams: 1 } });
  const { url, response } = await connect(emulator);
  expect((await fetch(`${url}/_emulator/events`)).status).toBe(503);
  response.destroy();
  const abort = new AbortController();
  // How soon the other end is told is the network's affair.
  for (;;) {
    const { status, body } = await fetch(`${url}/_emulator/events`, { signal: abort.signal });
    if (status === 200) break;
    await body?.cancel();
  }
  abort.abort();
});

test('a fetch that is aborted or cancelled frees its stream', async () => {
  const emulator = smsrouteSandbox({ limits: { streams: 1 } });
  const first = await follow(emulator);
  expect((await follow(emulator)).response.status).toBe(503);
  first.abort.abort();
  const second = await follow(emulator);
  expect(second.response.status).toBe(200);
  await second.response.body?.cancel();
  expect((await follow(emulator)).response.status).toBe(200);
});

test('closing the emulator ends every stream', async () => {
  const emulator = smsrouteSandbox();
  const { events } = await connect(emulator);
  await emulator.close();
  expect(await take(events, 1)).toEqual([]);
});

test('a reader that does not keep up is cut off', async () => {
  const emulator = smsrouteSandbox({ limits: { streams: 1 } });
  const { response } = await follow(emulator);
  const path = `/${'x'.repeat(10_000)}`;
  for (let count = 0; count < 200; count++) await emulator.fetch(`http://localhost${path}`);
  expect((await follow(emulator)).response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('too slow');
});

test('signs of life come every fifteen seconds of real time, until the reader goes', () => {
  const wall = new FakeWall();
  const broadcast = new Broadcast({ wall, streams: 1 });
  const written: string[] = [];
  let gone = () => {};
  const reader = {
    write: (text: string) => written.push(text) > 0,
    end: () => {},
    once: (_close: 'close', listener: () => void) => {
      gone = listener;
    },
  };
  broadcast.open(reader, { after: undefined, write: () => undefined });
  wall.move(30_000);
  expect(written).toEqual([': the stream is open\nid: 0\n\n', ': still here\n\n', ': still here\n\n']);
  gone();
  expect([broadcast.size, wall.alarms]).toEqual([0, 0]);
});

test.for([
  [{ host: 'example.com' }, 403],
  [{ origin: 'https://example.com' }, 403],
  [{ 'last-event-id': 'first' }, 400],
] as const)('a stream with %j is refused with %i', async ([headers, status]) => {
  const emulator = smsrouteSandbox();
  const asked = { method: 'GET', host: 'localhost', path: '/_emulator/events', query: '', headers, body: '' };
  const reply = await emulator.handle('host' in headers ? { ...asked, host: headers.host } : asked);
  expect(reply.status).toBe(status);
});
