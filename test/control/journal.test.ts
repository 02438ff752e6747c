import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/adapters/server.ts';
import { control, problemOf, type Schemas } from '../support/control.ts';
import { later, sandbox, smsrouteSandbox } from '../support/sandbox.ts';
import { account, client, LIVE } from '../support/smsroute.ts';

const read = (emulator: ReturnType<typeof smsrouteSandbox>, query = '?provider=smsroute') =>
  control(emulator).get<Schemas['ExchangeList']>(`/journal${query}`);

test('shows a request with its answer, its message and the receipts that followed', async () => {
  const emulator = smsrouteSandbox({ deliver: async () => ({ status: 204, body: '' }) });
  const { id } = await client(emulator).send({ status_callback: 'https://example.com/' });
  await emulator.advance('2s');
  const { total, exchanges } = await read(emulator);
  expect(total).toBe(1);
  expect(exchanges).toMatchObject([
    {
      at: later(0),
      provider: 'smsroute',
      request: { method: 'POST', path: '/v1/messages', query: '', body: expect.stringContaining('Hello') },
      answer: { status: 200, body: expect.stringContaining(id) },
      decided_by: 'delivered',
      messages: [id],
      receipts: [
        { message: id, status: 'sent', result: 'delivered' },
        { message: id, status: 'delivered', result: 'delivered' },
      ],
    },
  ]);
});

test('hides keys but for their last four characters', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator, LIVE).send(
    {},
    { 'idempotency-key': 'order-1042-retry', 'x-api-key': 'a-very-long-secret', 'x-short-secret': 'short' },
  );
  const [exchange] = (await read(emulator)).exchanges;
  expect(exchange?.request.headers).toMatchObject({
    authorization: 'Bearer ***_KEY',
    'x-api-key': '***cret',
    'x-short-secret': '***',
    'idempotency-key': 'order-1042-retry',
    'content-type': 'application/json',
  });
  expect(JSON.stringify(exchange)).not.toContain(LIVE);
});

test('links a bulk send to all its messages', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).sendBulk(Array(3).fill({ to: '+15551234567', from: 'smsroute', body: 'Hello' }));
  const [exchange] = (await read(emulator)).exchanges;
  const oldestFirst = [...emulator.messages()].map(({ id }) => id).reverse();
  expect(exchange?.messages).toEqual(oldestFirst);
});

test('links a question to the message it asks about, and a refusal to none', async () => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator).send();
  await client(emulator).message(id);
  await client(emulator).trySend({ to: 'mother' });
  const { exchanges } = await read(emulator);
  expect(exchanges.map(({ messages }) => messages)).toEqual([[], [id], [id]]);
});

test('what the clock brings about belongs to no exchange', async () => {
  const emulator = smsrouteSandbox();
  await client(emulator).send();
  await emulator.advance('2s');
  await client(emulator).balance();
  expect((await read(emulator)).exchanges.map(({ messages }) => messages.length)).toEqual([0, 1]);
});

test.for([
  ['?provider=smsroute', 3],
  ['?provider=control', 0],
  ['?status=402', 1],
  ['?status=200&provider=smsroute', 2],
  ['?provider=smsroute&message=nobody', 0],
] as const)('journal%s finds %i exchanges', async ([query, total]) => {
  const emulator = smsrouteSandbox({ accounts: [account({ balance: '0.015' })] });
  await client(emulator).send();
  await client(emulator).trySend();
  await client(emulator).balance();
  expect((await read(emulator, query)).total).toBe(total);
});

test('is searched by message, and shortened by a limit', async () => {
  const emulator = smsrouteSandbox();
  const { id } = await client(emulator).send();
  await client(emulator).send();
  await client(emulator).message(id);
  expect((await read(emulator, `?message=${id}`)).total).toBe(2);
  const { total, exchanges } = await read(emulator, '?provider=smsroute&limit=1');
  expect([total, exchanges.length]).toEqual([3, 1]);
});

test.for(['?limit=0', '?status=ok', '?status=99', '?provider=smsrout', '?message='])(
  'journal%s is 400',
  async (query) => {
    const reply = await control(smsrouteSandbox()).request('GET', `/journal${query}`);
    expect(problemOf(reply)).toMatch(/^400 Bad Request \w+$/);
  },
);

test('shows that an answer was lost on its way', async () => {
  const emulator = smsrouteSandbox();
  emulator.rules.add({ name: 'lost once', fate: 'lost_reset', next: true });
  await expect(
    emulator.fetch('http://localhost/smsroute/v1/messages', {
      method: 'POST',
      headers: { authorization: `Bearer ${LIVE}`, 'content-type': 'application/json' },
      body: JSON.stringify({ to: '+15551234567', from: 'smsroute', body: 'Hello' }),
    }),
  ).rejects.toThrow('fetch failed');
  expect((await read(emulator)).exchanges).toMatchObject([
    { answer: { status: 200, disturbance: 'reset' }, decided_by: 'lost once' },
  ]);
});

test('has what changed something, and not who looked', async () => {
  const emulator = smsrouteSandbox();
  const { get, post, request } = control(emulator);
  const told: string[] = [];
  emulator.subscribe((happening) => told.push(happening.kind));
  await get('/messages');
  await request('HEAD', '/messages');
  await request('GET', '/nowhere');
  await request('GET', '/messages?limit=0');
  await post('/clock/advance', { by: '1s' });
  await request('POST', '/nowhere', {});
  const asked = (await read(emulator, '')).exchanges.map(({ request: { method, path } }) => `${method} ${path}`);
  expect([asked, told]).toEqual([
    ['POST /_emulator/nowhere', 'POST /_emulator/clock/advance'],
    ['exchange', 'exchange'],
  ]);
});

test('shows how a request departed from the document, but not what a rule asked for', async () => {
  const emulator = smsrouteSandbox();
  const { request } = client(emulator, LIVE);
  await request('POST', '/messages', { to: 'nobody', from: 'smsroute', body: 'Hello' });
  await request('GET', '/nowhere');
  emulator.rules.add({ name: 'refuses', fate: 'invalid', next: true });
  await request('POST', '/messages', { to: '+15551234567', from: 'smsroute', body: 'Hello' });
  const violations = (await read(emulator)).exchanges.map(
    ({ violation }) => violation && [violation.fault, violation.field],
  );
  expect(violations).toEqual([null, ['unknown-path', null], ['invalid-destination', '/to']]);
  expect([(await read(emulator, '?violations=true')).total, (await read(emulator, '?violations=false')).total]).toEqual(
    [2, 3],
  );
});

test('what is kept of a large request holds no connection', async () => {
  const emulator = sandbox();
  const server = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  const post = (body: string) => fetch(`${server.url}/smsroute/v1/messages`, { method: 'POST', body });
  await post('x'.repeat(100_000));
  await post('x');
  expect([...emulator.journal.newestFirst()].map(({ request }) => request.client)).toEqual([undefined, undefined]);
});
