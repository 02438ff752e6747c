import { describe, expect, test } from 'vitest';
import { querySignature, signedQuery } from '../../../src/providers/transmitsms/php-query.ts';
import { deserted, receiver } from '../../support/receiver.ts';
import {
  CLIENT,
  type Credentials,
  demo,
  demoSeed,
  ELLA,
  isSigned,
  NUMBER,
  parametersOf,
  SHARED_NUMBER,
} from '../../support/transmitsms.ts';

const HARD = '15005550002';
const SOFT = '15005550003';

describe('a delivery report', () => {
  test('is made for each recipient, of its final status alone, in the documented order', async () => {
    const server = await receiver();
    const { emulator, send } = demo();
    const { message_id } = await send({ to: `${ELLA},${HARD},${SOFT}`, dlr_callback: server.url });
    await emulator.advance('1m');
    const told = (mobile: string, datetime: string, status: string) => [
      ['message_id', String(message_id)],
      ['mobile', mobile],
      ['datetime', datetime],
      ['status', status],
      ['user_id', '1001'],
      ['rate', '8.7'],
    ];
    const byTime = server.received.map(parametersOf).sort((one, other) => (String(one[1]) < String(other[1]) ? -1 : 1));
    expect(byTime).toEqual([
      told(HARD, '2026-04-21 12:00:02', 'hard-bounce'),
      told(SOFT, '2026-04-21 12:00:30', 'soft-bounce'),
      told(ELLA, '2026-04-21 12:00:02', 'delivered'),
    ]);
    expect(server.received.map(({ method, body }) => [method, body])).toEqual(Array(3).fill(['GET', '']));
  });

  test('goes to the URL of the account where the message has none', async () => {
    const [own, general] = [await receiver(), await receiver()];
    const { emulator, send } = demo({ accounts: [demoSeed({ webhook_url: general.url })] });
    await send({ dlr_callback: own.url });
    await send();
    await emulator.advance('2s');
    expect([own.received.length, general.received.length]).toEqual([1, 1]);
  });

  test('goes nowhere when there is no URL at all', async () => {
    const { emulator, send } = demo();
    await send({ dlr_callback: '' });
    await emulator.advance('2s');
    expect([...emulator.webhooks()]).toEqual([]);
  });

  test.for([
    ['a query', '?a=1', '?a=1&message_id='],
    ['an empty query', '?', '?&message_id='],
    ['a fragment', '#part', '?message_id='],
    ['a query and a fragment', '?a=1#part?b=2', '?a=1&message_id='],
  ] as const)('keeps what the URL has: %s', async ([, suffix, beginning]) => {
    const server = await receiver();
    const { emulator, send } = demo();
    await send({ dlr_callback: server.url + suffix });
    await emulator.advance('2s');
    const [received] = server.received;
    expect(received?.path).toContain(`/receipts${beginning}`);
    expect(received?.path).toMatch(/&rate=8\.7$/);
  });

  test('has the price of one part, whatever their number', async () => {
    const server = await receiver();
    const { emulator, send } = demo();
    await send({ dlr_callback: server.url, message: 'a'.repeat(161) });
    await emulator.advance('2s');
    expect(Object.fromEntries(server.received.flatMap(parametersOf))).toMatchObject({ rate: '8.7' });
  });
});

