import { describe, expect, test } from 'vitest';
import type { Emulator } from '../src/index.ts';
import { providers } from '../src/providers/index.ts';
import { FATE_NUMBERS } from '../src/sms/magic-numbers.ts';
import { expected, follow, type Life, told } from './support/life.ts';
import { MAGIC } from './support/magic-numbers.ts';
import { later, sandbox } from './support/sandbox.ts';
import * as signalsms from './support/signalsms.ts';
import * as smsid from './support/smsid.ts';
import * as smsprovider from './support/smsprovider.ts';
import * as smsroute from './support/smsroute.ts';
import * as transmitsms from './support/transmitsms.ts';
import type { Reply } from './support/wire.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Of a message that is handed over and never reported on. */
const STUCK = '+15005550014';

/** Someone who sends through one provider. */
interface Sender {
  send(to: string, at?: string): Promise<Reply>;
  status(id: string): Promise<string>;
  balance(): Promise<unknown>;
}

/** What the five fates are called at one provider. */
interface Dialect {
  readonly sender: (emulator: Emulator) => Sender;
  /** Whether a message can be sent for later. */
  readonly schedules?: true;
  readonly lives: Readonly<Record<'delivered' | 'failed' | 'expired', Life>>;
  /** How long a message is valid when its sender does not say. */
  readonly validity: number;
  readonly refusals: Readonly<Record<'rateLimited' | 'internalError', readonly [status: number, body: object]>>;
}

/** The lives at a provider that says `queued` and `sent`, and has its own word for an expired message. */
const livesEndingIn = (expired: string): Dialect['lives'] => ({
  delivered: [
    [0, 'queued'],
    [500, 'sent'],
    [2_000, 'delivered'],
  ],
  failed: [
    [0, 'queued'],
    [2_000, 'failed'],
  ],
  expired: [
    [0, 'queued'],
    [500, 'sent'],
    [30_000, expired],
  ],
});

const dialects: Readonly<Record<string, Dialect>> = {
  signalsms: {
    sender(emulator) {
      const { tryDispatch, status, balance } = signalsms.client(emulator);
      return {
        send: (to, at) => tryDispatch({ recipients: [to], schedule_at: at }),
        status: async (id) => (await status(id)).status,
        balance,
      };
    },
    schedules: true,
    lives: livesEndingIn('failed'),
    validity: 48 * HOUR,
    refusals: {
      rateLimited: [
        429,
        {
          error: 'too_many_requests',
          message: 'Rate limit exceeded. Retry after the interval in X-RateLimit-Reset.',
        },
      ],
      internalError: [
        500,
        { error: 'internal_error', message: 'Unexpected server error. Retry with exponential backoff.' },
      ],
    },
  },

  smsprovider: {
    sender(emulator) {
      const { trySend, message, account } = smsprovider.client(emulator);
      return {
        send: (to, at) => trySend({ to, scheduled_at: at }),
        status: async (id) => (await message(id)).status,
        balance: async () => (await account()).credits_remaining,
      };
    },
    schedules: true,
    lives: livesEndingIn('expired'),
    validity: 48 * HOUR,
    refusals: {
      rateLimited: [
        429,
        { success: false, error: { code: 'rate_limit_exceeded', message: 'API rate limit exceeded' } },
      ],
      internalError: [500, { success: false, error: { code: 'internal_error', message: 'Internal server error' } }],
    },
  },

  smsroute: {
    sender(emulator) {
      const { trySend, message, balance } = smsroute.client(emulator);
      return { send: (to) => trySend({ to }), status: async (id) => (await message(id)).status, balance };
    },
    lives: {
      delivered: [
        [0, 'accepted'],
        [2_000, 'delivered'],
      ],
      failed: [
        [0, 'accepted'],
        [2_000, 'failed'],
      ],
      expired: [
        [0, 'accepted'],
        [30_000, 'undelivered'],
      ],
    },
    validity: 48 * HOUR,
    refusals: {
      rateLimited: [
        429,
        {
          status: 'error',
          code: 'rate_limited',
          message: 'Too many requests with this API key. Wait before the next one.',
          retry_after: 1,
        },
      ],
      internalError: [
        500,
        { status: 'error', code: 'internal_error', message: 'Something went wrong on our side. Safe to retry.' },
      ],
    },
  },

  smsid: {
    sender(emulator) {
      const { trySend, status, balance } = smsid.client(emulator);
      return { send: (to) => trySend({ to }), status: async (id) => (await status(id)).status, balance };
    },
    lives: livesEndingIn('failed'),
    validity: 48 * HOUR,
    refusals: {
      rateLimited: [429, { meta: { code: 429, text: 'Rate limit exceeded' } }],
      internalError: [500, { meta: { code: 500, text: 'Internal server error' } }],
    },
  },

  transmitsms: {
    sender(emulator) {
      const { call, ok } = transmitsms.client(emulator);
      return {
        send: (to, at) =>
          call('send-sms', { message: 'Hello', to: to.slice(1), send_at: at?.slice(0, 19).replace('T', ' ') }),
        async status(id) {
          const { recipients } = await ok<{ recipients: { delivery_status: string }[] }>('get-sms-sent', {
            message_id: id,
          });
          return recipients[0]?.delivery_status ?? 'nowhere';
        },
        balance: () => ok('get-balance'),
      };
    },
    schedules: true,
    lives: {
      delivered: [
        [0, 'pending'],
        [2_000, 'delivered'],
      ],
      failed: [
        [0, 'pending'],
        [2_000, 'hard-bounce'],
      ],
      expired: [
        [0, 'pending'],
        [30_000, 'soft-bounce'],
      ],
    },
    validity: 72 * HOUR,
    refusals: {
      rateLimited: [429, { error: { code: 'OVER_LIMIT', description: 'You have exceeded the request limit.' } }],
      internalError: [500, { error: { code: 'FAILED', description: 'Something went wrong on our side.' } }],
    },
  },
};

