import { expect, test } from 'vitest';
import type { Happening } from '../src/control/desk.ts';
import { logLine } from '../src/log.ts';
import { sandbox } from './support/sandbox.ts';

const TO = '+15551234567';

/** The exchange by which a message is sent that a proxy on the way gives up on. */
async function givenUpOn(): Promise<Extract<Happening, { kind: 'exchange' }>> {
  const emulator = sandbox({ providers: ['smsid'] });
  emulator.rules.add({ name: 'weather', match: { to: TO }, fate: 'proxy_502' });
  const told: Extract<Happening, { kind: 'exchange' }>[] = [];
  emulator.subscribe((happening) => happening.kind === 'exchange' && told.push(happening));
  await emulator.fetch('http://localhost/api/v1/sms/send', {
    method: 'POST',
    headers: { 'x-api-key': 'YOUR_API_KEY', 'content-type': 'application/json' },
    body: JSON.stringify({ to: TO, message: 'Hello' }),
  });
  const [exchange] = told;
  if (exchange === undefined) throw new Error('nothing was sent');
  return exchange;
}

test('an exchange is one line, however many its answer has', async () => {
  const line = logLine(await givenUpOn());
  expect(line).toContain('  502  ');
  expect(line).toContain('\\u{d}\\u{a}');
  expect(line).not.toMatch(/[\r\n]/);
});

test('what a terminal would obey is written out, in paths and in answers', async () => {
  const exchange = await givenUpOn();
  const request = { ...exchange.request, path: '/v1/\u001b[2J' };
  const reply = { ...exchange.reply, body: 'clear \u009b2J' };
  expect(logLine({ ...exchange, request, reply })).toMatch(/POST \/v1\/\\u\{1b\}\[2J {2}502 .* clear \\u\{9b\}2J$/);
});

test('of a long answer the beginning is shown', async () => {
  const exchange = await givenUpOn();
  const reply = { ...exchange.reply, body: 'x'.repeat(1_000) };
  expect(logLine({ ...exchange, reply })).toMatch(/ x{199}…$/);
});
