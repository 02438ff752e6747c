import { setTimeout as wait } from 'node:timers/promises';
import { collectGarbage, createShipped, messageBody, post } from './emulator.ts';
import { atMost, figure, median, remark, section } from './report.ts';

/** What sandboxes cost in one process: making a thousand, using, resetting and deleting them. */
const SANDBOXES = 1_000;
const MESSAGES_EACH = 20;

const emulator = await createShipped();
const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

// A first one, so that what is loaded only once is not counted as a sandbox's.
const first = emulator.createSandbox({ clock: 'manual' });
await use(first);
emulator.deleteSandbox(first.id);

const made: (typeof first)[] = [];
const creation: number[] = [];
const before = heapUsed();
for (let number = 0; number < SANDBOXES; number++) {
  creation.push(await timed(() => made.push(emulator.createSandbox({ clock: 'manual' }))));
}
const empty = heapUsed();
for (const sandbox of made) await use(sandbox);
const used = heapUsed();
const resets: number[] = [];
for (const sandbox of made) resets.push(await timed(() => sandbox.reset()));
for (const { id } of made) emulator.deleteSandbox(id);
made.length = 0;
// Node lets go of an abort signal some turns after nobody holds it.
await wait(100);
const left = heapUsed();

section(`Sandboxes (${SANDBOXES} in one process, ${MESSAGES_EACH} messages each)`);
figure('making one', median(creation), 'ms', atMost(2));
remark(`slowest ${Math.max(...creation).toFixed(2)} ms`);
figure('resetting one', median(resets), 'ms', atMost(5));
remark(`slowest ${Math.max(...resets).toFixed(2)} ms`);
figure('memory of an empty one', ((empty - before) / SANDBOXES) * 1024, 'KB');
figure('memory of one with its messages', ((used - before) / SANDBOXES) * 1024, 'KB');
figure('memory that is left of each after deleting', ((left - before) / SANDBOXES) * 1024, 'KB');
await emulator.close();

const RETRIED = 10_000;
const failing = await createShipped({
  clock: 'manual',
  rateLimit: false,
  deliver: async () => ({ status: 503, body: '' }),
});
for (let number = 0; number < RETRIED; number++) submitAny(failing, number);
let attempts = 0;
failing.subscribe(({ kind }) => {
  if (kind === 'webhook') attempts++;
});
const advancing = await timed(() => failing.advance('25h'));
figure(`${RETRIED} messages through 24 hours of retries`, advancing, 'ms');
remark(`${attempts} attempts, all answered 503`);
await failing.close();

function submitAny(to: typeof failing, number: number): void {
  const request = post(messageBody(number, 'http://127.0.0.1:9/receipts'));
  const reply = to.handle({
    ...request,
    headers: { ...request.headers, authorization: 'Bearer sk_test_YOUR_API_KEY' },
  });
  if (reply instanceof Promise || reply.status !== 200) throw new Error('a message was not accepted');
}

async function use({ desk }: typeof first): Promise<void> {
  const [account] = desk.directory.accounts('smsroute');
  const key = account === undefined ? '' : (desk.directory.apiKeys(account)[0]?.key ?? '');
  for (let number = 0; number < MESSAGES_EACH; number++) {
    const request = post(messageBody(number));
    const headers = { ...request.headers, authorization: `Bearer ${key}` };
    const reply = await emulator.handle({ ...request, headers });
    if (reply.status !== 200) throw new Error(`a sandbox answered ${reply.status}: ${reply.body}`);
  }
}

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}
