import { describe, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/adapters/server.ts';
import { runVerify } from '../../src/commands/verify.ts';
import type { EmulatorOptions, WireReply } from '../../src/index.ts';
import { providers } from '../../src/providers/index.ts';
import { shippedAccounts } from '../../src/sms/seed.ts';
import { probesOf } from '../../src/verify/probes/index.ts';
import { verify } from '../../src/verify/verification.ts';
import { type Asked, drifting } from '../support/drifting.ts';
import { printed } from '../support/har.ts';
import { sandbox } from '../support/sandbox.ts';

const TEST_KEY = 'sk_test_YOUR_API_KEY';
const LIVE_KEY = 'sk_live_YOUR_API_KEY';

/** Runs the command for smsroute at an address. */
const ask = (url: string, key: string, ...options: string[]) =>
  printed(runVerify, ['--provider', 'smsroute', '--base-url', `${url}/smsroute/v1`, '--key-env', 'KEY', ...options], {
    KEY: key,
  });

/** smsroute with drifting answers. */
const drifted = (drift: (reply: WireReply, asked: Asked) => WireReply | 'hang', options: EmulatorOptions = {}) =>
  drifting(sandbox({ rateLimit: false, ...options }), drift);

describe('an address that behaves as the emulator', () => {
  test.for(providers)('of $title shows no differences', async (provider) => {
    const server = await listen(sandbox({ rateLimit: false }), { port: 0, host: '127.0.0.1' });
    onTestFinished(() => server.close());
    const probes = probesOf[provider.id];
    const [account] = shippedAccounts().filter((seed) => seed.provider === provider.id);
    const keys = account?.api_keys.filter(({ revoked }) => !revoked) ?? [];
    expect(keys.length).toBeGreaterThan(0);
    for (const { key, secret } of keys) {
      for (const allowSends of [false, true]) {
        const probed = await verify({
          provider,
          probes: probes ?? expect.fail(`${provider.id} is not probed`),
          base: new URL(`${server.url}/${provider.id}${provider.contract.basePath}`),
          credentials: { key, secret },
          allowSends,
          timeout: 10_000,
          wait: async () => {},
        });
        expect(
          probed.flatMap(({ title, deviations }) => deviations.map(({ detail }) => `${title}: ${detail}`)),
        ).toEqual([]);
        expect(probed.filter(({ skipped }) => skipped === undefined).length).toBeGreaterThan(8);
      }
    }
  });

  test('of an account that signs its requests shows no differences', async () => {
    const { url } = await drifted((reply) => reply);
    const { status, out } = await printed(
      runVerify,
      ['--provider', 'smsid', '--base-url', `${url}/smsid/api/v1/`, '--key-env', 'KEY', '--secret-env', 'SECRET'],
      { KEY: 'YOUR_SIGNED_API_KEY', SECRET: 'YOUR_API_SECRET' },
    );
    expect(out).toMatch(/9 requests were answered: the same as the emulator\n$/);
    expect(status).toBe(0);
  });

  test('says what was asked, what was sent, and what it would have cost', async () => {
    const { url } = await drifted((reply) => reply);
    const { status, out } = await ask(url, TEST_KEY);
    expect(out).toMatch(/^ {2}same {7}GET \/balance {2}200 {2}the balance$/m);
    expect(out).toMatch(
      /^Sent: a message to the sandbox, which would have cost 0\.015 USD with a live key; a test key pays nothing\.$/m,
    );
    expect(out).toMatch(
      /^ {2}not asked {2}POST \/messages {2}a message to nobody: it sends a message, which may cost money; --allow-sends allows it$/m,
    );
    expect(status).toBe(0);
  });
});

/** Changes the JSON of a reply. */
function rewritten(reply: WireReply, change: (body: Record<string, unknown>) => object): WireReply {
  return { ...reply, body: JSON.stringify(change(JSON.parse(reply.body))) };
}

const without = (reply: WireReply, header: string, more: Record<string, string> = {}): WireReply => {
  const { [header]: _, ...headers } = reply.headers;
  return { ...reply, headers: { ...headers, ...more } };
};

const isBalance = ({ url }: Asked) => url.endsWith('/balance');

describe('an address that has drifted', () => {
  test.for<[string, (reply: WireReply, asked: Asked) => WireReply, readonly string[]]>([
    [
      'a field that is called otherwise',
      (reply, asked) =>
        isBalance(asked) && reply.status === 200
          ? rewritten(reply, ({ balance_usd, ...rest }) => ({ balance: balance_usd, ...rest }))
          : reply,
      [
        '/balance_usd is missing',
        '/balance is more than the emulator has',
        'against the document: /balance_usd is missing',
      ],
    ],
    [
      'a field of another type',
      (reply, asked) =>
        isBalance(asked) && reply.status === 200
          ? rewritten(reply, (body) => ({ ...body, balance_usd: 42.17 }))
          : reply,
      ['/balance_usd is number, the emulator has string'],
    ],
    [
      'fields in another order',
      (reply, asked) =>
        isBalance(asked) && reply.status === 200
          ? rewritten(reply, ({ currency, ...rest }) => ({ currency, ...rest }))
          : reply,
      [
        'the fields of the body come as currency, balance_usd, estimated_messages_remaining, last_topup_at; the emulator has balance_usd, currency',
      ],
    ],
    [
      'times of another format',
      (reply, asked) =>
        isBalance(asked) && reply.status === 200
          ? rewritten(reply, (body) => ({ ...body, last_topup_at: '18/04/2026' }))
          : reply,
      ['/last_topup_at is not a time in whole seconds'],
    ],
    [
      'a header that is gone',
      (reply) => without(reply, 'X-RateLimit-Remaining'),
      ['the header X-RateLimit-Remaining is missing'],
    ],
    [
      'a header that is spelt otherwise',
      (reply) => without(reply, 'X-RateLimit-Remaining', { 'X-Rate-Limit-Remaining': '7' }),
      ['the header X-RateLimit-Remaining is missing; there is X-Rate-Limit-Remaining'],
    ],
    [
      'another status',
      (reply, { url }) => (url.includes('/messages/msg_0000') ? { ...reply, status: 410 } : reply),
      ['status 410, the emulator answers 404', 'against the document: status 410 is not documented'],
    ],
    [
      'another error code',
      (reply) => (reply.status === 401 ? rewritten(reply, (body) => ({ ...body, code: 'invalid_key' })) : reply),
      ['the error code at /code is not unauthorized'],
    ],
    [
      'another content type',
      (reply, asked) => (isBalance(asked) ? without(reply, 'Content-Type', { 'Content-Type': 'text/html' }) : reply),
      ['the body is not of the type application/json'],
    ],
  ])('by %s is told so', async ([, drift, sentences]) => {
    const { url } = await drifted(drift);
    const { status, out } = await ask(url, TEST_KEY);
    expect(status).toBe(1);
    for (const sentence of sentences) expect(out).toContain(sentence);
    expect(out).toMatch(/^ {2}DIFFERS /m);
  });

  test('by the case of a header alone gets a remark', async () => {
    const { url } = await drifted((reply) => without(reply, 'X-RateLimit-Remaining', { 'x-ratelimit-remaining': '7' }));
    const { status, out } = await ask(url, TEST_KEY);
    expect(out).toContain('(remark) the header X-RateLimit-Remaining is spelt x-ratelimit-remaining');
    expect(status).toBe(0);
  });

  test('is told to programs', async () => {
    const { url } = await drifted((reply, asked) => (isBalance(asked) ? { ...reply, status: 203 } : reply));
    const { out } = await ask(url, TEST_KEY, '--format', 'json');
    const { probes } = JSON.parse(out) as { probes: readonly unknown[] };
    expect(probes[0]).toEqual({
      title: 'the balance',
      method: 'GET',
      path: '/balance',
      sends: null,
      skipped: null,
      status: 203,
      price: null,
      differences: ['status 203, the emulator answers 200', 'against the document: status 203 is not documented'],
      remarks: [],
    });
  });
});

describe('money', () => {
  /** Requests that could be a message. */
  const messages = (asked: readonly Asked[]) =>
    asked.filter(({ url, body }) => /447700900123|1500555/.test(body) && !url.endsWith('/otp/verify'));

  test.for(providers)('is not spent at $title, unless that is allowed', async (provider) => {
    const [account] = shippedAccounts().filter((seed) => seed.provider === provider.id);
    const [{ key = '', secret = undefined } = {}] = account?.api_keys ?? [];
    const emulator = sandbox({ rateLimit: false });
    const { url, asked } = await drifting(emulator, (reply) => reply);
    const wish = {
      provider,
      probes: probesOf[provider.id] ?? expect.fail(`${provider.id} is not probed`),
      base: new URL(`${url}/${provider.id}${provider.contract.basePath}`),
      credentials: { key, secret },
      timeout: 10_000,
      wait: async () => {},
    };
    // What its account has from before is there from the first request on.
    await emulator.fetch(`http://localhost/${provider.id}/`);
    const before = [...emulator.messages()].length;
    await verify({ ...wish, allowSends: false });
    expect(messages(asked)).toEqual([]);
    expect([...emulator.messages()].length).toBe(before);
    await verify({ ...wish, allowSends: true });
    expect(messages(asked)).toHaveLength(1);
    expect([...emulator.messages()].length).toBe(before + 1);
  });

  test('is not spent with a test key, which sends to the documented sandbox numbers alone', async () => {
    const { url, asked } = await drifted((reply) => reply);
    await ask(url, TEST_KEY);
    expect(messages(asked).map(({ body }) => JSON.parse(body).to)).toEqual([
      '+15005550001',
      '+15005550004',
      '+15005550005',
    ]);
  });

  test('that a message costs is told', async () => {
    const { url } = await drifted((reply) => reply);
    const { out } = await ask(url, LIVE_KEY, '--allow-sends');
    expect(out).toContain("Sent: a message to nobody, which costs 0.019 USD by the emulator's tariff.");
  });
});

describe('an address that cannot be asked', () => {
  test('because it hangs is told so after the timeout', async () => {
    const { url } = await drifted(() => 'hang');
    const { status, err } = await ask(url, TEST_KEY, '--timeout', '50ms');
    expect(err).toMatch(
      /^sms-emulator verify: GET \/balance was not answered by 127\.0\.0\.1:\d+: it took longer than 0\.05 s; allow more with --timeout\n$/,
    );
    expect(status).toBe(2);
  });

  test('about a message it was sent is told to have it perhaps', async () => {
    const { url } = await drifted((reply, { body }) => (body.includes('447700900123') ? 'hang' : reply));
    const { status, err } = await ask(url, LIVE_KEY, '--allow-sends', '--timeout', '2s');
    expect(err).toMatch(/; the message may have been sent, and charged, all the same\n$/);
    expect(status).toBe(2);
  });

  test('because nobody listens is told so', async () => {
    const { status, err } = await ask('http://127.0.0.1:9', TEST_KEY);
    expect(err).toMatch(/was not answered by 127\.0\.0\.1:9: nobody listens there\n$/);
    expect(status).toBe(2);
  });

  test('because it does not know the key is told so', async () => {
    const { url } = await drifted((reply) => reply);
    const { status, err } = await ask(url, 'sk_test_unknown');
    expect(err).toMatch(/refused the key \(401\), so nothing can be compared/);
    expect(status).toBe(2);
  });

  test.for<[string[], Record<string, string>, RegExp]>([
    [[], {}, /there is no key; name the environment variable/],
    [['--key-env', 'KEY'], {}, /--key-env names an environment variable that is not set, or empty/],
    [['--key', 'a', '--key-env', 'KEY'], { KEY: 'a' }, /give --key or --key-env, not both/],
    [['--key', 'two words'], {}, /printable ASCII/],
    [['--key', 'abcd', '--provider', 'nobody'], {}, /--provider must be one of signalsms, /],
    [['--key', 'abcd', '--provider', 'smsid'], {}, /--base-url is missing/],
    [['--key', 'abcd', '--provider', 'smsid', '--base-url', 'smsid.co.uk'], {}, /--base-url must be a URL/],
    [
      ['--key', 'abcd', '--provider', 'smsid', '--base-url', 'https://a:b@smsid.co.uk'],
      {},
      /must have no user, password/,
    ],
    [
      ['--key', 'abcd', '--provider', 'smsid', '--base-url', 'http://smsid.co.uk/api/v1'],
      {},
      /plain http to a host that is not local/,
    ],
    [
      ['--key', 'abcd', '--provider', 'smsid', '--base-url', 'https://smsid.co.uk', '--timeout', 'soon'],
      {},
      /--timeout must be a duration/,
    ],
    [['--key', 'abcd', '--frob'], {}, /there is no option --frob/],
  ])('%o is explained', async ([args, env, sentence]) => {
    const { status, out, err } = await printed(runVerify, args, env);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(sentence);
  });
});

test('the help prefers a key from the environment, and says why', async () => {
  const { status, out } = await printed(runVerify, ['--help']);
  expect(out).toMatch(/prefer --key-env, for arguments\s+show in the list of processes/);
  expect(status).toBe(0);
});

describe('the key', () => {
  const CANARY = 'sk_test_CANARY9f8e7d6c5b4a';

  test.for(['text', 'json'])('is printed nowhere, whatever the address answers (%s)', async (format) => {
    const account = {
      provider: 'smsroute',
      account: 'a',
      name: 'A',
      balance: '1',
      api_keys: [{ key: CANARY, mode: 'test' as const }],
    };
    const drifts: ((reply: WireReply) => WireReply | 'hang')[] = [
      (reply) => reply,
      (reply) => rewritten(reply, () => ({ [CANARY]: CANARY, id: CANARY, code: CANARY })),
      (reply) => ({
        status: 302,
        headers: { [CANARY]: CANARY, 'x-rate_limit-remaining': CANARY, Location: `http://a/${CANARY}` },
        body: CANARY + reply.body,
      }),
      () => 'hang',
    ];
    for (const drift of drifts) {
      const { url } = await drifted(drift, { accounts: [account] });
      const { out, err } = await ask(url, CANARY, '--format', format, '--timeout', '300ms');
      expect(out + err).not.toContain('CANARY');
      expect(out + err).not.toBe('');
    }
  });

  test('is printed nowhere when it is given for something else', async () => {
    const url = ['--base-url', 'https://smsid.co.uk'];
    for (const args of [
      ['--key-env', CANARY],
      [CANARY],
      [`--${CANARY}`],
      ['--provider', CANARY, '--key', CANARY],
      ['--base-url', `https://${CANARY}@a/`, '--key', CANARY, '--provider', 'smsid'],
      [...url, '--timeout', CANARY, '--key', CANARY, '--provider', 'smsid'],
    ]) {
      const { out, err } = await printed(runVerify, args);
      expect(out + err).not.toContain('CANARY');
    }
  });
});
