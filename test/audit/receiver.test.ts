import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createEmulator, type Emulator } from '../../src/index.ts';
import { wall } from '../../src/time/wall.ts';

type Answer = (body: string, headers: IncomingHttpHeaders, url: string) => number;

/** A receiver of the application's own. */
async function receiver(answer: Answer): Promise<string> {
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request);
    response.writeHead(answer(body, request.headers, request.url ?? '')).end();
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/receipts`;
}

function started(): Emulator {
  const emulator = createEmulator({ clock: 'manual' });
  onTestFinished(() => emulator.close());
  return emulator;
}

const secretOf = (emulator: Emulator, provider: string) => emulator.secrets(provider)[0] ?? '';

/** As smsroute's document has it: the signature over `t.body`, and a time no more than five minutes away. */
const careful =
  (secret: string): Answer =>
  (body, headers) => {
    const [, time = '', given = ''] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(String(headers['x-smsroute-signature'])) ?? [];
    const right = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
    if (given !== right || Math.abs(wall.now() / 1000 - Number(time)) > 300) return 401;
    try {
      JSON.parse(body);
      return 204;
    } catch {
      return 400;
    }
  };

async function failures(emulator: Emulator, url: string, provider = 'smsroute'): Promise<readonly string[]> {
  const { checks } = await emulator.examineReceiver({ url, provider });
  return checks.filter(({ passed }) => passed === false).map(({ id }) => id);
}

describe('a receiver that is examined', () => {
  test('passes when it verifies and takes what a provider may send', async () => {
    const emulator = started();
    const url = await receiver(careful(secretOf(emulator, 'smsroute')));
    const report = await emulator.examineReceiver({ url, provider: 'smsroute' });
    expect(report.checks.filter(({ passed }) => passed !== true)).toEqual([]);
    expect(report.passed).toBe(true);
  });

  test('that says yes to everything is told what it must not take', async () => {
    expect(await failures(started(), await receiver(() => 200))).toEqual([
      'refuses-a-tampered-body',
      'refuses-an-unsigned-receipt',
      'refuses-another-secret',
      'refuses-an-old-receipt',
      'refuses-what-it-cannot-read',
    ]);
  });

  test('that verifies with the wrong secret is told so by the first check', async () => {
    expect(await failures(started(), await receiver(careful('whsec_old')))).toContain('takes-a-good-receipt');
  });

  test('that does not look at the time takes an old receipt', async () => {
    const emulator = started();
    const secret = secretOf(emulator, 'smsroute');
    const timeless: Answer = (body, headers) => {
      const [, time = '', given] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(String(headers['x-smsroute-signature'])) ?? [];
      if (given !== createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')) return 401;
      return body.endsWith('}') ? 200 : 400;
    };
    expect(await failures(emulator, await receiver(timeless))).toEqual(['refuses-an-old-receipt']);
  });

  test.for([
    ['a second receipt of the same state', 'bears-duplicates', (seen: number) => (seen > 1 ? 409 : 200)],
  ] as const)('that fails at %s is told so', async ([_what, check, decide]) => {
    const emulator = started();
    const good = careful(secretOf(emulator, 'smsroute'));
    const seen = new Map<string, number>();
    const url = await receiver((body, headers, path) => {
      const status = good(body, headers, path);
      if (status !== 204) return status;
      seen.set(body, (seen.get(body) ?? 0) + 1);
      return decide(seen.get(body) ?? 0);
    });
    expect(await failures(emulator, url)).toContain(check);
  });

  test.for([
    ['bears-unknown-fields', 'new_field'],
    ['bears-unknown-statuses', 'teleported'],
  ] as const)('that stumbles is told by %s', async ([check, word]) => {
    const emulator = started();
    const good = careful(secretOf(emulator, 'smsroute'));
    const url = await receiver((body, headers, path) => (body.includes(word) ? 500 : good(body, headers, path)));
    expect(await failures(emulator, url)).toEqual([check]);
  });

  test('that nobody answers for fails the first check, and is not asked the others', async () => {
    const emulator = started();
    const { passed, checks } = await emulator.examineReceiver({ url: 'http://127.0.0.1:1/', provider: 'smsroute' });
    expect(passed).toBe(false);
    expect(checks[0]).toMatchObject({ passed: false, error: 'ECONNREFUSED' });
    expect(checks.slice(1).every(({ passed, skipped }) => passed === null && skipped !== null)).toBe(true);
  });

  test('that hangs is given up after the time a provider would wait, and is not asked again', async () => {
    const emulator = createEmulator({ clock: 'manual', webhookTimeout: 20 });
    onTestFinished(() => emulator.close());
    const held: ServerResponse[] = [];
    const server = createServer((_request, response) => void held.push(response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { passed, checks } = await emulator.examineReceiver({ url, provider: 'smsroute' });
    expect(passed).toBe(false);
    expect(checks[0]).toMatchObject({ passed: false, error: 'timeout' });
    expect(checks.slice(1).every(({ passed, skipped }) => passed === null && skipped !== null)).toBe(true);
    expect(held.length).toBe(1);
  });

  test.for(['signalsms', 'smsprovider', 'transmitsms'])('can be one of %s', async (provider) => {
    const report = await started().examineReceiver({ url: await receiver(() => 200), provider });
    expect(report.checks[0]).toMatchObject({ id: 'takes-a-good-receipt', passed: true });
  });

  test('cannot be one of a provider that documents no receipts', async () => {
    const wanted = { url: await receiver(() => 200), provider: 'smsid' };
    await expect(started().examineReceiver(wanted)).rejects.toThrow('SMSID documents no receipts');
  });

  test('leaves no attempt and draws no id', async () => {
    const [one, other] = [started(), started()];
    await one.examineReceiver({ url: await receiver(() => 200), provider: 'smsroute' });
    expect([...one.webhooks()]).toEqual([]);
    const send = (emulator: Emulator) =>
      emulator.handle({
        method: 'POST',
        host: 'localhost',
        path: '/smsroute/v1/messages',
        query: '',
        headers: { authorization: 'Bearer sk_live_YOUR_API_KEY', 'content-type': 'application/json' },
        body: '{"to":"+447700900123","from":"ACME","body":"Hello"}',
      });
    void send(one);
    void send(other);
    const idOf = (emulator: Emulator) => [...emulator.messages()][0]?.id.slice(-16);
    expect(idOf(one)).toBe(idOf(other));
  });
});
