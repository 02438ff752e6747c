import type { Emulator, EmulatorOptions, OutgoingRequest } from '../../src/index.ts';
import { control } from './control.ts';
import { sandbox } from './sandbox.ts';
import * as signalsms from './signalsms.ts';
import * as smsid from './smsid.ts';
import * as smsprovider from './smsprovider.ts';
import * as smsroute from './smsroute.ts';
import * as transmitsms from './transmitsms.ts';

/** A receiver that keeps what it gets, and one that is out of order. */
export const KEEPS = 'https://app.example/receipts';
export const BROKEN = 'https://app.example/broken';

/** A sandbox in which nothing is left to the wall's time, and every receipt that leaves it. */
export function repeatable(options: EmulatorOptions = {}) {
  const receipts: OutgoingRequest[] = [];
  const emulator = sandbox({
    rateLimit: false,
    signatureTime: 'emulated',
    deliver: async (request) => {
      receipts.push(request);
      return request.url.includes('broken') ? { status: 503, body: 'no' } : { status: 200, body: 'ok' };
    },
    ...options,
  });
  return { emulator, receipts };
}

/** Uses everything a sandbox has, and leaves much of it in the middle of things; tells what it was answered. */
export async function busyMorning(emulator: Emulator): Promise<readonly string[]> {
  const said: string[] = [];
  const { route, provider, signal, otp, burst, handset } = clients(emulator, said);
  await route('POST', '/messages', { ...smsroute.HELLO, status_callback: BROKEN });
  await route('POST', '/messages', { ...smsroute.HELLO, to: smsroute.SANDBOX.undelivered, status_callback: KEEPS });
  await route('POST', '/messages', { ...smsroute.HELLO, body: 'Once' }, { 'idempotency-key': 'once' });
  await provider('POST', '/webhooks', { url: BROKEN, events: smsprovider.EVENTS });
  await provider('POST', '/messages', { ...smsprovider.HELLO, to: smsprovider.PAIR });
  await provider('POST', '/messages', { ...smsprovider.HELLO, scheduled_at: '2026-04-22T12:00:00Z' });
  await signal('POST', '/sms/dispatch', {
    sender: 'WhiteRaven',
    recipients: [signalsms.US, signalsms.GB],
    message: 'Hi €',
  });
  await otp('POST', '/otp/send', { to: smsid.TO });
  await otp('POST', '/otp/verify', { to: smsid.TO, code: 'wrong' });
  await burst('send-sms', {
    message: 'Sale: [tracked-link]',
    tracked_link_url: KEEPS,
    to: transmitsms.ELLA,
    dlr_callback: BROKEN,
  });
  await burst('send-sms', { message: 'Later', to: transmitsms.STRANGER, send_at: '2026-04-22 09:00:00' });
  await burst('add-list', { name: 'Friends', field_1: 'City' });
  await burst('add-to-list', { list_id: transmitsms.EMPTY_LIST, msisdn: transmitsms.STRANGER, first_name: 'Sam' });
  await burst('lease-number', { number: transmitsms.FREE_NUMBER, forward_url: KEEPS });
  await burst('add-keyword', {
    keyword: 'GYM',
    number: transmitsms.NUMBER,
    members_message: 'Hi again',
    list_id: transmitsms.LIST,
  });
  await burst('edit-client', { client_id: 2024, name: 'Renamed' });
  await handset('Thanks');
  await handset('GYM');
  await emulator.advance('1s');
  await route('POST', '/messages', { ...smsroute.HELLO, body: 'Just now' });
  await emulator.advance('40s');
  await route('POST', '/messages', { ...smsroute.HELLO, body: 'Still queued', status_callback: KEEPS });
  return said;
}

/** Asks about all that the morning left, lets it come to its end, and does some of it anew. */
export async function quietAfternoon(emulator: Emulator): Promise<readonly string[]> {
  const said: string[] = [];
  const { route, provider, signal, otp, burst, handset } = clients(emulator, said);
  await route('POST', '/messages', { ...smsroute.HELLO, body: 'Once' }, { 'idempotency-key': 'once' });
  const [code = ''] =
    /\d{6}/.exec([...emulator.messages()].find(({ provider }) => provider === 'smsid')?.text ?? '') ?? [];
  for (let tries = 0; tries < 3; tries++) await otp('POST', '/otp/verify', { to: smsid.TO, code: '000000' });
  await otp('POST', '/otp/verify', { to: smsid.TO, code });
  const [, link = ''] = /TapTh\.is\/(\w+)/.exec([...emulator.messages()].map(({ text }) => text).join()) ?? [];
  said.push((await emulator.fetch(`http://localhost/transmitsms/l/${link}`)).headers.get('location') ?? 'no link');
  await handset('STOP');
  await emulator.advance('72h');
  await route('POST', '/messages', { ...smsroute.HELLO, status_callback: KEEPS });
  await route('GET', '/balance');
  await provider('GET', '/messages');
  await provider('GET', '/webhooks');
  await provider('POST', '/messages', smsprovider.HELLO);
  await signal('GET', '/account/balance');
  await signal('POST', '/sms/dispatch', { sender: 'WhiteRaven', recipients: [signalsms.US], message: 'Bye' });
  await otp('POST', '/otp/send', { to: smsid.TO });
  await burst('send-sms', { message: 'Again', to: transmitsms.STRANGER });
  await burst('add-list', { name: 'More friends' });
  said.push(JSON.stringify(await transmitsms.everything(transmitsms.client(emulator))));
  await emulator.advance('1h');
  said.push(JSON.stringify(await control(emulator).get('/messages?limit=1000')));
  return said;
}

function clients(emulator: Emulator, said: string[]) {
  const noting =
    <Args extends readonly unknown[]>(ask: (...args: Args) => Promise<{ status: number; body: string }>) =>
    async (...args: Args) => {
      const { status, body } = await ask(...args);
      said.push(`${status} ${body}`);
    };
  return {
    route: noting(smsroute.client(emulator).request),
    provider: noting(smsprovider.client(emulator).request),
    signal: noting(signalsms.client(emulator).request),
    otp: noting(smsid.client(emulator).request),
    burst: noting(transmitsms.client(emulator).call),
    handset: noting((text: string) =>
      control(emulator).request('POST', '/inbound', {
        provider: 'transmitsms',
        from: `+${transmitsms.ELLA}`,
        to: `+${transmitsms.NUMBER}`,
        text,
      }),
    ),
  };
}

/** A snapshot as text, with its names in one order, and without the real time that receivers took. */
export const written = (emulator: Emulator) =>
  JSON.stringify(emulator.snapshot(), (name, value: unknown) =>
    name === 'duration' ? 0 : isObject(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
