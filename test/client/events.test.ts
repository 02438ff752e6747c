import { expect, onTestFinished, test } from 'vitest';
import { followEvents } from '../../src/client/events.ts';
import { routes } from '../../src/client/routes.ts';
import { type ControlEvents, connect } from '../../src/client.ts';
import { listen } from '../../src/fastify.ts';
import { deferred } from '../support/deferred.ts';
import { sandbox, smsrouteSandbox } from '../support/sandbox.ts';
import { client } from '../support/smsroute.ts';

/** The text of an event as the emulator writes it. */
const written = (id: number) => `id: ${id}\nevent: state\ndata: {"kind":"state","text":"${id}"}\n\n`;

const GREETING = ': the stream is open\nid: 4\n\n';

/** What a connection brings: these texts and then its end, nothing at all, or a refusal. */
type Connection = readonly string[] | 'nothing' | number;

/** A stream whose connections go as scripted; the last goes on for ever. */
function scripted(...connections: readonly Connection[]) {
  const asked: (string | null)[] = [];
  const waits: number[] = [];
  const fetch = async (_url: string, { headers, signal }: RequestInit) => {
    asked.push(new Headers(headers).get('last-event-id'));
    const connection = connections[asked.length - 1] ?? connections.at(-1) ?? [];
    if (connection === 'nothing') throw new TypeError('fetch failed');
    if (typeof connection === 'number') {
      const problem = { type: 'about:blank', title: 'No', status: connection, detail: 'Not now.' };
      return Response.json(problem, { status: connection });
    }
    const texts = connection.map((text) => new TextEncoder().encode(text));
    const isLast = asked.length >= connections.length;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const next = texts.shift();
        if (next !== undefined) controller.enqueue(next);
        else if (!isLast) controller.error(new Error('other side closed'));
        else signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  const wake = (delay: number, call: () => void) => {
    waits.push(delay);
    queueMicrotask(call);
    return () => {};
  };
  return { source: { url: 'http://localhost/_emulator/events', fetch, wake }, asked, waits };
}

async function take(events: ControlEvents, count: number): Promise<number[]> {
  const ids: number[] = [];
  while (ids.length < count) {
    const { value } = await events.next();
    if (value === undefined) break;
    ids.push(value.id);
  }
  return ids;
}

test('events come typed, as they happen, over a real socket', async () => {
  const emulator = sandbox();
  const server = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  const { id } = await client(emulator).send();
  await emulator.advance('2s');
  const seen: string[] = [];
  for await (const { type, data } of connect(server.url).events({ provider: 'smsroute', after: 0 })) {
    seen.push(`${type} ${data.message === id} ${data.state}`);
    if (data.state === 'delivered') break;
  }
  expect(seen).toEqual(['state true accepted', 'exchange true null', 'state true enroute', 'state true delivered']);
});

test('leaving the events frees the stream, even while the next is waited for', async () => {
  const emulator = smsrouteSandbox({ limits: { streams: 1 } });
  await client(emulator).balance();
  const { events } = connect('http://localhost', { fetch: emulator.fetch });
  const first = events({ after: 0 });
  await take(first, 1);
  const pending = first.next();
  expect(await first.return()).toEqual({ done: true, value: undefined });
  expect(await pending).toEqual({ done: true, value: undefined });
  const second = events({ after: 0 });
  expect(await take(second, 1)).toEqual([1]);
  await second.return();
});

test('aborted events end, whether somebody waits for the next or not', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).balance();
  const abort = new AbortController();
  const { events } = connect('http://localhost', { fetch: emulator.fetch });
  const [read, unread] = [events({ after: 0, signal: abort.signal }), events({ signal: abort.signal })];
  await take(read, 1);
  const pending = read.next();
  abort.abort();
  expect([(await pending).done, (await unread.next()).done, (await read.next()).done]).toEqual([true, true, true]);
});

test('a sandbox has events of its own', async () => {
  const emulator = sandbox();
  const all = connect('http://localhost', { fetch: emulator.fetch });
  const { id } = await all.createSandbox();
  await all.sandbox(id).advanceClock({ body: { by: '1s' } });
  const own = all.sandbox(id).events({ after: 0 });
  const { value } = await own.next();
  expect(value?.data.text).toContain(`/_emulator/sandboxes/${id}/clock/advance`);
  await own.return();
});

test('a stream that breaks off is taken up behind the last event', async () => {
  const { source, asked, waits } = scripted([GREETING, written(5), written(6)], 'nothing', [written(7)]);
  const events = followEvents(source);
  expect(await take(events, 3)).toEqual([5, 6, 7]);
  expect([asked, waits]).toEqual([
    [null, '6', '6'],
    [100, 200],
  ]);
  await events.return();
});

test('a stream that breaks off before anything happens is taken up where it stood', async () => {
  const { source, asked } = scripted([GREETING], [written(5)]);
  const events = followEvents(source);
  await take(events, 1);
  expect(asked).toEqual([null, '4']);
  await events.return();
});

test('a stream that cannot be taken up is given up in the end', async () => {
  const { source, waits } = scripted([GREETING, written(5)], [GREETING], 503, 'nothing');
  const events = followEvents(source);
  await take(events, 1);
  await expect(events.next()).rejects.toThrow('the stream broke off and could not be taken up');
  expect(waits).toEqual([100, 200, 400, 800, 1_600]);
  expect(await events.next()).toEqual({ done: true, value: undefined });
});

test('a stream that now and then says something is never given up', async () => {
  const { source, waits } = scripted(...Array(9).fill([GREETING, ': still here\n\n']), [written(5)]);
  const events = followEvents(source);
  expect(await take(events, 1)).toEqual([5]);
  expect(waits).toEqual(Array(9).fill(100));
  await events.return();
});

test.for([
  ['nothing', 'nothing answers there'],
  [503, '503 No: Not now.'],
] as const)('a stream that never began (%s) is not waited for', async ([connection, complaint]) => {
  const { source, waits } = scripted(connection);
  await expect(followEvents(source).next()).rejects.toThrow(complaint);
  expect(waits).toEqual([]);
});

test('a sandbox that is gone is not waited for', async () => {
  const { source, waits } = scripted([GREETING, written(5)], 404);
  const events = followEvents(source);
  await take(events, 1);
  await expect(events.next()).rejects.toMatchObject({ name: 'ControlError', status: 404 });
  expect(waits).toEqual([100]);
});

test('what answers with anything but events is no emulator', async () => {
  const fetch = async () => new Response('<html></html>');
  await expect(connect('http://localhost', { fetch }).events().next()).rejects.toThrow('is no emulator');
});

test('leaving ends the wait for another attempt', async () => {
  const { source } = scripted([GREETING, written(5)], 'nothing');
  const waiting = deferred();
  const calledOff = deferred<string>();
  const wake = () => {
    waiting.resolve();
    return () => calledOff.resolve('called off');
  };
  const events = followEvents({ ...source, wake });
  await take(events, 1);
  const pending = events.next();
  await waiting.promise;
  await events.return();
  expect([(await pending).done, await calledOff.promise]).toEqual([true, 'called off']);
});

test('the stream is no method of its own', () => {
  expect(Object.keys(routes)).not.toContain('streamEvents');
  expect(connect('http://localhost')).not.toHaveProperty('streamEvents');
});
