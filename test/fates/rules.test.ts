import { describe, expect, test } from 'vitest';
import { FATES, type NewRule, RuleError } from '../../src/index.ts';
import { control, problemOf } from '../support/control.ts';
import { sandbox } from '../support/sandbox.ts';
import { everywhere, sendThrough } from '../support/sending.ts';
import { jsonOf } from '../support/wire.ts';

const TO = '+15551234567';
const OTHER = '+447700900123';

const statusOf = async (reply: Promise<Response>) => (await reply).status;

function world(...rules: readonly NewRule[]) {
  const emulator = sandbox({ rateLimit: false });
  for (const rule of rules) emulator.rules.add(rule);
  const send = (to: string, text = 'Hello', provider = 'smsroute', headers: Readonly<Record<string, string>> = {}) =>
    statusOf(sendThrough(provider, emulator.fetch, { to, text, headers }));
  const outcomes = () => [...emulator.messages()].map(({ outcome }) => outcome).reverse();
  return { emulator, send, outcomes };
}

const REFUSED = { fate: 'unavailable' } as const;

describe('a rule decides about what fits all it says', () => {
  test.for<[string, NewRule['match'], boolean]>([
    ['its provider', { provider: 'smsroute' }, true],
    ['another provider', { provider: 'smsid' }, false],
    ['its account', { account: 'demo', provider: 'smsroute' }, true],
    ['another account', { account: 'acme' }, false],
    ['its operation', { operation: 'sendMessage' }, true],
    ['another operation', { operation: 'getBalance' }, false],
    ['its recipient', { to: TO }, true],
    ['another recipient', { to: OTHER }, false],
    ["the recipient's beginning", { to: { prefix: '+1555' } }, true],
    ['another beginning', { to: { prefix: '+44' } }, false],
    ["a pattern of the recipient's", { to: { pattern: '+1555*67' } }, true],
    ['another pattern', { to: { pattern: '+1555' } }, false],
    ['its sender', { from: 'smsroute' }, true],
    ['another sender', { from: 'ACME' }, false],
    ['a part of its text', { text: 'code is' }, true],
    ['another text', { text: 'parcel' }, false],
    ['a pattern of its text', { text: { pattern: 'Your code is ??????*' } }, true],
    ['the number and another text', { to: TO, text: 'parcel' }, false],
    ['nothing at all', {}, true],
  ])('%s', async ([, match, decides]) => {
    const { send } = world({ name: 'rule', match, ...REFUSED });
    expect(await send(TO, 'Your code is 482910.')).toBe(decides ? 503 : 200);
  });
});

describe.for(everywhere)('at %s', (provider) => {
  test.for(Object.entries(FATES).filter(([, { refuse }]) => refuse !== undefined))(
    '%s refuses in words of its own, and nothing is stored',
    async ([fate, { refuse = 'internal-error' }]) => {
      const { emulator, send } = world({ name: 'no', fate: fate as keyof typeof FATES });
      const declared = emulator.providers.find(({ id }) => id === provider);
      expect(await send(TO, 'Hello', provider)).toBe(declared?.wordings[refuse][0]);
      expect([...emulator.messages()].filter(({ to }) => to === TO)).toEqual([]);
    },
  );

  test.for(Object.entries(FATES).filter(([, { plan }]) => plan !== undefined))(
    '%s leads a message through its states',
    async ([fate, { plan = [] }]) => {
      const { emulator, send } = world({ name: 'life', match: { to: TO }, fate: fate as keyof typeof FATES });
      expect(await send(TO, 'Hello', provider)).toBe(200);
      await emulator.advance('100h');
      const message = [...emulator.messages()].find(({ to }) => to === TO);
      expect(message?.outcome).toBe('life');
      expect(message?.plan.map(({ state, reason }) => [state, reason])).toEqual(
        plan.map(({ state, reason }) => [state, reason]),
      );
      expect(message?.passed).toBe(plan.length);
    },
  );
});

