import type { Emulator, EmulatorOptions, WireRequest } from '../../src/index.ts';
import { collectGarbage, replyTo } from './emulator.ts';
import { figure, median, section } from './report.ts';

/** What one send costs in process at each provider, on the seeded accounts. */
const REQUESTS = 1_000;
const ROUNDS = 15;

const json = { 'content-type': 'application/json' };
const bearer = (key: string) => ({ authorization: `Bearer ${key}`, ...json });

interface Sending {
  readonly path: string;
  readonly account: string;
  readonly headers: WireRequest['headers'];
  readonly body: (number: number) => string;
}

const text = (number: number) => `Your order ${100_000 + number} is on its way and arrives today.`;

const sendings: Readonly<Record<string, Sending>> = {
  signalsms: {
    path: '/signalsms/v1/sms/dispatch',
    account: 'demo',
    headers: bearer('sig_live_9a2f1b8c0d9238f90c8831aee892bbcc00fa'),
    body: (number) => JSON.stringify({ sender: 'WhiteRaven', recipients: ['+447700900123'], message: text(number) }),
  },
  smsprovider: {
    path: '/smsprovider/v1/messages',
    account: 'standard',
    headers: bearer('YOUR_API_KEY'),
    body: (number) => JSON.stringify({ to: '+447700900123', message: text(number) }),
  },
  smsroute: {
    path: '/smsroute/v1/messages',
    account: 'demo',
    headers: bearer('sk_live_YOUR_API_KEY'),
    body: (number) => JSON.stringify({ to: '+447700900123', from: 'smsroute', body: text(number) }),
  },
  smsid: {
    path: '/smsid/api/v1/sms/send',
    account: 'demo',
    headers: { 'x-api-key': 'YOUR_API_KEY', ...json },
    body: (number) => JSON.stringify({ to: '+447700900123', message: text(number) }),
  },
  transmitsms: {
    path: '/transmitsms/send-sms.json',
    account: '1001',
    headers: {
      authorization: `Basic ${Buffer.from('YOUR_API_KEY:YOUR_API_SECRET').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: (number) => new URLSearchParams({ to: '447700900123', message: text(number) }).toString(),
  },
};

const library = new URL('../../dist/index.js', import.meta.url).href;
const { createEmulator } = (await import(library)) as { createEmulator(options: EmulatorOptions): Emulator };

section(`One send at each provider, microseconds per handle (median of ${ROUNDS} rounds of ${REQUESTS})`);
for (const [provider, sending] of Object.entries(sendings)) {
  const emulator = createEmulator({ clock: 'manual', rateLimit: false });
  const costs: number[] = [];
  for (let round = -3; round < ROUNDS; round++) {
    const cost = await measure(emulator, provider, sending);
    // The first rounds only warm up.
    if (round >= 0) costs.push(cost);
  }
  figure(provider, median(costs), 'us');
}

async function measure(emulator: Emulator, provider: string, sending: Sending): Promise<number> {
  emulator.reset();
  await topUp(emulator, `${provider}/${sending.account}`);
  const requests = Array.from({ length: REQUESTS }, (_, number) => requestOf(sending, number));
  collectGarbage();
  const start = performance.now();
  for (const request of requests) replyTo(emulator, request);
  return ((performance.now() - start) * 1000) / REQUESTS;
}

function requestOf({ path, headers, body }: Sending, number: number): WireRequest {
  return { method: 'POST', host: '127.0.0.1:4010', path, query: '', headers, body: body(number) };
}

async function topUp(emulator: Emulator, account: string): Promise<void> {
  const init = { method: 'PUT', headers: json, body: '{"balance":"900000000"}' };
  const { status } = await emulator.fetch(`http://localhost/_emulator/accounts/${account}/balance`, init);
  if (status !== 200) throw new Error(`the wallet of ${account} cannot be filled: ${status}`);
}
