import { expect, test } from 'vitest';
import { direct } from './support/direct.ts';
import { smsrouteSandbox } from './support/sandbox.ts';
import { LIVE } from './support/smsroute.ts';

const ask = async (host: string, path: string) =>
  (await direct(smsrouteSandbox())({ method: 'GET', host, path, headers: { authorization: `Bearer ${LIVE}` } })).status;

test.for([
  ['127.0.0.1:4010', '/smsroute/v1/balance'],
  ['localhost', '/smsroute/v1/balance'],
  ['sms.test', '/smsroute/v1/balance'],
  ['', '/smsroute/v1/balance'],
  ['api.smsroute.cc', '/v1/balance'],
  ['api.smsroute.cc:443', '/v1/balance'],
  ['API.smsroute.CC', '/v1/balance'],
  ['127.0.0.1:4010', '/v1/balance'],
  ['emulator', '/v1/balance'],
] as const)('smsroute answers to the host "%s" at %s', async ([host, path]) => {
  expect(await ask(host, path)).toBe(200);
});

test.for([
  ['api.smsroute.cc', '/smsroute/v1/balance'],
  ['API.smsroute.CC:8443', '/smsroute/v1/balance'],
  ['127.0.0.1:4010', '/SMSROUTE/v1/balance'],
  ['127.0.0.1:4010', '/smsroute'],
  ['127.0.0.1:4010', '/smsroute/'],
  ['127.0.0.1:4010', '/smsroute/smsroute/v1/balance'],
  ['127.0.0.1:4010', '/balance'],
  ['127.0.0.1:4010', ''],
] as const)('nothing is found at the host "%s" and the path "%s"', async ([host, path]) => {
  expect(await ask(host, path)).toBe(404);
});

test('the control API stands beside the providers', async () => {
  expect(await ask('127.0.0.1:4010', '/_emulator/health')).toBe(200);
});

test('two emulators share nothing', async () => {
  const [one, other] = [smsrouteSandbox(), smsrouteSandbox()];
  const body = '{"to":"+15551234567","from":"smsroute","body":"Hello"}';
  const headers = { authorization: `Bearer ${LIVE}`, 'content-type': 'application/json' };
  await direct(one)({ method: 'POST', host: 'localhost', path: '/v1/messages', headers, body });
  await one.advance('1h');
  expect([[...one.messages()].length, [...other.messages()].length]).toEqual([1, 0]);
  expect(other.now()).not.toEqual(one.now());
});