test('states may be given one by one, with their times and a reason', async () => {
  const plan = [
    { after: '1s', state: 'enroute' },
    { after: 90_000, state: 'undeliverable', reason: 'spam-filtered' },
  ] as const;
  const { emulator, send } = world({ name: 'mine', match: { to: TO }, fate: { plan } });
  await send(TO);
  expect([...emulator.messages()][0]?.plan).toEqual([{ after: 1_000, state: 'enroute' }, plan[1]]);
});

test('the first rule that fits decides', async () => {
  const { send, outcomes } = world(
    { name: 'first', match: { to: { prefix: '+1' } }, fate: 'slow' },
    { name: 'second', match: { to: TO }, fate: 'expired' },
    { name: 'third', match: { to: { prefix: '+' } }, fate: 'delivered' },
  );
  await send(TO);
  await send(OTHER);
  expect(outcomes()).toEqual(['first', 'third']);
});

test('a rule comes before the magic numbers, and leaves to them what it does not say', async () => {
  const { emulator, send } = world({ name: 'twice', match: { to: { prefix: '+1500' } }, fate: 'duplicate' });
  await send('+15005550002');
  await emulator.advance('1m');
  expect([...emulator.messages()]).toMatchObject([
    { outcome: 'twice', disorder: 'duplicate', plan: [{ state: 'undeliverable' }] },
  ]);
});

test('a rule that is spent passes', async () => {
  const { emulator, send } = world({ name: 'thrice', times: 3, match: { to: TO }, ...REFUSED });
  expect([await send(TO), await send(OTHER), await send(TO), await send(TO), await send(TO)]).toEqual([
    503, 200, 503, 503, 200,
  ]);
  expect(emulator.rules.list()).toMatchObject([{ times: 3, decided: 3 }]);
});

test('a rule for the next message is for no request and no other message', async () => {
  const { emulator, send } = world({ name: 'next', next: true, ...REFUSED });
  const balance = await emulator.fetch('https://api.smsroute.cc/v1/balance', {
    headers: { authorization: 'Bearer sk_live_YOUR_API_KEY' },
  });
  expect([balance.status, await send(TO), await send(TO)]).toEqual([200, 503, 200]);
});

test('a rule about an operation is asked before the body is looked at, and for that operation alone', async () => {
  const { emulator } = world({ name: 'down', match: { operation: 'getBalance' }, fate: 'unavailable' });
  const headers = { authorization: 'Bearer sk_live_YOUR_API_KEY' };
  const ask = (path: string) => statusOf(emulator.fetch(`https://api.smsroute.cc/v1${path}`, { headers }));
  expect([await ask('/balance'), await ask('/pricing')]).toEqual([503, 200]);
  const stranger = { authorization: 'Bearer nobody' };
  expect((await emulator.fetch('https://api.smsroute.cc/v1/balance', { headers: stranger })).status).toBe(401);
});

test('chance is drawn from the seed, and from nothing where no rule has a probability', async () => {
  const draw = async (seed: number, ...rules: NewRule[]) => {
    const emulator = sandbox({ seed, rateLimit: false });
    for (const rule of rules) emulator.rules.add(rule);
    const statuses = [];
    for (let n = 0; n < 40; n++) {
      statuses.push((await sendThrough('smsroute', emulator.fetch, { to: TO })).status);
    }
    return { statuses, ids: [...emulator.messages()].map(({ id }) => id) };
  };
  const half: NewRule = { name: 'half', match: { to: TO }, probability: 0.5, ...REFUSED };
  const first = await draw(1, half);
  expect(first.statuses.filter((status) => status === 503).length).toBeGreaterThan(8);
  expect(first.statuses.filter((status) => status === 200).length).toBeGreaterThan(8);
  expect(await draw(1, half)).toEqual(first);
  expect((await draw(2, half)).statuses).not.toEqual(first.statuses);

  const other: NewRule = { name: 'other', match: { to: OTHER }, ...REFUSED };
  const unlikely: NewRule = { ...half, match: { to: OTHER } };
  expect(await draw(1, other, unlikely)).toEqual(await draw(1));
});

