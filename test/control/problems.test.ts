import { expect, test } from 'vitest';
import { control, problemOf } from '../support/control.ts';
import { smsrouteSandbox } from '../support/sandbox.ts';

test.for([
  ['GET', '', '404 Not Found'],
  ['GET', '/nothing', '404 Not Found'],
  ['GET', '/accounts/smsroute/demo', '404 Not Found'],
  ['POST', '/messages', '405 Method Not Allowed'],
  ['DELETE', '/messages', '405 Method Not Allowed'],
  ['PUT', '/clock', '405 Method Not Allowed'],
  ['GET', '/reset', '405 Method Not Allowed'],
  ['GET', '/clock/advance', '405 Method Not Allowed'],
] as const)('%s /_emulator%s is a problem: %s', async ([method, path, expected]) => {
  expect(problemOf(await control(smsrouteSandbox()).request(method, path))).toBe(expected);
});

test('a problem has the media type and the fields of RFC 9457', async () => {
  const { headers, body } = await control(smsrouteSandbox()).request('GET', '/nothing');
  expect(headers['content-type']).toBe('application/problem+json');
  expect(Object.keys(JSON.parse(body) as object)).toEqual(['type', 'title', 'status', 'detail']);
});

test('a wrong method is told which would do', async () => {
  expect((await control(smsrouteSandbox()).request('DELETE', '/accounts/smsroute/demo/balance')).headers['allow']).toBe(
    'GET, PUT',
  );
});

test('a body over the limit is 413', async () => {
  const body = ' '.repeat(101);
  const reply = await control(smsrouteSandbox({ limits: { bodyBytes: 100 } })).request('POST', '/reset', body);
  expect(problemOf(reply)).toBe('413 Content Too Large');
});
