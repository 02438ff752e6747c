import { beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, smsTest, startSandbox } from '../../src/testkit/vitest.ts';
import { rejection, sendBy } from '../support/kit.ts';

const ofTheFile = await startSandbox('smsid');
let previous: Sandbox | undefined;

/** Whether a sandbox has ended: nobody can wait for anything there any more. */
const hasEnded = async (sms: Sandbox) =>
  (await rejection(sms.inbox.waitFor({ contains: 'never sent', timeout: 1 }))).startsWith('the sandbox was stopped');

describe('a sandbox ends by itself', () => {
  let sms: Sandbox;
  beforeEach(async () => {
    sms = await startSandbox('smsroute');
  });

  test('with the test before which it was started', async () => {
    expect(await hasEnded(sms)).toBe(false);
    previous = sms;
  });

  test('so that the next test meets another one', async () => {
    expect([previous === sms, previous && (await hasEnded(previous))]).toEqual([false, true]);
  });

  test('and one of the file lives on', async () => {
    expect(await hasEnded(ofTheFile)).toBe(false);
  });
});

describe('a test that asks for a sandbox', () => {
  const test = smsTest('smsroute');
  let first: Sandbox;

  test('gets one of its own', async ({ sms }) => {
    first = sms;
    await sendBy(sms);
    expect(sms.inbox.last()).toHaveCode('482910');
  });

  test('which the next one does not share', async ({ sms }) => {
    expect([sms.inbox.count(), await hasEnded(first)]).toEqual([0, true]);
  });
});
