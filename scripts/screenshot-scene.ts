import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Emulator } from '../src/index.ts';

/** The query of the address of each picture. */
export type Queries = Readonly<
  Record<'messages' | 'message' | 'phones' | 'webhooks' | 'requests' | 'providers' | 'rules' | 'api', string>
>;

const KEY = 'sk_live_YOUR_API_KEY';

/** The API key and secret of TransmitSMS's account, as HTTP Basic has them. */
const BASIC = `Basic ${Buffer.from('YOUR_API_KEY:YOUR_API_SECRET').toString('base64')}`;

/** Fills an emulator with what a day of work on a login by SMS leaves behind. */
export async function furnish(emulator: Emulator, url: string): Promise<Queries> {
  const receiver = await listening([200, 200, 500, 401]);
  const send = async (to: string, body: string, more: object = {}): Promise<string> => {
    const response = await fetch(`${url}/smsroute/v1/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ to, from: 'ACME', body, ...more }),
    });
    const { id = '' } = (await response.json()) as { id?: string };
    return id;
  };
  try {
    const callback = { status_callback: receiver.url };
    await send('+447700900456', 'Welcome to ACME. Reply STOP to opt out.');
    await emulator.advance('40s');
    await send('+447700900123', 'Your ACME code is 731204. It expires in ten minutes.', callback);
    await emulator.advance('35s');
    await send('+15005550003', 'Your parcel arrives between 2 pm and 4 pm.', callback);
    await emulator.advance('45s');
    emulator.rules.add({
      name: 'three carriers down',
      match: { to: { prefix: '+4477009009' } },
      fate: 'carrier_unreachable',
      times: 3,
    });
    await send('+447700900987', 'Your ACME code is 118350.');
    await send('+447700900123', '<img src=x onerror=alert(1)> is only text here');
    await fetch(`${url}/smsroute/v1/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ recipient: '+447700900123', from: 'ACME', body: 'Hello' }),
    });
    await emulator.advance('20s');
    await fetch(`${url}/transmitsms/send-sms.json`, {
      method: 'POST',
      headers: { authorization: BASIC, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        to: '61491570157',
        from: '61491570156',
        message: 'Your table is booked for 7 pm. Reply NO to cancel.',
      }),
    });
    await emulator.advance('5s');
    emulator.receiveInbound({ provider: 'transmitsms', from: '+61491570157', to: '+61491570156', text: 'NO' });
    await emulator.advance('5s');
    const long = await send(
      '+447700900123',
      'Your ACME code is 482910. It expires in ten minutes — don’t share it with anybody, and call us at once if you did not ask for it.',
      callback,
    );
    await emulator.advance('3s');
    return {
      messages: '',
      message: `?view=messages&message=${long}`,
      phones: '?view=phones&open=%2B447700900123,%2B61491570157',
      webhooks: '?view=webhooks&attempt=6',
      requests: '?view=requests',
      providers: '?view=providers&provider=smsroute',
      rules: '?view=rules',
      api: '?view=api&operation=smsroute.sendMessage',
    };
  } finally {
    await receiver.close();
  }
}

/** A receiver that answers with these statuses in turn, and with the last one from then on. */
async function listening(statuses: readonly number[]) {
  let answered = 0;
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(statuses[Math.min(answered++, statuses.length - 1)] ?? 200).end();
  });
  await new Promise<void>((resolve) => server.listen(3000, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections());
  return { url: `http://127.0.0.1:${port}/sms/receipts`, close };
}
