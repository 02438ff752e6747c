import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readChanges } from '../../src/data/change-log.ts';
import { Keeper } from '../../src/data/keeper.ts';
import type { Emulator } from '../../src/index.ts';
import { busyMorning, quietAfternoon, repeatable, written } from '../support/busy.ts';
import { temporaryDirectory } from '../support/command.ts';
import { FakeWall } from '../support/fake-wall.ts';
import { sandbox, smsrouteSandbox } from '../support/sandbox.ts';
import { account, client, HELLO } from '../support/smsroute.ts';

/** A keeper whose seconds the test lets pass. */
function keeping(emulator: Emulator, options: { readonly rewrittenAt?: number } = {}) {
  const file = join(temporaryDirectory(), 'state.ndjson');
  const wall = new FakeWall();
  const failures: unknown[] = [];
  const keeper = new Keeper({ emulator, file, wall, onFailure: (error) => failures.push(error), ...options });
  return {
    file,
    keeper,
    failures,
    async second() {
      wall.move(1_000);
      await keeper.settled();
    },
  };
}

/** What a file makes of a sandbox that knows nothing. */
async function revived(file: string): Promise<string> {
  const emulator = sandbox();
  emulator.restore(await readChanges(file));
  return written(emulator);
}

/** More messages than are written at once, which are a thousand. */
async function sendMany(emulator: Emulator, count: number): Promise<void> {
  const thousand = Array.from({ length: 1_000 }, () => HELLO);
  for (let sent = 0; sent < count; sent += 1_000) await client(emulator).sendBulk(thousand);
  expect([...emulator.messages()]).toHaveLength(count);
}

test('what was written second by second is what there is', async () => {
  const { emulator } = repeatable();
  const { file, keeper, second } = keeping(emulator);
  await keeper.start();
  expect(await revived(file)).toBe(written(emulator));
  await busyMorning(emulator);
  await second();
  expect(await revived(file)).toBe(written(emulator));
  await quietAfternoon(emulator);
  await second();
  expect(await revived(file)).toBe(written(emulator));
  await keeper.close();
});

test('a file that was written anew says the same in fewer lines', async () => {
  const emulator = smsrouteSandbox({ rateLimit: false });
  const { file, keeper, second } = keeping(emulator, { rewrittenAt: 10_000 });
  await keeper.start();
  for (let round = 0; round < 30; round++) {
    await client(emulator).send();
    await emulator.advance('500ms');
    await second();
    expect(await readChanges(file)).toMatchObject({ messages: { length: round + 1 } });
  }
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(30);
  const other = smsrouteSandbox();
  other.restore(await readChanges(file));
  expect(written(other)).toBe(written(emulator));
  await keeper.close();
});

test('what happens while the file is written anew is in it', async () => {
  const emulator = smsrouteSandbox({ rateLimit: false, accounts: [account({ balance: '10000' })] });
  await sendMany(emulator, 3_000);
  const { file, keeper } = keeping(emulator);
  let isWritten = false;
  const started = keeper.start().then(() => {
    isWritten = true;
  });
  let meanwhile = 0;
  while (!isWritten) {
    await client(emulator).send({ body: 'Meanwhile' });
    if (meanwhile++ === 5) await emulator.advance('500ms');
    await new Promise(setImmediate);
  }
  await started;
  await keeper.close();
  expect(meanwhile).toBeGreaterThan(5);
  const other = smsrouteSandbox();
  other.restore(await readChanges(file));
  expect(written(other)).toBe(written(emulator));
});

test('a reset empties the file, also while it is written anew', async () => {
  const emulator = smsrouteSandbox({ rateLimit: false, accounts: [account({ balance: '10000' })] });
  await sendMany(emulator, 2_000);
  const { file, keeper, second } = keeping(emulator);
  const started = keeper.start();
  emulator.reset();
  await client(emulator).send({ body: 'After' });
  await started;
  expect(await readChanges(file)).toMatchObject({ messages: [{ text: 'After' }] });
  emulator.reset();
  await second();
  expect(await readChanges(file)).toMatchObject({ messages: [] });
  await keeper.close();
});

test('nothing is written while nothing but time changes', async () => {
  const emulator = smsrouteSandbox({ clock: 'real' });
  const { file, keeper, second } = keeping(emulator);
  await keeper.start();
  const before = readFileSync(file, 'utf8');
  await second();
  await second();
  expect(readFileSync(file, 'utf8')).toBe(before);
  await keeper.close();
});

test('a file that ends anywhere in its last line is the file without it', async () => {
  const emulator = smsrouteSandbox();
  const { file, keeper, second } = keeping(emulator);
  await keeper.start();
  await client(emulator).send();
  await second();
  const whole = readFileSync(file);
  const before = await readChanges(file);
  await client(emulator).send();
  await keeper.close();
  const longer = readFileSync(file);
  expect(longer.length).toBeGreaterThan(whole.length);
  for (let length = whole.length; length < longer.length - 1; length += 7) {
    writeFileSync(file, longer.subarray(0, length));
    expect(await readChanges(file)).toEqual(before);
  }
});

test('an attempt that is made while the file is opened stands in it once', async () => {
  const emulator = smsrouteSandbox({ deliver: async () => ({ status: 200, body: '' }) });
  await client(emulator).send({ status_callback: 'https://app.example/receipts' });
  const { file, keeper } = keeping(emulator);
  const started = keeper.start();
  await emulator.advance('500ms');
  await started;
  await keeper.close();
  expect(await readChanges(file)).toMatchObject({ attempts: { length: 1 } });
});
