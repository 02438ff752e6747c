import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Answer, type Received, receiver } from '../../support/receiver.ts';
import { START, sandbox } from '../../support/sandbox.ts';
import { account, client, isSigned, signatureOf, signedAt, TEST, WEBHOOK_SECRET } from '../../support/smsroute.ts';

const script = fileURLToPath(new URL('verify.py', import.meta.url));
const pythonIsMissing = spawnSync('python3', ['--version']).status !== 0;

/** Sends a message and returns the receipts its sender got within an hour. */
async function receipts(options: Parameters<typeof sandbox>[0], fields: object, ...answers: Answer[]) {
  const { url, received } = await receiver(...answers);
  const emulator = sandbox(options);
  await client(emulator, TEST).send({ status_callback: url, ...fields });
  await emulator.advance('1h');
  return received;
}

function verifyInPython(body: string, header: string, secret = WEBHOOK_SECRET): string {
  const env = { ...process.env, SMSROUTE_WEBHOOK_SECRET: secret };
  const { stdout, stderr } = spawnSync('python3', [script, header], { input: body, env, encoding: 'utf8' });
  return stdout.trim() || stderr;
}

describe.skipIf(pythonIsMissing)("the document's own Python verify() (skipped where python3 is missing)", () => {
  test('accepts a receipt', async () => {
    const [receipt] = await receipts({}, {});
    expect(verifyInPython(receipt?.body ?? '', header(receipt))).toBe('True');
  });

  test('accepts a receipt with characters beyond ASCII', async () => {
    const [receipt] = await receipts({}, { reference: 'Bestellung №5 – für Łucja 🦊' });
    expect(verifyInPython(receipt?.body ?? '', header(receipt))).toBe('True');
  });

  test('accepts a receipt that came with the last of many retries', async () => {
    const last = (await receipts({}, {}, 503)).at(-1);
    expect(verifyInPython(last?.body ?? '', header(last))).toBe('True');
  });

  test('refuses a receipt whose body was changed on the way', async () => {
    const [receipt] = await receipts({}, {});
    expect(verifyInPython(receipt?.body.replace('delivered', 'failed') ?? '', header(receipt))).toBe('False');
  });

  test('refuses a receipt of another secret', async () => {
    const [receipt] = await receipts({}, {});
    expect(verifyInPython(receipt?.body ?? '', header(receipt), 'whsec_other')).toBe('False');
  });
});

const header = (receipt: Received | undefined) => (receipt === undefined ? '' : signatureOf(receipt));

test('a receipt is signed over the exact bytes of its body', async () => {
  expect((await receipts({}, { reference: 'Łucja' })).map((receipt) => isSigned(receipt))).toEqual([true]);
});

test('a receipt is signed with the secret of its account', async () => {
  const [receipt] = await receipts({ accounts: [account({ webhook_secret: 'whsec_mine' })] }, {});
  expect(receipt !== undefined && isSigned(receipt, 'whsec_mine')).toBe(true);
});

test('a receipt of an account without a secret bears no signature', async () => {
  const { webhook_secret: _, ...unsigned } = account();
  const [receipt] = await receipts({ accounts: [unsigned] }, {});
  expect(receipt?.headers).toMatchObject({ 'content-type': 'application/json' });
  expect(receipt?.headers).not.toHaveProperty('x-smsroute-signature');
});

test('every retry is signed anew, at a time of its own', async () => {
  const received = await receipts({}, {}, 503);
  const times = received.map(signedAt);
  expect(received.every((receipt) => isSigned(receipt))).toBe(true);
  expect(times.length).toBeGreaterThan(5);
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
});

test('every retry carries the same body', async () => {
  const received = await receipts({}, {}, 503, 503, 200);
  expect(received).toHaveLength(3);
  expect(new Set(received.map(({ body }) => body)).size).toBe(1);
});

test('signatures bear the time of the emulated clock when an option says so', async () => {
  const received = await receipts({ signatureTime: 'emulated' }, {}, 503, 200);
  expect(received.map((receipt) => signedAt(receipt) - START.getTime() / 1000)).toEqual([2, 7]);
});
