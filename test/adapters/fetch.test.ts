import { expect, test } from 'vitest';
import { smsrouteSandbox } from '../support/sandbox.ts';
import { HELLO, LIVE } from '../support/smsroute.ts';

const request = {
  method: 'POST',
  headers: { authorization: `Bearer ${LIVE}`, 'content-type': 'application/json' },
  body: JSON.stringify(HELLO),
};

test('a request that was called off before is not sent', async () => {
  const emulator = smsrouteSandbox();
  const signal = AbortSignal.abort(new Error('called off'));
  await expect(emulator.fetch('http://localhost/v1/messages', { ...request, signal })).rejects.toThrow('called off');
  expect([...emulator.messages()]).toEqual([]);
});

test('a request that is called off while its body is read is not sent', async () => {
  const emulator = smsrouteSandbox();
  const leaving = new AbortController();
  const sent = emulator.fetch('http://localhost/v1/messages', { ...request, signal: leaving.signal });
  leaving.abort(new Error('called off'));
  await expect(sent).rejects.toThrow('called off');
  expect([...emulator.messages()]).toEqual([]);
});