describe('a callback is signed', () => {
  test.for([
    '',
    '?token=abc',
    '?path=/a/b&name=Gr%C3%BC%C3%9Fe',
    '?emoji=%F0%9F%A6%8A&quote="x"',
    '?plus=a+b&percent=100%25',
  ])('with the secret, over all parameters of a URL that ends in %j', async (suffix) => {
    const server = await receiver();
    const { emulator, send } = demo();
    await send({ dlr_callback: server.url + suffix });
    await emulator.advance('2s');
    expect(server.received.map((received) => [isSigned(received), isSigned(received, CLIENT)])).toEqual([
      [true, false],
    ]);
  });

  test('as nested parameters, repeated ones and odd names ask for', async () => {
    const server = await receiver();
    const { emulator, send } = demo();
    await send({ dlr_callback: `${server.url}?a[b]=1&a[]=2&x.y=3&twice=1&twice=2&=none&flag` });
    await emulator.advance('2s');
    const [received] = server.received;
    const query = received?.path.split('?')[1] ?? '';
    expect(received?.headers['x-transmitsms-signature']).toBe(querySignature('YOUR_API_SECRET', query));
  });

  test.for([
    ['a[b]=1&a[]=2&x.y z=3&twice=1&twice=2&=none&flag', '{"a":{"b":"1","0":"2"},"x_y_z":"3","twice":"2","flag":""}'],
    ['a[b=1&a[b.c[d=2', '{"a_b":"1","a_b_c_d":"2"}'],
    ['[a]=1&[=2&b=3', '{"b":"3"}'],
    ['a[b]c=1&d[e]f[g]=2&h[i][j=3', '{"a":{"b":"1"},"d":{"e":"2"},"h":{"i":"3"}}'],
    ['a[]=1&a[ ]=2&b[ c]=3&d.e[f.g[h]=4', '{"a":["1","2"],"b":{" c":"3"},"d_e":{"f.g[h":"4"}}'],
    ['a[b]=1&a=2&c=3&c[d]=4', '{"a":"2","c":{"d":"4"}}'],
  ] as const)('over what PHP makes of %j', ([query, json]) => {
    expect(signedQuery(query)).toBe(json);
  });

  test('whether it is a reply or a report', async () => {
    const server = await receiver();
    const { emulator, ok, send } = demo();
    await send({ reply_callback: server.url });
    await ok('message-reply', { from: ELLA, to: NUMBER, message: 'Ça va? ~*"/é🦊' });
    await emulator.settled();
    expect(server.received.map((received) => isSigned(received))).toEqual([true]);
  });

  test('with the secret that the account has by then, whatever it was when the message was sent', async () => {
    const server = await receiver();
    const { emulator, ok, as } = demo();
    await ok('edit-client', { client_id: 2024, client_pays: false });
    await as(CLIENT).send({
      message: '[tracked-link]',
      tracked_link_url: 'https://example.com/',
      dlr_callback: server.url,
      link_hits_callback: server.url,
      reply_callback: server.url,
    });
    const changed: Credentials = [CLIENT[0], 'ANOTHER_SECRET'];
    await ok('edit-client', { client_id: 2024, api_secret: changed[1] });
    await emulator.advance('2s');
    const [{ text } = expect.unreachable()] = emulator.messages();
    await emulator.fetch(`https://${text}`);
    await as(changed).ok('message-reply', { from: ELLA, to: SHARED_NUMBER, message: 'Hi' });
    await emulator.settled();
    expect(server.received.map((received) => isSigned(received, changed))).toEqual([true, true, true]);
  });

  // Both published, the second by "Validating Webhook Signatures" on developers.kudosity.com.
  test.for([
    [
      'test_secret',
      'message_id=339031121&mobile=61491570156&datetime=2020-06-15+23%3A06%3A10&status=delivered&user_id=1001&rate=10',
      '67fadaf53ec692114c6e5e5cdf7adc06f9cba32968a433c269886f30b4d4b5b2',
    ],
    [
      'your_api_secret',
      'message_id=example_message_id&mobile=example_mobile_number&datetime=example_datetime&status=delivered&user_id=example_user_id&rate=10',
      'ac6f93f873d8ea2cb8902d901cf8d15feb0285dadfc5580153e51c296f08bd4d',
    ],
  ] as const)('as published, with %s', ([secret, query, signature]) => {
    expect(querySignature(secret, query)).toBe(signature);
  });
});

describe('a callback that fails', () => {
  test('is made again 1 minute, 5 minutes, 1 hour and 24 hours later, the same each time, and then given up', async () => {
    const server = await receiver(500, 404, 302, 429, 503);
    const { emulator, send } = demo();
    await send({ dlr_callback: server.url });
    const counts: number[] = [];
    for (const wait of ['2s', '59s', '1s', '299s', '1s', '3599s', '1s', '86399s', '1s', '30d'] as const) {
      await emulator.advance(wait);
      counts.push(server.received.length);
    }
    expect(counts).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    const requests = server.received.map(({ path, headers }) => [path, headers['x-transmitsms-signature']]);
    expect(requests).toEqual(Array(5).fill(requests[0]));
    expect([...emulator.webhooks()].map(({ result }) => result).reverse()).toEqual([
      ...Array(4).fill('retrying'),
      'gave-up',
    ]);
  });

  test.for([200, 201, 204])('is not made again after %i', async (status) => {
    const server = await receiver(status);
    const { emulator, send } = demo();
    await send({ dlr_callback: server.url });
    await emulator.advance('48h');
    expect(server.received.length).toBe(1);
  });

  test('is made again when nobody answered', async () => {
    const { emulator, send } = demo();
    await send({ dlr_callback: await deserted() });
    await emulator.advance('62s');
    expect([...emulator.webhooks()].map(({ error }) => error)).toEqual(['ECONNREFUSED', 'ECONNREFUSED']);
  });

  test('delays no other', async () => {
    const [slow, quick] = [await receiver('hang'), await receiver()];
    const { emulator, send } = demo({ webhookTimeout: 1_000 });
    await send({ dlr_callback: slow.url });
    await send({ dlr_callback: quick.url });
    const advanced = emulator.advance('2s');
    await quick.arrived(1);
    expect([...emulator.webhooks()].map(({ result }) => result)).not.toContain('retrying');
    await advanced;
    expect([...emulator.webhooks()].map(({ result }) => result).sort()).toEqual(['delivered', 'retrying']);
  });
});