test('a rule strikes as often as its probability says', async () => {
  const struck = async (probability: number) => {
    const emulator = sandbox({ seed: 1, rateLimit: false });
    emulator.rules.add({ name: 'chance', match: { to: TO }, probability, ...REFUSED });
    let refused = 0;
    for (let n = 0; n < 100; n++) {
      const { status } = await sendThrough('smsroute', emulator.fetch, { to: TO });
      if (status === 503) refused++;
    }
    return refused;
  };
  const [seldom, often, always] = [await struck(0.1), await struck(0.9), await struck(1)];
  expect([seldom > 2 && seldom < 25, often > 75 && often < 98, always]).toEqual([true, true, 100]);
});

describe('the header X-Emulator-Outcome', () => {
  test('picks a fate for one request, before any rule', async () => {
    const { emulator, send, outcomes } = world({ name: 'rule', match: { to: TO }, fate: 'slow' });
    const header = { 'X-Emulator-Outcome': 'handset_blocked' };
    expect([await send(TO, 'Hello', 'smsroute', header), await send(TO)]).toEqual([200, 200]);
    expect(outcomes()).toEqual(['X-Emulator-Outcome: handset_blocked', 'rule']);
    expect(emulator.rules.list()).toMatchObject([{ decided: 1 }]);
  });

  test.for(everywhere)('with a name that is no fate is an invalid request at %s, which lists the names', async (id) => {
    const { emulator } = world();
    const reply = await sendThrough(id, emulator.fetch, { to: TO, headers: { 'x-emulator-outcome': 'sunshine' } });
    const declared = emulator.providers.find((provider) => provider.id === id);
    expect(reply.status).toBe(declared?.wordings['invalid-request'][0]);
    expect(await reply.text()).toContain('handset_blocked');
  });
});

test('the journal says which rule decided about a request', async () => {
  const { emulator, send } = world({ name: 'no luck', match: { to: OTHER }, ...REFUSED });
  await send(TO);
  await send(OTHER);
  await send('+15005550011');
  await emulator.fetch('http://localhost/_emulator/nowhere', { method: 'POST' });
  const decided = [...emulator.journal.newestFirst()].map(({ decidedBy }) => decidedBy);
  expect(decided.reverse()).toEqual(['delivered', 'no luck', 'magic number: handset_blocked', null]);
});

test('a reset drops the rules and counts them anew', async () => {
  const { emulator, send } = world({ name: 'no', ...REFUSED });
  emulator.reset();
  expect([emulator.rules.list(), await send(TO)]).toEqual([[], 200]);
  expect(emulator.rules.add({ name: 'no', ...REFUSED }).id).toBe('rule_1');
});

test('a sandbox takes a thousand rules; the spent ones make room', async () => {
  const { emulator, send } = world({ name: 'spent', match: { to: TO }, next: true, fate: 'slow' });
  for (let n = 1; n < 1_000; n++) emulator.rules.add({ name: `rule ${n}`, match: { to: OTHER }, fate: 'slow' });
  expect(() => emulator.rules.add({ name: 'one more', fate: 'slow' })).toThrow(RuleError);
  await send(TO);
  expect(emulator.rules.add({ name: 'one more', fate: 'slow' }).name).toBe('one more');
  expect(emulator.rules.list()).toHaveLength(1_000);
});

