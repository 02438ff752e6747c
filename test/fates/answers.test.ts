import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../src/index.ts';
import { deferred } from '../support/deferred.ts';
import { doors } from '../support/doors.ts';
import { printedBy } from '../support/installed.ts';
import { sandbox } from '../support/sandbox.ts';
import { everywhere } from '../support/sending.ts';

const TO = '+15551234567';

const stored = (emulator: Emulator) => [...emulator.messages()].filter(({ to }) => to === TO).length;

/** A sandbox in which everything sent suffers a fate. */
function fated(fate: Parameters<Emulator['rules']['add']>[0]['fate']): Emulator {
  const emulator = sandbox({ rateLimit: false });
  emulator.rules.add({ name: 'weather', match: { to: TO }, fate });
  return emulator;
}

/** The code of what a rejected fetch was caused by. */
const codeOf = (error: unknown) =>
  error instanceof TypeError && error.cause instanceof Error && 'code' in error.cause ? error.cause.code : error;

/** Resolves once a request has reached the emulator. */
function reached(emulator: Emulator): Promise<void> {
  const { promise, resolve } = deferred<void>();
  emulator.subscribe(({ kind }) => kind === 'exchange' && resolve());
  return promise;
}

describe.for(['fetch', 'msw', 'socket'] as const)('by %s', (door) => {
  const doorTo = doors[door];

  describe.for(everywhere)('at %s', (provider) => {
    test.for(['reset', 'lost_reset'] as const)('%s breaks the connection', async (fate) => {
      const emulator = fated(fate);
      const send = await doorTo(emulator);
      const error = await send(provider, { to: TO }).catch((error: unknown) => error);
      // MSW has only one kind of network error, which has no code.
      expect(door === 'msw' ? error instanceof TypeError : codeOf(error)).toBe(door === 'msw' ? true : 'ECONNRESET');
      expect(stored(emulator)).toBe(fate === 'reset' ? 0 : 1);
    });

    test.for(['hang', 'lost_hang'] as const)('%s never answers, until the client gives up', async (fate) => {
      const emulator = fated(fate);
      const send = await doorTo(emulator);
      const patience = new AbortController();
      const there = reached(emulator);
      const answer = send(provider, { to: TO, signal: patience.signal });
      await there;
      patience.abort();
      await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
      expect(stored(emulator)).toBe(fate === 'hang' ? 0 : 1);
    });

    test('proxy_502 answers with a page of HTML, nothing done', async () => {
      const emulator = fated('proxy_502');
      const send = await doorTo(emulator);
      const reply = await send(provider, { to: TO });
      expect([reply.status, reply.headers.get('content-type')]).toEqual([502, 'text/html']);
      expect(await reply.text()).toContain('502 Bad Gateway');
      expect(stored(emulator)).toBe(0);
    });

    test("lost_500 answers with the provider's internal error, and the message is there", async () => {
      const emulator = fated('lost_500');
      const send = await doorTo(emulator);
      expect((await send(provider, { to: TO })).status).toBe(500);
      expect(stored(emulator)).toBe(1);
    });

    test('truncated breaks off in the middle of the body', async () => {
      const emulator = fated('truncated');
      const send = await doorTo(emulator);
      const reply = await send(provider, { to: TO });
      expect(reply.status).toBe(200);
      await expect(reply.text()).rejects.toThrow(TypeError);
      expect(stored(emulator)).toBe(1);
    });
  });

  test('latency answers when its time has come', async () => {
    const emulator = fated({ answer: { latency: '3s' } });
    const send = await doorTo(emulator);
    const there = deferred<void>();
    let answered = false;
    const taken = emulator.subscribe(({ kind }) => kind === 'state' && there.resolve());
    const answer = send('smsroute', { to: TO }).finally(() => {
      answered = true;
    });
    await there.promise;
    taken();
    await emulator.advance(2_999);
    expect([answered, stored(emulator)]).toEqual([false, 1]);
    await emulator.advance(1);
    expect((await answer).status).toBe(200);
  });

  test('slow_body gives the body piece by piece', async () => {
    const emulator = fated({ answer: { slow_body: '10s' } });
    const send = await doorTo(emulator);
    const reply = await send('smsroute', { to: TO });
    let whole = false;
    const body = reply.text().finally(() => {
      whole = true;
    });
    await emulator.advance('9s');
    expect(whole).toBe(false);
    await emulator.advance('1s');
    expect(JSON.parse(await body)).toMatchObject({ status: 'accepted', to: TO });
  });

  test.for(['reset', 'close'] as const)('a %s of the emulator frees who waits for ever', async (end) => {
    const emulator = fated('hang');
    const send = await doorTo(emulator);
    const there = reached(emulator);
    const answer = send('smsroute', { to: TO }).catch((error: unknown) => error);
    await there;
    await emulator[end]();
    expect(await answer).toBeInstanceOf(TypeError);
  });

  test('a reset breaks off a body that is not whole yet', async () => {
    const emulator = fated({ answer: { slow_body: '1h' } });
    const send = await doorTo(emulator);
    const reply = await send('smsroute', { to: TO });
    emulator.reset();
    await expect(reply.text()).rejects.toThrow(TypeError);
  });

  test('a reset gives a late answer at once', async () => {
    const emulator = fated({ answer: { latency: '1h' } });
    const send = await doorTo(emulator);
    const there = deferred<void>();
    emulator.subscribe(({ kind }) => kind === 'state' && there.resolve());
    const answer = send('smsroute', { to: TO });
    await there.promise;
    emulator.reset();
    expect((await answer).status).toBe(200);
  });
});

test.for(['latency', 'slow_body'])('%s is waited out in a process that does nothing else', async (fate) => {
  const program = `import { createEmulator } from 'sms-emulator';
    const { fetch } = createEmulator({ speed: 1_000 });
    const headers = { Authorization: 'Bearer sk_live_YOUR_API_KEY', 'X-Emulator-Outcome': '${fate}' };
    const answer = await fetch('https://api.smsroute.cc/v1/balance', { headers });
    console.log(answer.status, Object.keys(await answer.json()).length);`;
  expect(await printedBy(program)).toBe('200 4\n');
});
