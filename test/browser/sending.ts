import type { Emulator } from '../../src/index.ts';

/** What a message of smsroute's says, where it is not to say what most do. */
export interface Wish {
  readonly to?: string;
  readonly from?: string;
  readonly body?: string;
  readonly status_callback?: string;
  readonly key?: string;
}

/** Sends a message as an application would, and gives its id. */
export async function send(url: string, { key = 'sk_live_YOUR_API_KEY', ...wish }: Wish = {}): Promise<string> {
  const response = await fetch(`${url}/smsroute/v1/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ to: '+447700900123', from: 'ACME', body: 'Hello', ...wish }),
  });
  const { id } = (await response.json()) as { id: string };
  return id;
}

/** Puts so many messages into an emulator without a detour over the network: `Order 1 …`, `Order 2 …`. */
export function fill(emulator: Emulator, count: number): void {
  emulator.setBalance({ provider: 'smsroute', account: 'demo' }, '999999999');
  const headers = { authorization: 'Bearer sk_live_YOUR_API_KEY', 'content-type': 'application/json' };
  for (let number = 1; number <= count; number++) {
    const body = JSON.stringify({ to: '+447700900123', from: 'ACME', body: `Order ${number} is on its way.` });
    const path = '/smsroute/v1/messages';
    void emulator.handle({ method: 'POST', host: 'localhost', path, query: '', headers, body });
  }
}
