import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runValidate } from '../../src/commands/validate.ts';
import { temporaryDirectory } from '../support/command.ts';
import { type Entry, file, harOf, printed } from '../support/har.ts';
import { command } from '../support/installed.ts';
import { ROOT } from '../support/root.ts';

const MESSAGE = {
  id: 'msg_01HZX9W3K4PQTR8N5B2M7F6Y0E',
  status: 'accepted',
  to: '+447700900123',
  from: 'ACME',
  body: 'Hello',
  segments: 1,
  price_usd: '0.019',
  currency: 'USD',
  created_at: '2026-04-21T19:45:12.308Z',
};

const SEND = { to: '+447700900123', from: 'ACME', body: 'Hello' };

interface Given {
  readonly method?: string;
  readonly url?: string;
  readonly body?: unknown;
  readonly status?: number;
  readonly answer?: unknown;
  readonly type?: string;
  readonly content?: object;
}

/** A message that smsroute took, with what a test wants otherwise. */
function entry({ method = 'POST', url = 'https://api.smsroute.cc/v1/messages', ...given }: Given = {}): Entry {
  const { body = SEND, status = 200, answer = MESSAGE, type = 'application/json' } = given;
  return {
    startedDateTime: '2026-04-21T12:00:00.000Z',
    request: {
      method,
      url,
      headers: [
        { name: 'Authorization', value: 'Bearer sk_live_YOUR_API_KEY' },
        { name: 'Content-Type', value: 'application/json' },
      ],
      ...(method === 'GET' ? {} : { postData: { mimeType: 'application/json', text: JSON.stringify(body) } }),
    },
    response: {
      status,
      headers: [
        { name: 'content-type', value: type },
        { name: 'x-ratelimit-remaining', value: '199' },
      ],
      content: given.content ?? { mimeType: type, text: JSON.stringify(answer) },
    },
  };
}

interface Line {
  readonly path: string;
  readonly status: number;
  readonly detail: string;
  readonly count: number;
  readonly entries: readonly number[];
}

/** What the command says of some entries, in JSON. */
async function validated(entries: readonly unknown[], ...options: string[]) {
  const { status, out, err } = await printed(runValidate, [file(harOf(entries)), '--format', 'json', ...options]);
  const said = JSON.parse(out === '' ? '{}' : out) as {
    checked: number;
    skipped: number;
    differences: Line[];
    mistakes: Line[];
    remarks: Line[];
    findings: { rule: string; details: string[] }[];
  };
  return { status, err, ...said, details: said.differences?.map(({ detail }) => detail) };
}

