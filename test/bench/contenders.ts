import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type autocannon from 'autocannon';
import { transformSync } from 'esbuild';
import { type Served, serve } from './child.ts';
import { COMMAND, KEY, messageBody } from './emulator.ts';

/** A server in the race: the emulator or the minimal one. */
export interface Contender extends Served {
  /** The path of its messages. */
  readonly path: string;
  /** Waits until nothing is left of the round before that would fall on the next one's. */
  quiet(): Promise<void>;
}

/** At five times the speed a message is done after 0.4 seconds, which costs the same and fits into a short round. */
const SPEED = 5;

/**
 * The built command with everything switched on but the line for each request and the rate limit.
 * @param more further options of the command.
 */
export async function startEmulator(...more: readonly string[]): Promise<Contender> {
  const flags = [...more, '--port', '0', '--quiet', '--rate-limit', 'off', '--speed', String(SPEED)];
  const server = await serve(process.execPath, [COMMAND, ...flags]);
  const control = `${server.url}/_emulator`;
  const { ok } = await fetch(`${control}/accounts/smsroute/demo/balance`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ balance: '999999999' }),
  });
  if (!ok) throw new Error('the balance could not be set');
  return { ...server, path: '/smsroute/v1/messages', quiet: () => untilNothingIsBooked(control) };
}

async function untilNothingIsBooked(control: string): Promise<void> {
  for (let look = 0; look < 100; look++) {
    const { pending } = (await (await fetch(`${control}/clock`)).json()) as { pending: number };
    if (pending === 0) return;
    await wait(50);
  }
  throw new Error('the emulator does not come to rest');
}

/** Compiled beforehand, so that it runs as the plain JavaScript one would deploy. */
export async function startMinimal(): Promise<Contender> {
  const source = readFileSync(new URL('./minimal-server.ts', import.meta.url), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', target: 'node20' });
  const server = await serve(process.execPath, ['--input-type=module', '--eval', code]);
  return { ...server, path: '/v1/messages', quiet: () => Promise.resolve() };
}

const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };

/** Different requests that each connection goes through. */
const bodies = Array.from({ length: 50 }, (_, number) => messageBody(number));

export function posts({ path }: Contender): autocannon.Request[] {
  return bodies.map((body) => ({ method: 'POST', path, headers, body }));
}

/** Sends some messages, to ask for them. */
export async function gets({ url, path }: Contender): Promise<autocannon.Request[]> {
  const sent = bodies.map(async (body) => {
    const answer = await fetch(url + path, { method: 'POST', headers, body });
    return (await answer.json()) as { id: string };
  });
  return (await Promise.all(sent)).map(({ id }) => ({ method: 'GET', path: `${path}/${id}`, headers }));
}
