import { describe, expect, test, vi } from 'vitest';
import { SnapshotError } from '../src/index.ts';
import { BROKEN, busyMorning, KEEPS, quietAfternoon, repeatable, written } from './support/busy.ts';
import { control, problemOf } from './support/control.ts';
import { smsrouteSandbox } from './support/sandbox.ts';
import { client, HELLO, REVOKED, refusal, SANDBOX } from './support/smsroute.ts';
import * as transmitsms from './support/transmitsms.ts';

/** The first sandbox of all five providers loads whatever they need. */
vi.setConfig({ testTimeout: 30_000 });

/** A snapshot as it comes out of a file. */
const read = (snapshot: string): unknown => JSON.parse(snapshot);

describe('a sandbox that repeats', () => {
  test('gives the same answers, codes and receipts for the same seed and requests, byte for byte', async () => {
    const [one, other] = [repeatable(), repeatable()];
    expect(await busyMorning(one.emulator)).toEqual(await busyMorning(other.emulator));
    expect(await quietAfternoon(one.emulator)).toEqual(await quietAfternoon(other.emulator));
    expect(one.receipts).toEqual(other.receipts);
    expect(one.receipts.length).toBeGreaterThan(20);
    expect(written(one.emulator)).toBe(written(other.emulator));
  });

  test('gives others for another seed', async () => {
    const [one, other] = [repeatable(), repeatable({ seed: 2 })];
    expect(await busyMorning(one.emulator)).not.toEqual(await busyMorning(other.emulator));
  });

  test('repeats after a reset as well', async () => {
    const { emulator } = repeatable();
    await busyMorning(emulator);
    const first = written(emulator);
    emulator.reset();
    await busyMorning(emulator);
    expect(written(emulator)).toBe(first);
  });
});