describe('recorded exchanges', () => {
  test('that are as documented are fine', async () => {
    const { status, out } = await printed(runValidate, [file(harOf([entry(), entry()]))]);
    expect(out).toBe('2 exchanges checked: no differences\n');
    expect(status).toBe(0);
  });

  test('that are of no provider are counted and skipped', async () => {
    const others = ['https://example.com/v1/messages', 'https://app.example/', 'data:,hello'];
    const { status, checked, skipped } = await validated([entry(), ...others.map((url) => entry({ url }))]);
    expect({ status, checked, skipped }).toEqual({ status: 0, checked: 1, skipped: 3 });
  });

  test.for([
    [[], 'a provider; record the calls to one, or say with --provider whose API it is'],
    [['--provider', 'smsid'], 'smsid; record the calls to it'],
  ] as const)('that are all of others cannot be judged (%o)', async ([options, end]) => {
    const recorded = file(harOf([entry({ url: 'https://example.com/v1/messages' })]));
    const { status, out, err } = await printed(runValidate, [recorded, ...options]);
    expect([status, out, err]).toEqual([2, '', `sms-emulator validate: ${recorded} has no exchange with ${end}\n`]);
  });

  test('belong to a provider that is named in the path, as with the emulator', async () => {
    const { checked } = await validated([entry({ url: 'http://localhost:4010/smsroute/v1/messages' })]);
    expect(checked).toBe(1);
  });

  test('belong to the named provider whatever their host, and to no other', async () => {
    const entries = [
      entry({ url: 'https://proxy.example/v1/messages' }),
      entry({ url: 'https://smsid.co.uk/api/v1/balance' }),
    ];
    const { checked, skipped } = await validated(entries, '--provider', 'smsroute');
    expect({ checked, skipped }).toEqual({ checked: 1, skipped: 1 });
  });

  test.for<[string, Given, string]>([
    [
      'an operation nobody documents',
      { url: 'https://api.smsroute.cc/v1/sms' },
      'the document has no such operation, yet it was answered',
    ],
    ['a method nobody documents', { method: 'PUT' }, 'the document has no such method here, yet it was answered'],
    [
      'a body that the document forbids',
      { body: { ...SEND, to: 7 } },
      'the field to must be a string, yet the request was accepted',
    ],
    [
      'a parameter that the document forbids',
      { method: 'GET', url: 'https://api.smsroute.cc/v1/pricing/lookup', answer: {} },
      'the query parameter to is required, yet the request was accepted',
    ],
    ['an undocumented status', { status: 202 }, 'status 202 is not documented'],
    [
      'a field of another type',
      { answer: { ...MESSAGE, segments: '1' } },
      '/segments of the answer is string, documented as integer',
    ],
    ['a missing field', { answer: { ...MESSAGE, id: undefined } }, '/id of the answer is missing'],
    [
      'another content type',
      { type: 'text/html', content: { mimeType: 'text/html', text: '<p>' } },
      'the body came as text/html, documented is application/json',
    ],
    ['no JSON', { content: { text: '<p>' } }, 'the body is not JSON'],
  ])('differ by %s', async ([, given, detail]) => {
    const { status, details } = await validated([entry(given)]);
    expect(details).toContain(detail);
    expect(status).toBe(1);
  });

  test('that were wrong and refused are no difference, unless it is strict', async () => {
    const answer = { status: 'error', code: 'invalid_destination', message: 'no' };
    const entries = [entry({ body: { ...SEND, to: 'me' }, status: 400, answer })];
    const { status, mistakes } = await validated(entries);
    expect({ status, mistakes: mistakes.map(({ detail }) => detail) }).toEqual({
      status: 0,
      mistakes: ['the field to has the wrong format'],
    });
    expect((await validated(entries, '--strict')).status).toBe(1);
  });

  test('with a field more in the answer get a remark', async () => {
    const { status, remarks } = await validated([entry({ answer: { ...MESSAGE, carrier_name: 'x' } })]);
    expect({ status, remarks: remarks.map(({ detail }) => detail) }).toEqual({
      status: 0,
      remarks: ['/carrier_name of the answer is not documented'],
    });
  });

  test('whose bodies are in base64, or were not recorded, are read as far as they go', async () => {
    const text = Buffer.from(JSON.stringify({ ...MESSAGE, id: 7 })).toString('base64');
    const inBase64 = entry({ content: { mimeType: 'application/json', text, encoding: 'base64' } });
    const { details, remarks } = await validated([inBase64, entry({ content: { mimeType: 'application/json' } })]);
    expect(details).toEqual(['/id of the answer is number, documented as string']);
    expect(remarks.map(({ detail }) => detail)).toEqual(['the body of the answer was not recorded']);
  });

  test('that differ in the same way are told once, with their places', async () => {
    const { differences } = await validated(Array(7).fill(entry({ status: 202 })));
    expect(differences).toEqual([expect.objectContaining({ count: 7, entries: [1, 2, 3, 4, 5] })]);
  });

  test('are judged by the rules of good conduct', async () => {
    const body = { ...SEND, statusCallback: 'https://app.example/receipts' };
    const { status, findings } = await validated([entry({ body })]);
    expect(status).toBe(0);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'unknown-field',
        details: ['`statusCallback` is no field of this operation, and was ignored. Did you mean `status_callback`?'],
      }),
    );
  });

  test('are told of without what each of them says, also when they are many', async () => {
    const entries = Array.from({ length: 300 }, (_, index) =>
      entry({ body: { ...SEND, status_callback: `http://receiver${index}.example/receipts` } }),
    );
    const { findings } = await validated(entries);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'plain-http-callback',
        count: 300,
        details: [expect.stringContaining('URL to …, and the document asks for HTTPS.')],
      }),
    );
  });
});

