import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { writeDisturbed } from '../../src/adapters/disturbed.ts';
import type { Disturbance } from '../../src/http/disturbance.ts';
import { fetchThrough } from '../../src/http/fetch.ts';
import { Clock } from '../../src/time/clock.ts';
import { WaitingRoom } from '../../src/time/waiting-room.ts';
import { deferred } from '../support/deferred.ts';

/** A clock that stands still, a room on it, and a reply that is to be disturbed. */
function scene(kind: 'hang' | 'slow') {
  const waiting = new WaitingRoom(new Clock({ mode: 'manual', startAt: 0 }));
  const disturbance: Disturbance = kind === 'hang' ? { kind, waiting } : { kind, over: 1_000, waiting };
  return { waiting, disturbance, reply: { status: 200, headers: {}, body: 'a body', disturbance } };
}

test.for(['hang', 'slow'] as const)('a client over a socket that goes leaves no one waiting (%s)', async (kind) => {
  const { waiting, disturbance, reply } = scene(kind);
  const begun = deferred();
  const gone = deferred();
  const server = createServer((_request, response) => {
    writeDisturbed(response, reply, disturbance);
    response.once('close', () => gone.resolve());
    begun.resolve();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const patience = new AbortController();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answer = fetch(url, { signal: patience.signal }).then((reply) => reply.text());
  answer.catch(() => 'it is given up');
  await begun.promise;
  expect(waiting.size).toBe(1);
  patience.abort();
  await gone.promise;
  expect(waiting.size).toBe(0);
});

test.for(['hang', 'slow'] as const)(
  'a client in the process that gives up leaves no one waiting (%s)',
  async (kind) => {
    const { waiting, reply } = scene(kind);
    const patience = new AbortController();
    const request = new Request('http://localhost/', { signal: patience.signal });
    const answer = fetchThrough({ bodyLimit: 1, handle: () => reply }, request).then((reply) => reply.text());
    answer.catch(() => 'it is given up');
    while (waiting.size === 0) await Promise.resolve();
    patience.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(waiting.size).toBe(0);
  },
);

test('a client in the process that reads no further leaves no one waiting', async () => {
  const { waiting, reply } = scene('slow');
  const answer = await fetchThrough({ bodyLimit: 1, handle: () => reply }, new Request('http://localhost/'));
  expect(waiting.size).toBe(1);
  await answer.body?.cancel();
  expect(waiting.size).toBe(0);
});