describe('a restored sandbox', () => {
  test('was accepted in everything the morning asked of it', async () => {
    const said = await busyMorning(repeatable().emulator);
    expect(said.filter((line) => !/^20[01] /.test(line))).toEqual([expect.stringMatching(/^422 /)]);
  });

  test('is what the other was', async () => {
    const [one, other] = [repeatable(), repeatable()];
    await busyMorning(one.emulator);
    const snapshot = written(one.emulator);
    other.emulator.restore(read(snapshot));
    expect(written(other.emulator)).toBe(snapshot);
  });

  test('lives on as the other does, byte for byte', async () => {
    const [one, other] = [repeatable(), repeatable({ seed: 99 })];
    await busyMorning(one.emulator);
    other.emulator.restore(read(written(one.emulator)));
    const before = one.receipts.length;

    expect(await quietAfternoon(other.emulator)).toEqual(await quietAfternoon(one.emulator));
    expect(other.receipts).toEqual(one.receipts.slice(before));
    expect(written(other.emulator)).toBe(written(one.emulator));
  });

  test('may be the same one, whose present is forgotten', async () => {
    const { emulator } = repeatable();
    await busyMorning(emulator);
    const morning = written(emulator);
    const first = await quietAfternoon(emulator);
    emulator.restore(read(morning));
    expect(written(emulator)).toBe(morning);
    expect(await quietAfternoon(emulator)).toEqual(first);
  });

  test('sends a receipt again that was under way', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const one = smsrouteSandbox({
      deliver: async () => {
        await held;
        return { status: 200, body: '' };
      },
    });
    await client(one).send({ to: SANDBOX.delivered, status_callback: KEEPS });
    const advanced = one.advance('2s');
    await Promise.resolve();
    while (one.snapshot().waiting.length === 0) await Promise.resolve();
    const snapshot = JSON.stringify(one.snapshot());
    answer();
    await advanced;

    const received: string[] = [];
    const other = smsrouteSandbox({
      deliver: async ({ url }) => {
        received.push(url);
        return { status: 200, body: '' };
      },
    });
    other.restore(read(snapshot));
    await other.advance(0);
    expect(received).toEqual([KEEPS]);
    expect(other.snapshot().waiting).toEqual([]);
  });

  test('goes by the rules of the other, and numbers new ones after them', async () => {
    const one = smsrouteSandbox();
    const { id } = one.rules.add({ name: 'blocked', fate: 'handset_blocked' });
    const other = smsrouteSandbox();
    other.rules.add({ name: 'unheard of', fate: 'spam_filtered' });
    other.rules.add({ name: 'unheard of, too', fate: 'spam_filtered' });
    other.restore(read(JSON.stringify(one.snapshot())));
    await client(other).send();
    expect([...other.messages()].map(({ outcome }) => outcome)).toEqual(['blocked']);
    const next = other.rules.add({ name: 'slow', fate: 'slow' });
    expect([...other.rules.list()].map((rule) => rule.id)).toEqual([id, next.id]);
    expect(next.id).toBe(one.rules.add({ name: 'slow', fate: 'slow' }).id);
  });

  test('knows of an attempt what it was about, and why it failed', async () => {
    const one = smsrouteSandbox({ deliver: () => Promise.reject(new Error('unlucky')) });
    const { id } = await client(one).send({ to: SANDBOX.failed, status_callback: KEEPS });
    await one.advance('2s');
    const other = smsrouteSandbox();
    other.restore(read(JSON.stringify(one.snapshot())));
    const told = { status: null, answer: null, error: 'unlucky', receipt: { message: { id } } };
    expect([...other.webhooks()]).toMatchObject([told]);
  });

  test('knows which keys are revoked', async () => {
    const other = smsrouteSandbox();
    other.restore(read(JSON.stringify(smsrouteSandbox().snapshot())));
    expect(refusal(await client(other, REVOKED).trySend())).toMatch(/^401 /);
  });

  test('finds a submission whole or not at all, as the other did', async () => {
    const limits = { messages: 3 };
    const [one, other] = [transmitsms.demo({ limits }), transmitsms.demo({ limits })];
    await one.send({ to: '61491570158,61491570159' });
    await one.send({ to: transmitsms.ELLA });
    await one.send({ to: transmitsms.ELLA });
    const snapshot = one.emulator.snapshot();
    expect(snapshot.broken).toBe('339814844');
    other.emulator.restore(read(JSON.stringify(snapshot)));
    expect(other.emulator.snapshot().broken).toBe('339814844');
  });

  test('keeps the newest messages when it has room for fewer', async () => {
    const one = smsrouteSandbox();
    for (const body of ['one', 'two', 'three']) await client(one).send({ body });
    const other = smsrouteSandbox({ limits: { messages: 2 } });
    other.restore(one.snapshot());
    expect([...other.messages()].map(({ text }) => text)).toEqual(['three', 'two']);
    expect(await control(other).get('/clock')).toMatchObject({ pending: 2 });
    await other.advance('1m');
    expect([...other.messages()].map(({ passed }) => passed)).toEqual([2, 2]);
  });

  test('counts an import that was under way as failed, for its file is gone', async () => {
    const { ok, emulator } = transmitsms.demo();
    await ok('add-contacts-bulk', { list_id: transmitsms.EMPTY_LIST, file_url: 'https://example.com/contacts.csv' });
    emulator.restore(read(JSON.stringify(emulator.snapshot())));
    const progress = await ok('add-contacts-bulk-progress', { list_id: transmitsms.EMPTY_LIST });
    expect(progress).toMatchObject({ status: 'failed' });
  });

  test('returns to its own beginning on reset', async () => {
    const one = smsrouteSandbox();
    await client(one).send();
    const other = smsrouteSandbox();
    const beginning = written(other);
    other.restore(one.snapshot());
    other.reset();
    expect(written(other)).toBe(beginning);
  });

  test('has a follower of the wall go on from its time', async () => {
    const one = smsrouteSandbox();
    await client(one).send();
    const real = smsrouteSandbox({ clock: 'real' });
    real.restore(one.snapshot());
    expect(Math.abs(real.now().getTime() - one.now().getTime())).toBeLessThan(60_000);
  });
});

describe('over HTTP', () => {
  test('a snapshot is taken and restored', async () => {
    const [one, other] = [smsrouteSandbox(), smsrouteSandbox()];
    const { id } = await client(one).send({ to: SANDBOX.failed });
    const { body } = await control(one).request('GET', '/snapshot');
    const reply = await control(other).request('PUT', '/snapshot', body);
    expect(JSON.parse(reply.body)).toEqual({ status: 'ok' });

    await other.advance('2s');
    expect(await client(other).message(id)).toMatchObject({ status: 'failed' });
    expect(await client(other).balance()).toBe('42.17');
  });

  test.for([
    ['nothing', undefined, '400 Bad Request'],
    ['an array', [], '400 Bad Request #'],
    ['no format', {}, '400 Bad Request /format'],
    ['a format of the future', { format: 2 }, '400 Bad Request /format'],
    ['a format alone', { format: 1 }, '400 Bad Request /clock'],
  ] as const)('%s is refused', async ([, body, expected]) => {
    const emulator = smsrouteSandbox();
    await client(emulator).send();
    const before = written(emulator);
    expect(problemOf(await control(emulator).request('PUT', '/snapshot', body))).toBe(expected);
    expect(written(emulator)).toBe(before);
  });
});