describe('a file that cannot be read', () => {
  test.for<[string, () => string, RegExp]>([
    ['that is not there', () => '/nowhere/recorded.har', /there is no file \/nowhere\/recorded\.har$/],
    ['that is a directory', () => temporaryDirectory(), /is a directory; name a HAR file$/],
    ['that is empty', () => file(''), /is empty; record a HAR 1\.2 into it$/],
    [
      'that was cut off',
      () => file('{"log":{\n"entries":[{"request":{"url":"https://a'),
      /ends in the middle: it was cut off at byte 48, in line 2$/,
    ],
    ['that is no JSON', () => file('{"log":\n{"ü":1,}}'), /is not JSON at byte 16, in line 2$/],
    ['that is no text', () => file(new Uint8Array([0x7b, 0xff])), /is not UTF-8, as JSON must be$/],
    ['without a log', () => file({}), /is no HAR 1\.2: \/log is missing$/],
    ['without entries', () => file({ log: {} }), /is no HAR 1\.2: \/log\/entries is missing$/],
    [
      'with an entry without a URL',
      () => file(harOf([{ request: { method: 'GET' } }])),
      /\/log\/entries\/0\/request\/url is missing$/,
    ],
  ])('%s gets a sentence', async ([, make, sentence]) => {
    const { status, out, err } = await printed(runValidate, [make()]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.trimEnd()).toMatch(sentence);
  });

  test('is refused by its size before it is read', async () => {
    const { status, err } = await printed(runValidate, [file('x'.repeat(200_000)), '--max-size', '0.1']);
    expect(status).toBe(2);
    expect(err).toMatch(/has more than 0\.1 MiB; record less at once, or allow more with --max-size\n$/);
  });

  test.for<[string[], RegExp]>([
    [[], /name one HAR file/],
    [['a.har', 'b.har'], /name one HAR file/],
    [['a.har', '--provider', 'nobody'], /--provider must be one of signalsms, /],
    [['a.har', '--format', 'xml'], /--format must be text or json/],
    [['a.har', '--max-size', 'much'], /--max-size must be a number/],
    [['a.har', '--frobnicate'], /there is no option --frobnicate; sms-emulator validate --help lists the options/],
  ])('%o is explained', async ([args, sentence]) => {
    const { status, err } = await printed(runValidate, args);
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
  });
});

test('the command hands over to its subcommands, and ends with their status', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, command(...args), { cwd: ROOT, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  expect(run('validate', file(harOf([entry({ status: 202 })])))).toEqual({
    status: 1,
    said: expect.stringContaining('1 difference'),
  });
  expect(run('verify')).toEqual({ status: 2, said: expect.stringContaining('there is no key') });
});

