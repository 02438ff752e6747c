import { describe, expect, test } from 'vitest';
import type { Emulator } from '../../../src/index.ts';
import { control, type Schemas } from '../../support/control.ts';
import { later, sandbox } from '../../support/sandbox.ts';
import { account, client, KEY, refusal, TO } from '../../support/smsid.ts';

const OTHER = '+447700900124';
const WRONG = '422 Invalid or expired code';

/** A user of the passcodes, and a look at what their handset got. */
function user(emulator: Emulator, key: string = KEY) {
  const { request, balance } = client(emulator, key);
  const handset = async (to: string = TO) =>
    (await control(emulator).get<Schemas['MessageList']>(`/messages?provider=smsid&to=${encodeURIComponent(to)}`))
      .messages;
  return {
    balance,
    handset,
    ask: (to: string = TO) => request('POST', '/otp/send', { to }),
    /** Asks for a passcode and reads it from the control API. */
    async passcode(to: string = TO) {
      await request('POST', '/otp/send', { to });
      return (await handset(to))[0]?.text.slice(-6) ?? '';
    },
    async verify(code: unknown, to: string = TO) {
      const reply = await request('POST', '/otp/verify', { to, code });
      return reply.status === 200 ? 'verified' : refusal(reply);
    },
  };
}

/** Six digits that are not the passcode. */
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('a passcode goes out as a message from the default sender, billed like any other', async () => {
  const { ask, handset, balance } = user(sandbox());
  expect((await ask()).body).toBe('{"meta":{"code":200,"text":"OK"},"data":{"status":"sent","to":"+447700900123"}}');
  expect(await handset()).toMatchObject([
    {
      account: 'demo',
      from: 'SMSID',
      to: TO,
      text: expect.stringMatching(/^Your verification code is \d{6}$/),
      segments: 1,
      price: '0.0400',
      status: 'queued',
      accepted_at: later(0),
    },
  ]);
  expect(await balance()).toBe('95.6000');
});

test('the message of a passcode reaches its handset like any other', async () => {
  const emulator = sandbox();
  const { ask, handset } = user(emulator);
  await ask();
  await emulator.advance('2s');
  expect(await handset()).toMatchObject([{ status: 'delivered', finished_at: later(2_000) }]);
});

test('passcodes are six digits and come from the seed', async () => {
  const draw = async (seed: number) => {
    const { passcode } = user(sandbox({ seed }));
    const codes: string[] = [];
    for (let drawn = 0; drawn < 20; drawn++) codes.push(await passcode());
    return codes;
  };
  const codes = await draw(7);
  expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(20);
  expect(await draw(7)).toEqual(codes);
  expect(await draw(8)).not.toEqual(codes);
});

test('the right code is verified once', async () => {
  const { passcode, verify } = user(sandbox());
  const code = await passcode();
  expect([await verify(code), await verify(code)]).toEqual(['verified', WRONG]);
});

test.for([
  [0, 'verified'],
  [299_999, 'verified'],
  [300_000, WRONG],
  [86_400_000, WRONG],
] as const)('a code that is %i ms old is %s', async ([age, expected]) => {
  const emulator = sandbox();
  const { passcode, verify } = user(emulator);
  const code = await passcode();
  await emulator.advance(age);
  expect(await verify(code)).toBe(expected);
});

test.for([
  [1, 'verified'],
  [4, 'verified'],
  [5, WRONG],
  [6, WRONG],
] as const)('after %i wrong tries the right code is %s', async ([tries, expected]) => {
  const { passcode, verify } = user(sandbox());
  const code = await passcode();
  for (let tried = 0; tried < tries; tried++) expect(await verify(wrong(code))).toBe(WRONG);
  expect(await verify(code)).toBe(expected);
});

test.for(['', '12345', '1234567', ' 123456', 'abcdef', '🦊'])('the code "%s" is a wrong try', async (code) => {
  const { passcode, verify } = user(sandbox());
  const right = await passcode();
  for (let tried = 0; tried < 5; tried++) expect(await verify(code)).toBe(WRONG);
  expect(await verify(right)).toBe(WRONG);
});

test('a new passcode replaces the one before, and has five tries of its own', async () => {
  const { passcode, verify } = user(sandbox());
  const first = await passcode();
  for (let tried = 0; tried < 4; tried++) await verify(wrong(first));
  const second = await passcode();

  expect(await verify(first)).toBe(WRONG);
  for (let tried = 0; tried < 3; tried++) await verify(wrong(second));
  expect(await verify(second)).toBe('verified');
});

