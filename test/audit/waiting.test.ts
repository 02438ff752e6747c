import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { FrontDoor } from '../../src/http/front-door.ts';
import { audited, GOOD } from './audited.ts';

const SMSPROVIDER = { ...GOOD, authorization: 'Bearer YOUR_API_KEY' };

test('a secret that was forgotten before anybody read the report is not in it', async () => {
  const { ask, emulator } = audited();
  const call = async (method: string, path: string, body = '') =>
    JSON.parse((await ask(method, `/smsprovider/v1${path}`, { headers: SMSPROVIDER, body })).body);
  const wanted = JSON.stringify({ url: 'https://app.example/receipts', events: ['message.delivered'] });
  const { webhook_id, secret } = await call('POST', '/webhooks', wanted);
  await call('GET', `/messages?${secret}=1`);
  await call('DELETE', `/webhooks/${webhook_id}`);
  const report = emulator.getContractReport();
  expect(report.findings.map(({ rule }) => rule)).toEqual(['secret-in-url', 'unknown-field']);
  expect(JSON.stringify(report)).not.toContain(secret);
});

test('calls are judged in their order, and none is left out, however many there were', async () => {
  const { post, emulator } = audited({ rateLimit: false });
  for (let call = 0; call < 300; call++) await post({ refrence: 'a' });
  const { calls, findings } = emulator.getContractReport();
  expect(calls).toBe(300);
  expect(findings).toMatchObject([{ rule: 'unknown-field', count: 300 }]);
});

test('a reset forgets the calls that nobody has asked about', async () => {
  const { post, emulator } = audited();
  await post({ refrence: 'a' });
  emulator.reset();
  expect(emulator.getContractReport()).toMatchObject({ calls: 0, findings: [] });
});

test('what is remembered of a request by its path keeps no connection', () => {
  const nowhere = { id: 'nowhere', path: '/_nowhere' };
  const door = new FrontDoor([{ id: 'smsroute', hosts: [], basePath: '/v1' }], nowhere, nowhere, []);
  const request = { method: 'GET', host: 'localhost', path: '/smsroute/v1/balance', query: '', headers: {}, body: '' };
  const shown = door.show({ ...request, client: new EventEmitter() });
  expect(shown).toMatchObject({ room: { id: 'smsroute' }, request: { path: '/v1/balance' } });
  expect('request' in shown && shown.request.client).toBeUndefined();
});