describe.for(providers)('at $title', ({ id: provider, outcomes }) => {
  const dialect = dialects[provider];
  if (dialect === undefined) throw new Error(`this test has no dialect of ${provider}`);
  const { sender, schedules, lives, validity, refusals } = dialect;
  const times = schedules ? ([['at once'], ['for later', later(MINUTE)]] as const) : ([['at once']] as const);

  test('five numbers decide their own fate, and those of the named fates', () => {
    const numbers = outcomes.flatMap(({ magic }) => (magic === undefined ? [] : Object.keys(magic)));
    expect(numbers).toEqual([...Object.values(MAGIC), ...Object.keys(FATE_NUMBERS)]);
  });

  describe.for(keys(lives))('a message to the number for %s', (fate) => {
    test.for(times)(`is ${told(lives[fate])}, sent %s`, async ([, at]) => {
      const emulator = sandbox({ rateLimit: false });
      const { send, status } = sender(emulator);
      const id = idOf(await send(MAGIC[fate], at));
      if (at !== undefined) await emulator.advance(MINUTE);
      expect(await follow(emulator, lives[fate], () => status(id))).toEqual(expected(lives[fate]));
    });

    test('is like any other from a live key when an option limits the five numbers to test keys', async () => {
      const emulator = sandbox({ magicNumbers: 'test-key', rateLimit: false });
      const { send, status } = sender(emulator);
      const id = idOf(await send(MAGIC[fate]));
      await emulator.advance(MINUTE);
      expect(await status(id)).toBe('delivered');
    });
  });

  test(`a message that gets stuck expires after ${validity / HOUR} hours`, async () => {
    const emulator = sandbox({ rateLimit: false });
    const { send, status } = sender(emulator);
    const id = idOf(await send(STUCK));
    const expiredIn = lives.expired.at(-1)?.[1];
    await emulator.advance(validity - 1);
    const before = await status(id);
    await emulator.advance(1);
    expect([before === expiredIn, await status(id)]).toEqual([false, expiredIn]);
  });

  describe.for(keys(refusals))('a message to the number for %s', (fate) => {
    const [status, body] = refusals[fate];

    test.for(times)(`is ${status} in its own words, neither stored nor paid for, sent %s`, async ([, at]) => {
      const emulator = sandbox({ rateLimit: false });
      const { send, balance } = sender(emulator);
      const before = [await balance(), [...emulator.messages()]];

      expect(await send(MAGIC[fate], at)).toMatchObject({ status, body: JSON.stringify(body) });
      expect([await balance(), [...emulator.messages()]]).toEqual(before);
    });
  });
});

const keys = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

/** The id an accepted message was given. */
function idOf({ status, body }: Reply): string {
  const [, id] = /"(?:message_)?id":"?([^",]+)"?/.exec(body) ?? [];
  if (status !== 200 || id === undefined) throw new Error(`expected a message, got ${status}: ${body}`);
  return id;
}