test('a new passcode is valid for 300 seconds of its own', async () => {
  const emulator = sandbox();
  const { passcode, verify } = user(emulator);
  await passcode();
  await emulator.advance('299s');
  const second = await passcode();
  await emulator.advance('299s');
  expect(await verify(second)).toBe('verified');
});

test('each number has a passcode of its own', async () => {
  const { passcode, verify } = user(sandbox());
  const [here, there] = [await passcode(TO), await passcode(OTHER)];
  expect([await verify(here, OTHER), await verify(there, OTHER), await verify(here, TO)]).toEqual([
    WRONG,
    'verified',
    'verified',
  ]);
});

test('a passcode is found with and without the plus of its number', async () => {
  const { passcode, verify, ask } = user(sandbox());
  expect(JSON.parse((await ask('447700900123')).body)).toMatchObject({ data: { to: TO } });
  expect(await verify(await passcode(TO), '447700900123')).toBe('verified');
});

test('each account has passcodes of its own, whichever of its keys it uses', async () => {
  const second = { key: 'SECOND', mode: 'live' } as const;
  const stranger = account({ account: 'stranger', api_keys: [{ key: 'STRANGER', mode: 'live' }] });
  const emulator = sandbox({ accounts: [account({ api_keys: [{ key: KEY, mode: 'live' }, second] }), stranger] });
  const code = await user(emulator).passcode();
  expect([await user(emulator, 'STRANGER').verify(code), await user(emulator, 'SECOND').verify(code)]).toEqual([
    WRONG,
    'verified',
  ]);
});

test('a number that was sent no passcode is 422, and an answer of 422 has no `data`', async () => {
  const reply = await client(sandbox()).request('POST', '/otp/verify', { to: TO, code: '123456' });
  expect([reply.status, reply.body]).toEqual([422, '{"meta":{"code":422,"text":"Invalid or expired code"}}']);
});

test.for([
  ['/otp/send', {}, '400 The to field is required'],
  ['/otp/send', { to: 'me' }, '400 Invalid phone number'],
  ['/otp/verify', { code: '123456' }, '400 The to field is required'],
  ['/otp/verify', { to: TO }, '400 The code field is required'],
  ['/otp/verify', { to: TO, code: 123456 }, '400 `code` must be a string.'],
  ['/otp/verify', { to: 'me', code: '123456' }, '400 Invalid phone number'],
] as const)('%s with %j is %s', async ([path, body, expected]) => {
  expect(refusal(await client(sandbox()).request('POST', path, body))).toBe(expected);
});

test('a request that is 400 is no wrong try', async () => {
  const { passcode, verify } = user(sandbox());
  const code = await passcode();
  for (let tried = 0; tried < 5; tried++) await verify(Number(code));
  expect(await verify(code)).toBe('verified');
});

describe('a passcode that cannot be sent', () => {
  test.for([
    ['for want of money', TO, '400 Insufficient balance'],
    ['to the number that is throttled', '+15005550004', '429 Rate limit exceeded'],
    ['to the number that breaks things', '+15005550005', '500 Internal server error'],
  ] as const)('%s is none', async ([, to, expected]) => {
    const emulator = sandbox({ accounts: [account({ balance: to === TO ? '0.0100' : '95.6400' })] });
    const { ask, handset, verify } = user(emulator);
    expect(refusal(await ask(to))).toBe(expected);
    expect([await handset(to), await verify('123456', to)]).toEqual([[], WRONG]);
  });

  test('leaves the one before as it was', async () => {
    const emulator = sandbox({ accounts: [account({ balance: '0.0400' })] });
    const { ask, passcode, verify } = user(emulator);
    const code = await passcode();
    expect(refusal(await ask())).toBe('400 Insufficient balance');
    expect(await verify(code)).toBe('verified');
  });
});

test.for([
  ['+15005550002', 'failed'],
  ['+15005550003', 'failed'],
] as const)('a passcode to %s is %s as a message, and good all the same', async ([to, status]) => {
  const emulator = sandbox();
  const { passcode, handset, verify } = user(emulator);
  const code = await passcode(to);
  await emulator.advance('30s');
  expect([(await handset(to))[0]?.status, await verify(code, to)]).toEqual([status, 'verified']);
});

test('a reset forgets every passcode', async () => {
  const emulator = sandbox();
  const { passcode, verify } = user(emulator);
  const code = await passcode();
  emulator.reset();
  expect(await verify(code)).toBe(WRONG);
});

test('a message that only looks like a passcode is none', async () => {
  const emulator = sandbox();
  await client(emulator).send({ message: 'Your verification code is 123456' });
  expect(await user(emulator).verify('123456')).toBe(WRONG);
});