describe('secrets', () => {
  const CANARY = 'CANARY9f8e7d6c5b4a3210zq';
  const pairs = ['Authorization', 'Cookie', 'X-Api-Key', 'X-Api-Sign', 'Set-Cookie', 'X-Else', CANARY].map((name) => ({
    name,
    value: name === 'Authorization' ? `Bearer ${CANARY}` : CANARY,
    comment: CANARY,
  }));

  /** A canary in every place that a HAR has. */
  function soiled(path: string, method: string, status: number): object {
    const fields = {
      to: CANARY,
      from: CANARY,
      body: `Your code is ${CANARY}`,
      secret: CANARY,
      nested: [{ key: CANARY }],
      [CANARY]: CANARY,
    };
    return {
      pageref: CANARY,
      comment: CANARY,
      startedDateTime: status === 200 ? CANARY : '2026-04-21T12:00:00Z',
      serverIPAddress: CANARY,
      connection: CANARY,
      time: 1,
      request: {
        method,
        url: `https://${CANARY}:${CANARY}@${path.replace('%', CANARY)}?api_key=${CANARY}&${CANARY}=1&country=${CANARY}#${CANARY}`,
        httpVersion: CANARY,
        headers: [...pairs, { name: 'Content-Type', value: `application/json; charset=${CANARY}` }],
        cookies: pairs,
        queryString: pairs,
        postData: {
          mimeType: `application/json; x=${CANARY}`,
          text: JSON.stringify(fields),
          params: pairs,
          comment: CANARY,
        },
        comment: CANARY,
      },
      response: {
        status,
        statusText: CANARY,
        headers: [
          ...pairs,
          { name: 'Content-Type', value: status === 201 ? `text/${CANARY}` : 'application/json' },
          { name: 'Location', value: CANARY },
          { name: 'X-RateLimit-Remaining', value: CANARY },
        ],
        cookies: pairs,
        content: {
          mimeType: CANARY,
          text: JSON.stringify({ ...fields, id: 7, status: CANARY, error: { code: CANARY } }),
          comment: CANARY,
        },
        redirectURL: CANARY,
      },
      cache: { comment: CANARY },
      timings: { comment: CANARY },
    };
  }

  const places = [
    'api.smsroute.cc/v1/messages',
    'api.smsroute.cc/v1/messages/%',
    'api.smsroute.cc/v1/%',
    'api.smsroute.cc/v1/pricing',
    'api.smsroute.cc/v1/messages/bulk',
    'api.signalsms.com/v1/sms/dispatch',
    'api.signalsms.com/v1/sms/status/%',
    'api.smsprovider.com/v1/messages',
    'api.smsprovider.com/v1/webhooks/%',
    'smsid.co.uk/api/v1/sms/send',
    'smsid.co.uk/api/v1/%/balance',
    'api.transmitsms.com/send-sms.json',
    'api.transmitsms.com/%.json',
    'elsewhere.example/%',
  ];
  const entries = places.flatMap((path) =>
    ['GET', 'POST', 'DELETE', CANARY].flatMap((method) =>
      [0, 200, 201, 400, 401, 500].map((status) => soiled(path, method, status)),
    ),
  );
  const whole = {
    log: {
      version: CANARY,
      creator: { name: CANARY, version: CANARY },
      pages: [{ id: CANARY, title: CANARY }],
      comment: CANARY,
      entries,
    },
  };

  test.for(['text', 'json'])('of a HAR stand in no output of the format %s', async (format) => {
    const { status, out, err } = await printed(runValidate, [file(whole), '--format', format, '--strict']);
    expect(status).toBe(1);
    expect(out.length).toBeGreaterThan(1_000);
    expect(leaks(out + err)).toEqual([]);
  });

  test('of a HAR that is broken stand in no sentence', async () => {
    const text = JSON.stringify(whole);
    for (const broken of [
      `${text.slice(0, 5_000)}`,
      text.replace(`"${CANARY}"`, CANARY),
      text.replace('{"name"', `{${CANARY}`),
    ]) {
      const { status, out, err } = await printed(runValidate, [file(broken)]);
      expect(status).toBe(2);
      expect(leaks(out + err)).toEqual([]);
    }
    const wrong = { log: { entries: [{ request: { method: CANARY, url: { [CANARY]: CANARY } } }] } };
    expect(leaks((await printed(runValidate, [file(wrong)])).err)).toEqual([]);
  });

  test('given for an option by mistake stand in no sentence', async () => {
    for (const args of [
      [`--key=${CANARY}`],
      ['--format', CANARY],
      ['--provider', CANARY],
      ['--max-size', CANARY],
      [`--strict=${CANARY}`],
    ]) {
      expect(leaks((await printed(runValidate, ['a.har', ...args])).err)).toEqual([]);
    }
  });

  /** Where some of the canary stands: a sentence may show the beginning of a text. */
  const leaks = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.toUpperCase().includes(CANARY.slice(0, 8)) || line.includes(CANARY.slice(-8)));
});
