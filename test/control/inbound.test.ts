import { expect, test } from 'vitest';
import type { Happening } from '../../src/index.ts';
import { logLine } from '../../src/log.ts';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { later, sandbox } from '../support/sandbox.ts';

const ELLA = '+61491570157';
const NUMBER = '+61491570156';

const hi = (text = 'Hi', from = ELLA) => ({ provider: 'transmitsms', from, to: NUMBER, text });

test('what handsets sent is listed, newest first', async () => {
  const emulator = sandbox();
  const { get, post } = control(emulator);
  const first = await post<Schemas['InboundReceived']>('/inbound', hi('One'));
  await emulator.advance('1s');
  const second = emulator.receiveInbound(hi('Two', '+61491570158'));
  expect(second.received_at).toBe(later(1_000));
  expect(await get('/inbound')).toEqual({ total: 2, inbound: [second, first] });
  expect(await get('/inbound?limit=1')).toEqual({ total: 2, inbound: [second] });
});

test.for([
  ['?provider=transmitsms', 2],
  ['?provider=smsroute', 0],
  ['?number=570158', 1],
  ['?number=%2B61491570156', 2],
  ['?number=570158&provider=transmitsms', 1],
  ['?number=999', 0],
] as const)('inbound%s lists %i', async ([query, total]) => {
  const emulator = sandbox();
  emulator.receiveInbound(hi());
  emulator.receiveInbound(hi('Hi', '+61491570158'));
  expect(await control(emulator).get(`/inbound${query}`)).toMatchObject({ total });
});

test.for(['?number=Ella', '?limit=0', '?provider=A'])('inbound%s is 400', async (query) => {
  expect(problemOf(await control(sandbox()).request('GET', `/inbound${query}`))).toMatch(/^400 Bad Request \w+$/);
});

test('what nobody gets is not listed, and a reset forgets the rest', async () => {
  const emulator = sandbox();
  expect(() => emulator.receiveInbound({ ...hi(), to: '+61491570111' })).toThrow('No account');
  expect(emulator.listInbound().total).toBe(0);
  emulator.receiveInbound(hi());
  emulator.reset();
  expect(emulator.listInbound().total).toBe(0);
});

test('the newest thousand are kept', () => {
  const emulator = sandbox({ providers: ['transmitsms'] });
  for (let count = 1; count <= 1_002; count++) emulator.receiveInbound(hi(`${count}`));
  const { total, inbound } = emulator.listInbound({ limit: 1_000 });
  expect([total, inbound[0]?.text, inbound.at(-1)?.text]).toEqual([1_000, '1002', '3']);
});

test('whoever listens is told, with the beginning of the text', async () => {
  const emulator = sandbox();
  const told: Happening[] = [];
  emulator.subscribe((happening) => happening.kind === 'inbound' && told.push(happening));
  emulator.receiveInbound(hi(`Hello\n${'o'.repeat(100)}`));
  expect(told).toMatchObject([{ received: { from: ELLA, to: NUMBER, account: '1001' } }]);
  const [line] = told.map((happening) => logLine(happening));
  expect(line).toBe(`12:00:00.000  transmitsms  inbound ${ELLA} -> ${NUMBER}  "Hello ${'o'.repeat(53)}…"`);

  const abort = new AbortController();
  const response = await emulator.fetch('http://localhost/_emulator/events?provider=transmitsms', {
    headers: { 'last-event-id': '0' },
    signal: abort.signal,
  });
  const decoder = new TextDecoder();
  let text = '';
  // A response of the emulator has a body, which is read as it comes.
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes('event: inbound')) break;
  }
  abort.abort();
  const [, data = ''] = /event: inbound\ndata: (.*)\n/.exec(text) ?? [];
  expect(JSON.parse(data)).toEqual({
    at: later(0),
    kind: 'inbound',
    provider: 'transmitsms',
    message: null,
    text: `${ELLA} to ${NUMBER}: Hello ${'o'.repeat(53)}…`,
    state: null,
    response_status: null,
  });
});
