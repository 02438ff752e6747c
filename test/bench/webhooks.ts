import { Agent, request } from 'undici';
import type { Emulator } from '../../src/index.ts';
import { type Served, serve } from './child.ts';
import { collectGarbage, createEmulator, submit } from './emulator.ts';
import { atLeast, figure, listed, median, remark, section } from './report.ts';

/** How many signed webhooks a second reach a receiver in another process, over the emulator's own pooled delivery. */
const WEBHOOKS = 20_000;
const ROUNDS = 3;

/** Each message causes two: sent and delivered. */
const MESSAGES = WEBHOOKS / 2;

/** What the emulator has under way to one origin when no option says otherwise. */
const IN_FLIGHT = 64;

const receiver = await serve(process.execPath, ['--import', 'tsx', 'test/bench/receiver.ts']);
const emulator = await createEmulator();
const agent = new Agent({ connections: IN_FLIGHT, pipelining: 1 });
try {
  await race(receiver);
} finally {
  await agent.destroy();
  await emulator.close();
  await receiver.stop();
}

async function race({ url }: Served): Promise<void> {
  const signed: number[] = [];
  const bare: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const [ours, theirs] = [await emulated(emulator, url), await unsigned(url)];
    // The first round only warms up.
    if (round < 0) continue;
    signed.push(ours);
    bare.push(theirs);
  }
  section(`Webhooks to a local receiver (${WEBHOOKS.toLocaleString('en-US')} each round, median of ${ROUNDS} rounds)`);
  figure('signed, sent by the emulator', median(signed), 'a second', atLeast(10_000));
  remark(`rounds ${listed(signed)}`);
  figure('the same bytes from a bare undici pool', median(bare), 'a second');
  remark(`rounds ${listed(bare)}`);
  figure('the emulator relative to the bare pool', median(signed.map((rate, round) => rate / (bare[round] ?? 0))), '');
}

async function emulated(emulator: Emulator, url: string): Promise<number> {
  emulator.reset();
  for (let number = 0; number < MESSAGES; number++) submit(emulator, number, `${url}/receipts`);
  return rate(url, async () => void (await emulator.advance('1m')));
}

async function unsigned(url: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json', 'X-SmsRoute-Signature': `t=1776800000,v1=${'0'.repeat(64)}` };
  const body = JSON.stringify({ message_id: 'msg_01HZX9W3K4PQTR8N5B2M7F6Y0E', padding: '.'.repeat(260) });
  let left = WEBHOOKS;
  const sender = async () => {
    while (left-- > 0) {
      const answer = await request(`${url}/receipts`, { dispatcher: agent, method: 'POST', headers, body });
      await answer.body.dump();
    }
  };
  return rate(url, async () => {
    await Promise.all(Array.from({ length: IN_FLIGHT }, sender));
  });
}

/** Webhooks a second; every one of them has to have arrived. */
async function rate(url: string, send: () => Promise<void>): Promise<number> {
  collectGarbage();
  const before = await received(url);
  const start = performance.now();
  await send();
  const elapsed = performance.now() - start;
  const arrived = (await received(url)) - before;
  if (arrived !== WEBHOOKS) throw new Error(`${arrived} webhooks arrived instead of ${WEBHOOKS}`);
  return WEBHOOKS / (elapsed / 1000);
}

async function received(url: string): Promise<number> {
  const { body } = await request(url, { dispatcher: agent });
  return Number(await body.text());
}
