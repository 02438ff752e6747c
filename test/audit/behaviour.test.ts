import { describe, expect, test } from 'vitest';
import { audited, GOOD } from './audited.ts';

/** Lets the fate of that name befall a request. */
const suffering = (fate: string) => ({ 'x-emulator-outcome': fate });

describe('retried-too-soon', () => {
  test('is found of a retry before Retry-After is over', async () => {
    const { post, emulator, complaints } = audited();
    await post({}, suffering('rate_limited'));
    await emulator.advance(200);
    await post();
    expect(complaints('retried-too-soon')).toEqual(['Called again 0.2 s after a 429 that asked to wait 1 s.']);
  });

  test('is found of another call to the operation, once time has passed, and of no other operation', async () => {
    const { post, ask, emulator, complaints } = audited();
    await post({}, suffering('rate_limited'));
    await post({ to: '+447700900456' });
    await emulator.advance(200);
    await ask('GET', '/smsroute/v1/balance');
    expect(complaints('retried-too-soon')).toEqual([]);
    await post({ to: '+447700900456' });
    expect(complaints('retried-too-soon')).toHaveLength(1);
  });

  test('whoever waits as long as asked is fine', async () => {
    const { post, emulator, complaints } = audited();
    await post({}, suffering('rate_limited'));
    await emulator.advance('1s');
    await post();
    expect(complaints('retried-too-soon')).toEqual([]);
  });

  test('knows the header that SignalSMS has instead', async () => {
    const { ask, complaints } = audited();
    const headers = { authorization: 'Bearer sig_live_9a2f1b8c0d9238f90c8831aee892bbcc00fa' };
    await ask('GET', '/signalsms/v1/balance', { headers: { ...headers, ...suffering('rate_limited') } });
    await ask('GET', '/signalsms/v1/balance', { headers });
    expect(complaints('retried-too-soon')).toHaveLength(1);
  });
});

describe('hammered-after-429', () => {
  test('is found of the third further refusal within a second', async () => {
    const { post, emulator, complaints } = audited();
    for (let call = 0; call < 4; call++) {
      await post({ reference: `${call}` }, suffering('rate_limited'));
      await emulator.advance(100);
    }
    expect(complaints('hammered-after-429')).toEqual([
      '3 further calls were refused with 429 within a second after the first.',
    ]);
  });

  test('refusals that are a second apart are fine', async () => {
    const { post, emulator, complaints } = audited();
    for (let call = 0; call < 4; call++) {
      await post({}, suffering('rate_limited'));
      await emulator.advance('1s');
    }
    expect(complaints('hammered-after-429')).toEqual([]);
  });
});

describe('retried-permanent-error', () => {
  test('is found when the same request comes again twice, with the code that nobody read', async () => {
    const { post, complaints } = audited();
    for (let call = 0; call < 3; call++) await post({}, suffering('out_of_money'));
    expect(complaints('retried-permanent-error')).toEqual([
      'Sent again 2 times after 402 `insufficient_balance`, which says that the request is at fault.',
    ]);
  });

  test('one more try is fine, and so are other requests and refusals for the rate', async () => {
    const { post, complaints } = audited();
    await post({ to: '123' });
    await post({ to: '123' });
    for (const to of ['1', '2', '3']) await post({ to });
    for (let call = 0; call < 3; call++) await post({}, suffering('rate_limited'));
    expect(complaints('retried-permanent-error')).toEqual([]);
  });
});

describe('no-backoff', () => {
  const retry = async (pauses: readonly number[]) => {
    const { post, emulator, complaints } = audited();
    await post({}, { ...suffering('internal_error'), 'idempotency-key': 'a' });
    for (const pause of pauses) {
      await emulator.advance(pause);
      await post({}, { ...suffering('internal_error'), 'idempotency-key': 'a' });
    }
    return complaints('no-backoff');
  };

  test('is found of three retries in the same beat', async () => {
    expect(await retry([1000, 1000, 1000])).toEqual([
      'Retried 3 times after 5xx or no answer, the last time after 1 s.',
    ]);
  });

  test('growing pauses are fine', async () => {
    expect(await retry([1000, 2000, 4000])).toEqual([]);
  });

  test('retries on a clock that stands still are fine until there are ten', async () => {
    expect(await retry(Array(9).fill(0))).toEqual([]);
    expect(await retry(Array(10).fill(0))).toHaveLength(1);
  });
});

