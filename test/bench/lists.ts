import type { Emulator, EmulatorOptions, WireReply, WireRequest } from '../../src/index.ts';
import { collectGarbage, replyTo } from './emulator.ts';
import { figure, median, section } from './report.ts';

/** What TransmitSMS's large lists cost: reading a page of 100,000 members, and sending to 10,000. */
const MEMBERS = 100_000;
const RECIPIENTS = 10_000;
const PAGES = 50;

const library = new URL('../../dist/index.js', import.meta.url).href;
const { createEmulator } = (await import(library)) as { createEmulator(options: EmulatorOptions): Emulator };

const emulator = createEmulator({ clock: 'manual', rateLimit: false });
const { status } = await emulator.fetch('http://localhost/_emulator/accounts/transmitsms/1001/balance', {
  method: 'PUT',
  headers: { 'content-type': 'application/json' },
  body: '{"balance":"900000000"}',
});
if (status !== 200) throw new Error(`the wallet cannot be filled: ${status}`);

section('Large lists of TransmitSMS, in process');
const large = listOf(MEMBERS);
const adding = timed(() => fill(large, MEMBERS));
figure(`adding a member, on the way to ${MEMBERS.toLocaleString('en-US')}`, (adding * 1000) / MEMBERS, 'us');

for (const [where, page] of [
  ['first', 1],
  ['middle', MEMBERS / 200],
  ['last', MEMBERS / 100],
] as const) {
  const costs = Array.from({ length: PAGES }, () => timed(() => call('get-list', { list_id: large, page, max: 100 })));
  figure(`reading the ${where} page of 100`, median(costs), 'ms');
}

const small = listOf(RECIPIENTS);
fill(small, RECIPIENTS);
collectGarbage();
const sending = timed(() => call('send-sms', { message: 'Hello [firstname]', list_id: small }));
figure(`sending to ${RECIPIENTS.toLocaleString('en-US')} members`, sending, 'ms');
figure('  for each of them', (sending * 1000) / RECIPIENTS, 'us');

function listOf(members: number): number {
  const { id } = JSON.parse(call('add-list', { name: `${members} members` }).body) as { id: number };
  return id;
}

function fill(list: number, members: number): void {
  for (let member = 0; member < members; member++) {
    // In no order, as contacts come in; 7,919 is prime, so none comes twice.
    const number = 61_400_000_000 + ((member * 7_919) % members);
    call('add-to-list', { list_id: list, msisdn: number, first_name: 'Ella' });
  }
}

function call(name: string, parameters: Readonly<Record<string, string | number>>): WireReply {
  const body = new URLSearchParams();
  for (const [parameter, value] of Object.entries(parameters)) body.set(parameter, String(value));
  const request: WireRequest = {
    method: 'POST',
    host: 'api.transmitsms.com',
    path: `/${name}.json`,
    query: '',
    headers: {
      authorization: `Basic ${Buffer.from('YOUR_API_KEY:YOUR_API_SECRET').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: body.toString(),
  };
  const reply = replyTo(emulator, request);
  if (reply.status !== 200) throw new Error(`${name} answered ${reply.status}: ${reply.body}`);
  return reply;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
