import { afterAll, describe, expect, test } from 'vitest';
import { type Sandbox, smsTest, startSandbox } from '../../src/testkit/vitest.ts';
import { rejection, sendBy } from '../support/kit.ts';

const NAMES = ['one', 'another', 'a third'];

const started: Sandbox[] = [];

afterAll(async () => {
  for (const sms of started) await sms.stop();
});

/** A place where as many tests meet as there are names: none goes on before all have come. */
function meeting(): () => Promise<void> {
  let awaited = NAMES.length;
  let open = () => {};
  const met = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (--awaited === 0) open();
    return met;
  };
}

/** What reached a sandbox when it and all the others have been asked. */
async function heard(sms: Sandbox, name: string, meet: () => Promise<void>): Promise<string[]> {
  await sendBy(sms, { body: name, status_callback: sms.webhooks.url });
  await meet();
  await sms.advance('2s');
  return [...sms.inbox.all().map(({ text }) => text), ...sms.webhooks.all().map(({ json }) => String(json['status']))];
}

describe.concurrent('a test beside others that asks for a sandbox', () => {
  const test = smsTest('smsroute');
  const [start, meet] = [meeting(), meeting()];

  test.for(NAMES)('meets none of the messages of the others: %s', async (name, { sms, expect }) => {
    await start();
    expect(await heard(sms, name, meet)).toEqual([name, 'sent', 'delivered']);
  });
});

describe.concurrent('a test beside others that starts a sandbox', () => {
  const [start, meet] = [meeting(), meeting()];

  test.for(NAMES)('meets none of the messages of the others: %s', async (name, { expect }) => {
    await start();
    const sms = await startSandbox('smsroute');
    started.push(sms);
    expect(await heard(sms, name, meet)).toEqual([name, 'sent', 'delivered']);
  });
});

test('what tests beside others have started ends with none of them', async () => {
  const waits = started.map(({ inbox }) => rejection(inbox.waitFor({ contains: 'never sent', timeout: 1 })));
  expect(await Promise.all(waits)).toEqual(NAMES.map(() => expect.stringMatching(/^waited 1ms/)));
});
