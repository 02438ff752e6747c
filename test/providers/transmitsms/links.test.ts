import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../../src/index.ts';
import { receiver } from '../../support/receiver.ts';
import { demo, demoSeed, ELLA, isSigned, LIST, NUMBER, parametersOf, type Schemas } from '../../support/transmitsms.ts';

const TARGET = 'https://example.com/offer?id=1&name=a%20b';
const TRACKED = { message: 'See [tracked-link]', tracked_link_url: TARGET };

/** The codes in the texts of a message, in the order of its recipients. */
function codesIn(emulator: Emulator, { message_id }: Schemas['SendSmsResponse']): string[] {
  const sent = [...emulator.messages()].filter(({ batch }) => batch === String(message_id)).reverse();
  return sent.map(({ text }) => /TapTh\.is\/(\w{8})/.exec(text)?.[1] ?? '');
}

const open = (emulator: Emulator, url: string, method = 'GET') => emulator.fetch(url, { method });
const statsOf = (ok: ReturnType<typeof demo>['ok'], { message_id }: Schemas['SendSmsResponse']) =>
  ok('get-sms-stats', { message_id });

describe('a tracked link', () => {
  test.for([
    ['its own host', (code: string) => `https://tapth.is/${code}`],
    ['its own host, as the message writes it', (code: string) => `http://TapTh.is/${code}`],
    ['the emulator', (code: string) => `http://127.0.0.1:4010/transmitsms/l/${code}`],
    ['the host of the API', (code: string) => `https://api.transmitsms.com/l/${code}`],
  ] as const)('is opened at %s, and leads on', async ([, address]) => {
    const { emulator, send } = demo();
    const [code = ''] = codesIn(emulator, await send(TRACKED));
    const reply = await open(emulator, address(code));
    expect([reply.status, reply.headers.get('location'), await reply.text()]).toEqual([302, TARGET, '']);
  });

  test('leads on to a URL with characters that no header can hold', async () => {
    const { emulator, send } = demo();
    const [code = ''] = codesIn(
      emulator,
      await send({ ...TRACKED, tracked_link_url: 'https://example.com/5€?q=é😀#ü' }),
    );
    const reply = await open(emulator, `https://tapth.is/${code}`);
    expect([reply.status, reply.headers.get('location')]).toEqual([
      302,
      'https://example.com/5%E2%82%AC?q=%C3%A9%F0%9F%98%80#%C3%BC',
    ]);
  });

  test('is another one for each recipient', async () => {
    const { emulator, send } = demo();
    const codes = codesIn(emulator, await send({ ...TRACKED, list_id: LIST, to: '61491570110' }));
    expect([codes.length, new Set(codes).size]).toEqual([4, 4]);
  });

  test('is counted over all recipients, and not when it is only looked at', async () => {
    const { emulator, ok, send } = demo();
    const sent = await send({ ...TRACKED, to: `${ELLA},61491570158` });
    for (const code of codesIn(emulator, sent)) {
      for (const method of ['GET', 'GET', 'HEAD', 'POST']) await open(emulator, `https://tapth.is/${code}`, method);
    }
    expect(await statsOf(ok, sent)).toMatchObject({ stats: { link_hits: 4 } });
  });

  test('needs no credentials, and is no call that the limit counts', async () => {
    const { emulator, send } = demo({ rateLimit: true });
    const [code = ''] = codesIn(emulator, await send(TRACKED));
    const statuses = await Promise.all(
      Array.from({ length: 5 }, async () => (await open(emulator, `https://tapth.is/${code}`)).status),
    );
    expect(statuses).toEqual(Array(5).fill(302));
  });

  test('is gone after a reset', async () => {
    const { emulator, send } = demo();
    const [code = ''] = codesIn(emulator, await send(TRACKED));
    emulator.reset();
    expect((await open(emulator, `https://tapth.is/${code}`)).status).toBe(404);
  });

  test.for([
    'https://tapth.is/',
    'https://tapth.is/unknown1',
    'https://tapth.is/a/b',
    'http://localhost/transmitsms/l/x',
  ])('is not at %s', async (url) => {
    const reply = await open(demo().emulator, url);
    expect([reply.status, await reply.text()]).toEqual([404, 'Page Not Found']);
  });
});

describe('a hit', () => {
  test('is reported each time, in the documented order, and signed', async () => {
    const server = await receiver();
    const { emulator, send } = demo();
    const sent = await send({ ...TRACKED, list_id: LIST, to: undefined, link_hits_callback: server.url });
    const [code = ''] = codesIn(emulator, sent);
    for (let hit = 1; hit <= 2; hit++) {
      await open(emulator, `https://tapth.is/${code}`);
      await emulator.advance('1s');
    }
    const told = (link_hits: number, datetime: string) => [
      ['datetime', datetime],
      ['firstname', 'Ella'],
      ['lastname', 'Smith'],
      ['link_hits', String(link_hits)],
      ['list_id', String(LIST)],
      ['longcode', NUMBER],
      ['message', `See TapTh.is/${code}`],
      ['message_id', String(sent.message_id)],
      ['mobile', ELLA],
      ['rate', '8.7'],
      ['user_id', '1001'],
    ];
    expect(server.received.map(parametersOf)).toEqual([told(1, '2026-04-21 12:00:00'), told(2, '2026-04-21 12:00:01')]);
    expect(server.received.map((received) => isSigned(received))).toEqual([true, true]);
  });

  test('of a message to numbers has no names, and no list', async () => {
    const server = await receiver();
    const { emulator, send } = demo({ accounts: [demoSeed({ link_hits_url: server.url })] });
    const [code = ''] = codesIn(emulator, await send({ ...TRACKED, from: 'Sale' }));
    await open(emulator, `https://tapth.is/${code}`);
    await emulator.settled();
    expect(Object.fromEntries(server.received.flatMap(parametersOf))).toMatchObject({
      firstname: '',
      lastname: '',
      list_id: '0',
      longcode: 'Sale',
    });
  });

  test('goes to the message’s URL before the account’s, and nowhere when there is none', async () => {
    const [own, general] = [await receiver(), await receiver()];
    const { emulator, send } = demo({ accounts: [demoSeed({ link_hits_url: general.url })] });
    const [code = ''] = codesIn(emulator, await send({ ...TRACKED, link_hits_callback: own.url }));
    await open(emulator, `https://tapth.is/${code}`);
    await emulator.settled();
    expect([own.received.length, general.received.length]).toEqual([1, 0]);

    const other = demo();
    const [silent = ''] = codesIn(other.emulator, await other.send(TRACKED));
    await open(other.emulator, `https://tapth.is/${silent}`);
    expect([...other.emulator.webhooks()]).toEqual([]);
  });
});
