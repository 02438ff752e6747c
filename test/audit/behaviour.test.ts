import { describe, expect, test } from 'vitest';
import { audited, GOOD, KEY } from './audited.ts';

const TRANSMITSMS = {
  authorization: `Basic ${Buffer.from('YOUR_API_KEY:YOUR_API_SECRET').toString('base64')}`,
  'content-type': 'application/x-www-form-urlencoded',
};

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

describe('error-code-unread', () => {
  const LONDON = '+447700900123';
  const NO_NUMBER = '123';

  test('is found of a client that repeats after 402 and 400 what it repeats after 429', async () => {
    const { post, complaints } = audited();
    await post({}, suffering('rate_limited'));
    await post();
    for (let call = 0; call < 2; call++) await post({ reference: 'a' }, suffering('out_of_money'));
    expect(complaints('error-code-unread')).toEqual([]);
    for (let call = 0; call < 2; call++) await post({ to: NO_NUMBER });
    expect(complaints('error-code-unread')).toEqual([
      'Sent again after 402 `insufficient_balance` and after 400 `invalid_destination` just as after 429 `rate_limited`: no refusal of any kind was left alone.',
    ]);
  });

  test('is told once, and of each client for itself', async () => {
    const { post, ask, emulator, complaints } = audited();
    const repeat = async (times: number, text: string, fate: string) => {
      for (let call = 0; call < times; call++) await post({ body: text }, suffering(fate));
      const body = `message=${text}&to=61491570156`;
      for (let call = 0; call < times; call++) {
        await ask('POST', '/transmitsms/send-sms.json', { headers: { ...TRANSMITSMS, ...suffering(fate) }, body });
        await emulator.advance('1s');
      }
    };
    for (let day = 0; day < 3; day++) {
      await repeat(4, `a${day}`, 'invalid');
      await repeat(4, `b${day}`, 'out_of_money');
      await repeat(4, `c${day}`, 'internal_error');
      await repeat(1, `d${day}`, 'delivered');
    }
    expect(complaints('error-code-unread')).toEqual([
      'Sent again after 400 `invalid_request` and after 402 `insufficient_balance` just as after 500 `internal_error`: no refusal of any kind was left alone.',
      'Sent again after 400 `FIELD_INVALID` and after 400 `LEDGER_ERROR` just as after 500 `FAILED`: no refusal of any kind was left alone.',
    ]);
  });

  test('a client that retries what can pass, and leaves every other refusal alone, is fine', async () => {
    const { post, emulator, complaints } = audited();
    for (const fate of ['rate_limited', 'internal_error', 'unavailable']) {
      for (let call = 0; call < 3; call++) {
        await post({ reference: fate }, { ...suffering(fate), 'idempotency-key': fate });
        await emulator.advance('2s');
      }
      await post({ reference: fate }, { 'idempotency-key': fate });
    }
    for (const fate of ['out_of_money', 'forbidden', 'invalid']) await post({ reference: fate }, suffering(fate));
    await post();
    expect(complaints('error-code-unread')).toEqual([]);
  });

  test('one refusal that was left alone speaks for a client, as it reads that code', async () => {
    const { post, complaints } = audited();
    for (let call = 0; call < 2; call++) await post({}, suffering('rate_limited'));
    await post({ to: LONDON }, suffering('forbidden'));
    for (let call = 0; call < 3; call++) await post({ reference: 'a' }, suffering('out_of_money'));
    for (let call = 0; call < 3; call++) await post({ to: NO_NUMBER });
    expect(complaints('error-code-unread')).toEqual([]);
  });

  test('so does a refusal for good that ends the retries after a failure', async () => {
    const { post, complaints } = audited();
    for (const fate of ['internal_error', 'internal_error', 'out_of_money']) await post({}, suffering(fate));
    for (let call = 0; call < 2; call++) await post({ reference: 'a' }, suffering('forbidden'));
    for (let call = 0; call < 2; call++) await post({ to: NO_NUMBER });
    expect(complaints('error-code-unread')).toEqual([]);
  });

  test('sending again after the account was topped up is fine', async () => {
    const { post, complaints } = audited();
    await post({}, suffering('rate_limited'));
    await post();
    for (let message = 0; message < 3; message++) {
      const fields = { reference: `${message}` };
      // Too little the first time.
      for (let call = 0; call < 2; call++) await post(fields, suffering('out_of_money'));
      await post(fields);
      await post({ ...fields, body: 'Bye' }, suffering('forbidden'));
      await post({ ...fields, body: 'Bye' });
    }
    expect(complaints('error-code-unread')).toEqual([]);
  });

  test('a repetition that is answered otherwise counts for nothing, even from a client that repeats another refusal', async () => {
    const { post, complaints } = audited();
    for (const fate of ['rate_limited', 'delivered']) await post({}, suffering(fate));
    for (const fate of ['out_of_money', 'out_of_money']) await post({ reference: 'a' }, suffering(fate));
    for (const fate of ['forbidden', 'delivered']) await post({ reference: 'b' }, suffering(fate));
    for (const fate of ['invalid', 'rate_limited']) await post({ reference: 'c' }, suffering(fate));
    expect(complaints('error-code-unread')).toEqual([]);
  });

  test('sending again after something else that may have mended it is fine', async () => {
    const { ask, emulator, complaints } = audited();
    const call = async (path: string, body: string, fates: Readonly<Record<string, string>> = {}) => {
      await ask('POST', `/transmitsms/${path}.json`, { headers: { ...TRANSMITSMS, ...fates }, body });
      await emulator.advance('1s');
    };
    for (let attempt = 0; attempt < 2; attempt++) await call('get-lists', 'page=1', suffering('rate_limited'));
    for (const id of ['1', '2', '3']) {
      await call('add-to-list', `list_id=${id}&msisdn=61491570156`);
      await call('add-list', 'name=customers');
      await call('add-to-list', `list_id=${id}&msisdn=61491570156`);
      await call('send-sms', `message=Hello&to=${id}`);
      await call('format-number', `msisdn=${id}&countrycode=AU`);
      await call('send-sms', `message=Hello&to=${id}`);
    }
    expect(complaints('error-code-unread')).toEqual([]);
  });

  test('a suite that provokes each error once is fine, however often it runs', async () => {
    const { post, complaints } = audited();
    for (let run = 0; run < 3; run++) {
      for (const fate of ['unauthorized', 'out_of_money', 'forbidden', 'invalid']) await post({}, suffering(fate));
      await post({ to: NO_NUMBER });
      for (let call = 0; call < 2; call++) await post({}, suffering('rate_limited'));
    }
    expect(complaints('error-code-unread')).toEqual([]);
  });

  test('one code that is always repeated is fine, and so are two without a retry of what can pass', async () => {
    for (const fates of [
      ['rate_limited', 'out_of_money', 'out_of_money'],
      ['forbidden', 'out_of_money', 'invalid'],
    ]) {
      const { post, complaints } = audited();
      for (const [index, fate] of fates.entries()) {
        for (let call = 0; call < 3; call++) await post({ reference: `${index}` }, suffering(fate));
      }
      expect(complaints('error-code-unread')).toEqual([]);
    }
  });

  test('a job that runs again later is fine, for it is no repetition', async () => {
    const { post, emulator, complaints } = audited();
    for (const fate of ['out_of_money', 'forbidden', 'invalid', 'rate_limited']) {
      for (let day = 0; day < 3; day++) {
        await post({ reference: fate }, suffering(fate));
        await emulator.advance('24h');
      }
    }
    expect(complaints('error-code-unread')).toEqual([]);
  });

  test('where a provider has no codes, refusals of one status are one', async () => {
    const { ask, complaints } = audited();
    const headers = { 'x-api-key': 'YOUR_API_KEY', 'content-type': 'application/json' };
    const repeat = async (text: string, fate: string) => {
      const body = JSON.stringify({ to: '+447700900123', message: text });
      for (let call = 0; call < 2; call++) {
        await ask('POST', '/smsid/api/v1/sms/send', { headers: { ...headers, ...suffering(fate) }, body });
      }
    };
    await repeat('a', 'internal_error');
    await repeat('b', 'out_of_money');
    await repeat('c', 'invalid');
    expect(complaints('error-code-unread')).toEqual([]);
    await repeat('d', 'unauthorized');
    expect(complaints('error-code-unread')).toEqual([
      'Sent again after 400 and after 401 just as after 500: no refusal of any kind was left alone.',
    ]);
  });

  test('an answer that got lost has no code that anybody could read', async () => {
    const { post, complaints } = audited();
    for (const fate of ['lost_reset', 'reset']) {
      for (let call = 0; call < 3; call++) await post({ reference: fate }, suffering(fate));
    }
    for (const fate of ['out_of_money', 'forbidden', 'invalid']) {
      for (let call = 0; call < 3; call++) await post({ reference: fate }, suffering(fate));
    }
    expect(complaints('error-code-unread')).toEqual([]);
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

describe('depends-on-unknown-field', () => {
  test('is found of a field that says something else in each of three calls, once', async () => {
    const { post, emulator, complaints } = audited();
    for (const order of ['A1', 'A2']) await post({ order_number: order });
    expect(complaints('depends-on-unknown-field')).toEqual([]);
    for (const order of ['A3', 'A3', 'A4', 'A5']) await post({ order_number: order });
    expect(complaints('depends-on-unknown-field')).toEqual([
      '`order_number` had 3 different values in as many calls, so something counts on it; this operation ignored it each time.',
    ]);
    const { findings } = emulator.getContractReport();
    expect(findings.find(({ rule }) => rule === 'depends-on-unknown-field')).toMatchObject({
      severity: 'error',
      operation: 'sendMessage',
      field: 'order_number',
      count: 1,
    });
  });

  test('is found in queries and forms, and of each operation for itself', async () => {
    const { ask, complaints, emulator } = audited();
    const headers = { ...GOOD, authorization: 'Bearer YOUR_API_KEY' };
    for (const day of [1, 2, 3]) {
      await emulator.advance('2s');
      await ask('GET', `/smsprovider/v1/messages?since=${day}`, { headers });
      await ask('POST', '/transmitsms/get-lists.json', { headers: TRANSMITSMS, body: `since=${day}` });
      await ask('POST', `/transmitsms/get-lists.json?until=${day}`, { headers: TRANSMITSMS, body: 'page=1' });
    }
    expect(complaints('depends-on-unknown-field')).toHaveLength(3);
    const { findings } = emulator.getContractReport();
    expect(
      findings
        .filter(({ rule }) => rule === 'depends-on-unknown-field')
        .map(({ provider, operation, field }) => `${provider} ${operation} ${field}`),
    ).toEqual(['smsprovider listMessages since', 'transmitsms getLists since', 'transmitsms getLists until']);
  });

  test('is found in lists by their first item that has it, and of values that are no texts', async () => {
    const { ask, complaints } = audited();
    const item = { to: '+447700900123', from: 'ACME', body: 'Hello' };
    for (const priority of [1, { level: 2 }, true]) {
      await ask('POST', '/smsroute/v1/messages/bulk', { body: JSON.stringify([item, { ...item, priority }]) });
    }
    expect(complaints('depends-on-unknown-field')).toHaveLength(1);
  });

  test('is found in a query that a field of the body is put into, whatever the body says', async () => {
    const { ask, complaints } = audited();
    const send = (query: string, reference: string) => {
      const body = JSON.stringify({ to: '+447700900123', from: 'ACME', body: 'Hello', reference });
      return ask('POST', `/smsroute/v1/messages?reference=${query}`, { body });
    };
    for (const reference of ['1', '2', '3']) await send('same', reference);
    expect(complaints('depends-on-unknown-field')).toEqual([]);
    for (const query of ['1', '2', '3']) await send(query, 'same');
    expect(complaints('depends-on-unknown-field')).toHaveLength(1);
  });

  test('a value that stays the same is fine, and so are two, and an empty one', async () => {
    const { post, complaints } = audited();
    for (let call = 0; call < 10; call++) {
      await post({ priority: 'high', batch: call % 2, note: ['', null, 'a', 'b'][call % 4] });
    }
    expect(complaints('depends-on-unknown-field')).toEqual([]);
    expect(complaints('unknown-field')).not.toEqual([]);
  });

  test('a list that is sent again is fine, whatever its items say', async () => {
    const { ask, complaints } = audited();
    const items = ['a', 'b', 'c'].map((tag) => ({ to: '+447700900123', from: 'ACME', body: 'Hello', tag }));
    const body = JSON.stringify(items);
    for (let call = 0; call < 3; call++) await ask('POST', '/smsroute/v1/messages/bulk', { body });
    expect(complaints('depends-on-unknown-field')).toEqual([]);
  });

  test('two values from each of two clients are fine', async () => {
    const { post, complaints } = audited();
    for (const shop of ['1', '2']) await post({ shop });
    for (const shop of ['3', '4']) await post({ shop }, { authorization: 'Bearer sk_test_YOUR_API_KEY' });
    expect(complaints('unknown-field')).toHaveLength(4);
    expect(complaints('depends-on-unknown-field')).toEqual([]);
  });

  test('fields that the document has, or describes by a pattern, are fine', async () => {
    const { post, ask, emulator, complaints } = audited();
    for (const reference of ['1', '2', '3', '4']) await post({ reference });
    const transmit = async (path: string, body: string) => {
      await emulator.advance('1s');
      return ask('POST', `/transmitsms/${path}.json`, { headers: TRANSMITSMS, body });
    };
    const { id } = JSON.parse((await transmit('add-list', 'name=customers&field.1=town')).body) as { id: number };
    for (const digit of ['1', '2', '3', '4']) {
      const { status } = await transmit('add-to-list', `list_id=${id}&msisdn=6149157015${digit}&field.town=T${digit}`);
      expect(status).toBe(200);
    }
    expect(complaints('depends-on-unknown-field')).toEqual([]);
  });

  test('what a refused call says is fine, and so is a body that nobody reads', async () => {
    const { post, ask, complaints } = audited();
    for (const order of ['1', '2', '3', '4']) {
      await post({ to: '123', order });
      await ask('GET', '/smsroute/v1/balance', { body: JSON.stringify({ order }) });
    }
    expect(complaints('depends-on-unknown-field')).toEqual([]);
  });

  test('shows neither a value nor a key that stands where a name should', async () => {
    const { ask, emulator, complaints } = audited();
    for (const value of ['first-value', 'second-value', 'third-value']) {
      await ask('GET', `/smsroute/v1/balance?${KEY}=${value}`);
    }
    expect(complaints('depends-on-unknown-field')).toEqual([expect.stringMatching(/^`…` had 3 different values/)]);
    const report = JSON.stringify(emulator.getContractReport().findings);
    expect(report).not.toContain(KEY);
    expect(report).not.toContain('-value');
  });
});