describe('resent-without-idempotency-key', () => {
  test('names both messages of a send that went out twice', async () => {
    const { post, emulator, complaints } = audited();
    await post({}, suffering('lost_500'));
    await post();
    const [second, first] = [...emulator.messages()].map(({ id }) => id);
    expect(complaints('resent-without-idempotency-key')).toEqual([
      `Sent again after a 500 without an idempotency key, and so sent twice, as ${first} and ${second}.`,
    ]);
    expect(emulator.getContractReport().findings[0]).toMatchObject({ severity: 'error', field: 'Idempotency-Key' });
  });

  test('is found after a lost answer too, and of a new key for each attempt', async () => {
    const { post, complaints } = audited();
    await post({}, { ...suffering('lost_reset'), 'idempotency-key': 'a' });
    await post({}, { 'idempotency-key': 'b' });
    expect(complaints('resent-without-idempotency-key')).toEqual([
      expect.stringMatching(/^Sent again after a lost answer with another idempotency key, and so sent twice, as /),
    ]);
  });

  test('the same key with every attempt is fine, and so is the same message once more after a good answer', async () => {
    const { post, complaints } = audited();
    await post({}, { ...suffering('lost_500'), 'idempotency-key': 'a' });
    await post({}, { 'idempotency-key': 'a' });
    await post({}, { 'idempotency-key': 'b' });
    await post();
    await post();
    expect(complaints('resent-without-idempotency-key')).toEqual([]);
  });
});

describe('idempotency-key-missing', () => {
  test('is noted of a retry after a refusal', async () => {
    const { post, emulator, complaints } = audited();
    await post({}, suffering('rate_limited'));
    await emulator.advance('1s');
    await post();
    expect(complaints('idempotency-key-missing')).toEqual(['Retried after a 429 without an idempotency key.']);
  });

  test('sends that are no retries are fine, and retries with a key', async () => {
    const { post, complaints } = audited();
    await post();
    await post();
    await post({}, { ...suffering('rate_limited'), 'idempotency-key': 'a' });
    await post({}, { 'idempotency-key': 'a' });
    expect(complaints('idempotency-key-missing')).toEqual([]);
  });
});

describe('idempotency-key-reused', () => {
  test('names the message that was sent with the key before', async () => {
    const { post, emulator, complaints } = audited();
    await post({}, { 'idempotency-key': 'send' });
    await post({ to: '+447700900456' }, { 'idempotency-key': 'send' });
    const [message] = emulator.messages();
    expect(complaints('idempotency-key-reused')).toEqual([
      `The key was used before for another request, which made ${message?.id}.`,
    ]);
  });

  test('the same request is fine, and another one a day later', async () => {
    const { post, emulator, complaints } = audited();
    await post({}, { 'idempotency-key': 'send' });
    await post({}, { 'idempotency-key': 'send' });
    await emulator.advance('25h');
    await post({ to: '+447700900456' }, { 'idempotency-key': 'send' });
    expect(complaints('idempotency-key-reused')).toEqual([]);
  });
});

describe('polled-too-often', () => {
  test('says what a callback would tell', async () => {
    const { post, ask, emulator, complaints } = audited();
    const { id } = JSON.parse((await post()).body) as { id: string };
    for (let call = 0; call < 6; call++) {
      await ask('GET', `/smsroute/v1/messages/${id}`);
      await emulator.advance('1s');
    }
    expect(complaints('polled-too-often')).toEqual([
      'Asked more than 5 times within a minute; `status_callback` on the send brings the same at each change of the status.',
    ]);
  });

  test('five questions a minute are fine, and any number where nothing calls back', async () => {
    const { post, ask, emulator, complaints } = audited();
    const { id } = JSON.parse((await post()).body) as { id: string };
    for (let call = 0; call < 10; call++) {
      await ask('GET', `/smsroute/v1/messages/${id}`, { headers: GOOD });
      await emulator.advance('13s');
    }
    const headers = { 'x-api-key': 'YOUR_API_KEY', 'content-type': 'application/json' };
    for (let call = 0; call < 10; call++) {
      await ask('POST', '/smsid/api/v1/sms/status', { headers, body: '{"message_id":"a"}' });
    }
    expect(complaints('polled-too-often')).toEqual([]);
  });
});