describe('a damaged snapshot', () => {
  /** Every place in a value where something stands, as a path of keys; of the entries of an array the first. */
  function* placesIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
    if (path.length > 0) yield path;
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    for (const [key, entry] of Array.isArray(value) ? entries.slice(0, 1) : entries)
      yield* placesIn(entry, [...path, key]);
  }

  /** A copy with something else at a place. */
  function damaged(value: unknown, [key = '', ...rest]: readonly string[], put: unknown): unknown {
    if (Array.isArray(value)) {
      return value.map((entry, index) =>
        String(index) === key ? (rest.length === 0 ? put : damaged(entry, rest, put)) : entry,
      );
    }
    const entries = Object.entries(value as object).map(([name, entry]) =>
      name === key ? [name, rest.length === 0 ? put : damaged(entry, rest, put)] : [name, entry],
    );
    return Object.fromEntries(entries);
  }

  const pointer = (path: readonly string[]) =>
    path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

  test('is refused wherever it has something of another kind, which is named, and nothing is changed', async () => {
    const { emulator } = repeatable();
    await busyMorning(emulator);
    const before = written(emulator);
    const snapshot = read(before);
    const places = [...placesIn(snapshot)];
    expect(places.length).toBeGreaterThan(200);
    const accepted: string[] = [];
    for (const path of places) {
      try {
        // Nothing in a snapshot is an array of an array of nothing.
        emulator.restore(damaged(snapshot, path, [[]]));
        accepted.push(pointer(path));
      } catch (error) {
        expect(error).toBeInstanceOf(SnapshotError);
        expect((error as SnapshotError).place).toMatch(new RegExp(`^${escaped(pointer(path))}(/0)?`));
        expect((error as SnapshotError).message).toContain(pointer(path));
      }
    }
    expect(accepted).toEqual([]);
    expect(written(emulator)).toBe(before);
  });

  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

  test.for([
    ['/messages/0/key', 'sk_live_NOBODY', 'is no key of this provider'],
    ['/messages/0/provider', 'nobody', '"nobody" is not emulated here'],
    ['/messages/0/passed', 9, 'is more than the 1 steps of its plan'],
    ['/messages/0/turn', null, 'must be null when nothing is ahead, and only then'],
    ['/messages/0/plan/0/state', 'lost', 'must be "scheduled" or'],
    ['/clock/now', 9e15, 'must be milliseconds since the epoch'],
    ['/clock/now', null, 'must be milliseconds since the epoch'],
    ['/ledger/wallets/0/balance', 1.5, 'must be an integer'],
    ['/ledger/wallets/0/balance', undefined, 'is missing'],
    ['/directory/keys/0/account', 'smsroute/nobody', 'names "smsroute/nobody", which is no account'],
    ['/directory/accounts/0/wallet', 'smsroute/nobody', 'has no wallet "smsroute/nobody"', '/directory/accounts/0'],
    [
      '/providers',
      { nobody: { ids: 0, replies: [] } },
      'is of a provider that is not emulated here',
      '/providers/nobody',
    ],
  ] as const)('with %s %j is refused in words', async ([place, put, words, named = place]) => {
    const emulator = smsrouteSandbox();
    await client(emulator).send({ to: SANDBOX.failed, status_callback: BROKEN });
    const before = written(emulator);
    const restore = () => emulator.restore(damaged(read(before), place.slice(1).split('/'), put));
    expect(restore).toThrow(`the snapshot cannot be restored: ${named} ${words}`);
    expect(written(emulator)).toBe(before);
  });

  test('with a message that stands twice is refused', async () => {
    const emulator = smsrouteSandbox();
    const { id } = await client(emulator).send(HELLO);
    const snapshot = emulator.snapshot();
    const restore = () => emulator.restore({ ...snapshot, messages: [...snapshot.messages, ...snapshot.messages] });
    expect(restore).toThrow(`/messages/1/id "${id}" stands twice`);
  });
});