describe('a wrong rule is refused by both doors, naming the field', () => {
  const rule = { name: 'wrong', fate: 'slow' };
  test.for<[string, unknown]>([
    ['/name', { fate: 'slow' }],
    ['/name', { ...rule, name: '' }],
    ['/name', { ...rule, name: 'x'.repeat(65) }],
    ['/fate', { name: 'wrong' }],
    ['/fate', { ...rule, fate: 'sunshine' }],
    ['/fate', { ...rule, fate: 'constructor' }],
    ['/fate', { ...rule, fate: {} }],
    ['/fate/refuse', { ...rule, fate: { refuse: 'because' } }],
    ['/fate/plan', { ...rule, fate: { plan: [] } }],
    ['/fate/plan/0/state', { ...rule, fate: { plan: [{ after: 1, state: 'enroute' }] } }],
    ['/fate/plan/0/state', { ...rule, fate: { plan: [{ after: 1, state: 'lost' }] } }],
    ['/fate/plan/0/after', { ...rule, fate: { plan: [{ after: '400d', state: 'expired' }] } }],
    ['/fate/plan/0/after', { ...rule, fate: { plan: [{ after: -1, state: 'expired' }] } }],
    [
      '/fate/plan/1/after',
      {
        ...rule,
        fate: {
          plan: [
            { after: '2s', state: 'enroute' },
            { after: '1s', state: 'delivered' },
          ],
        },
      },
    ],
    ['/fate/receipts', { ...rule, fate: { receipts: 'sometimes' } }],
    ['/fate/answer', { ...rule, fate: { answer: 'slowly' } }],
    ['/fate/answer/latency', { ...rule, fate: { answer: { latency: '999d' } } }],
    ['/match/provider', { ...rule, match: { provider: 'nobody' } }],
    ['/match/operation', { ...rule, match: { operation: 'flyToTheMoon' } }],
    ['/match/to', { ...rule, match: { to: '555' } }],
    ['/match/to/pattern', { ...rule, match: { to: { pattern: '*'.repeat(201) } } }],
    ['/match/colour', { ...rule, match: { colour: 'red' } }],
    ['/times', { ...rule, times: 0 }],
    ['/times', { ...rule, times: 2, next: true }],
    ['/probability', { ...rule, probability: 1.5 }],
    ['/probability', { ...rule, probability: 0 }],
    ['', null],
    ['', []],
  ])('at "%s": %j', async ([field, wrong]) => {
    const emulator = sandbox();
    const reply = await control(emulator).request('POST', '/rules', JSON.stringify(wrong));
    expect(problemOf(reply)).toBe(`400 Bad Request ${field === '' ? '#' : field}`);
    let refused: unknown;
    try {
      emulator.rules.add(wrong as NewRule);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(RuleError);
    expect(refused).toMatchObject({ field });
    expect(emulator.rules.list()).toEqual([]);
  });
});

describe('the control API', () => {
  test('adds, lists and removes rules', async () => {
    const emulator = sandbox();
    const { request, get } = control(emulator);
    const rule = { name: 'carrier down', match: { to: { prefix: '+44' } }, fate: { refuse: 'unavailable' }, times: 2 };
    const added = await request('POST', '/rules', rule);
    const listed = { id: 'rule_1', ...rule, probability: null, next: false, decided: 0, spent: false };
    expect([added.status, jsonOf(added)]).toEqual([201, listed]);
    await sendThrough('smsroute', emulator.fetch, { to: OTHER });
    expect(await get('/rules')).toEqual({ rules: [{ ...listed, decided: 1 }] });
    expect((await request('DELETE', '/rules/rule_1')).status).toBe(200);
    expect(problemOf(await request('DELETE', '/rules/rule_1'))).toBe('404 Not Found rule');
    await request('POST', '/rules', rule);
    expect(jsonOf(await request('DELETE', '/rules'))).toEqual({ removed: 1 });
    expect(emulator.rules.list()).toEqual([]);
  });

  test('lists the fates, each with what it is like and its number', async () => {
    const { fates } = await control(sandbox()).get<{ fates: { name: string; number: string | null }[] }>('/fates');
    expect(fates.map(({ name }) => name)).toEqual(Object.keys(FATES));
    expect(fates).toContainEqual(expect.objectContaining({ name: 'handset_blocked', number: '+15005550011' }));
  });

  test('takes removals only as JSON, as every change', async () => {
    const reply = await control(sandbox()).request('DELETE', '/rules', undefined, { 'content-type': 'text/plain' });
    expect(reply.status).toBe(415);
  });
});
