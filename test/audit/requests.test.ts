import { describe, expect, test } from 'vitest';
import { audited, GOOD, KEY } from './audited.ts';

const SIGNALSMS = { ...GOOD, authorization: 'Bearer sig_live_9a2f1b8c0d9238f90c8831aee892bbcc00fa' };
const SMSPROVIDER = { ...GOOD, authorization: 'Bearer YOUR_API_KEY' };
const SMSID = { 'x-api-key': 'YOUR_API_KEY', 'content-type': 'application/json' };
const TRANSMITSMS = {
  authorization: `Basic ${Buffer.from('YOUR_API_KEY:YOUR_API_SECRET').toString('base64')}`,
  'content-type': 'application/x-www-form-urlencoded',
};

describe('unknown-field', () => {
  test('is found in every item of a list, each name once', async () => {
    const { ask, complaints } = audited();
    const item = { to: '+447700900123', from: 'ACME', body: 'Hello' };
    const body = JSON.stringify([item, { ...item, refrence: 'a' }, { ...item, refrence: 'b' }]);
    await ask('POST', '/smsroute/v1/messages/bulk', { body });
    expect(complaints('unknown-field')).toEqual([
      '`refrence` is no field of this operation, and was ignored. Did you mean `reference`?',
    ]);
  });

  test('is found in the query, also when the body has a field of that name', async () => {
    const { ask, complaints } = audited();
    await ask('GET', '/smsroute/v1/pricing?contry=AR');
    const body = JSON.stringify({ to: '+447700900123', from: 'ACME', body: 'Hello' });
    await ask('POST', '/smsroute/v1/messages?reference=a', { body });
    expect(complaints('unknown-field')).toEqual([
      '`contry` is no field of this operation, and was ignored. Did you mean `country`?',
      '`reference` is a field of the body, and was ignored in the query.',
    ]);
  });

  test('is found wherever TransmitSMS takes parameters, and documented ones are fine there', async () => {
    const { ask, complaints } = audited();
    const headers = TRANSMITSMS;
    await ask('POST', '/transmitsms/send-sms.json?to=61491570156', { headers, body: 'message=Hello&mesage=Hello' });
    await ask('GET', '/transmitsms/get-lists.json?page=1&max=5', { headers });
    await ask('POST', '/transmitsms/add-to-list.json', { headers, body: 'list_id=1&msisdn=61491570156&field.town=A' });
    expect(complaints('unknown-field')).toEqual([
      '`mesage` is no field of this operation, and was ignored. Did you mean `message`?',
    ]);
  });

  test('never shows a key that stands where a name should', async () => {
    const { ask, emulator } = audited();
    await ask('GET', `/smsroute/v1/balance?${KEY}`);
    expect(JSON.stringify(emulator.getContractReport().findings)).not.toContain(KEY);
  });
});

describe('coerced-type', () => {
  test('is found where a number in a query is written as no integer is', async () => {
    const { ask, complaints } = audited();
    await ask('GET', '/smsprovider/v1/messages?limit=1e1', { headers: SMSPROVIDER });
    await ask('POST', '/transmitsms/get-lists.json', { headers: TRANSMITSMS, body: 'page=0x1' });
    expect(complaints('coerced-type')).toEqual([
      '`limit` is of type integer, and was not written as one.',
      '`page` is of type integer, and was not written as one.',
    ]);
  });

  test('digits in a query or a form are fine, and so is what the provider refuses itself', async () => {
    const { ask, complaints } = audited();
    await ask('GET', '/smsprovider/v1/messages?limit=10', { headers: SMSPROVIDER });
    await ask('GET', '/smsprovider/v1/messages?limit=ten', { headers: SMSPROVIDER });
    await ask('POST', '/transmitsms/get-lists.json', { headers: TRANSMITSMS, body: 'page=1&max=' });
    expect(complaints('coerced-type')).toEqual([]);
  });
});

describe('ignored-field', () => {
  test('an idempotency key is found where the provider has none, or not for this operation', async () => {
    const { ask, complaints } = audited();
    const body = JSON.stringify({ to: '+447700900123', message: 'Hello' });
    await ask('POST', '/smsprovider/v1/messages', { headers: { ...SMSPROVIDER, 'idempotency-key': 'a' }, body });
    await ask('GET', '/smsroute/v1/balance', { headers: { ...GOOD, 'idempotency-key': 'a' } });
    expect(complaints('ignored-field')).toEqual([
      'SMS Provider documents no idempotency keys: sent again with the same one, a message goes out twice.',
      'This operation takes no idempotency key, and ignored the one it got.',
    ]);
  });

  test('a body that nobody reads and a parameter that is empty are found', async () => {
    const { ask, complaints } = audited();
    await ask('GET', '/smsroute/v1/balance', { body: '{"currency":"EUR"}' });
    const body = 'message=Hello&to=61491570156&send_at=';
    await ask('POST', '/transmitsms/send-sms.json', { headers: TRANSMITSMS, body });
    expect(complaints('ignored-field')).toEqual([
      'This operation takes no body, and ignored the one it got.',
      '`send_at` is empty, which counts as not given.',
    ]);
    expect(complaints('unknown-field')).toEqual([]);
  });

  test('of very many empty parameters the first twenty are found', async () => {
    const { ask, complaints } = audited();
    const empty = Array.from({ length: 2_000 }, (_, index) => `a${index}=`).join('&');
    await ask('POST', '/transmitsms/send-sms.json', {
      headers: TRANSMITSMS,
      body: `message=Hello&to=61491570156&${empty}`,
    });
    expect(complaints('ignored-field')).toHaveLength(20);
  });

  test('the name of an empty parameter is shown in part when it is long, and not when it is a key', async () => {
    const { ask, complaints } = audited();
    const body = `message=Hello&to=61491570156&${'a'.repeat(100)}=&YOUR_API_KEY=`;
    await ask('POST', '/transmitsms/send-sms.json', { headers: TRANSMITSMS, body });
    expect(complaints('ignored-field')).toEqual([
      `\`${'a'.repeat(60)}\` is empty, which counts as not given.`,
      '`…` is empty, which counts as not given.',
    ]);
  });

  test('an idempotency key of a send is fine', async () => {
    const { post, complaints } = audited();
    await post({}, { 'idempotency-key': 'a' });
    expect(complaints('ignored-field')).toEqual([]);
  });
});

describe('missing-content-type', () => {
  test('is found of a body without a type, of another type, or in another charset', async () => {
    const { post, ask, complaints } = audited();
    await ask('POST', '/smsroute/v1/messages', { headers: { authorization: GOOD.authorization }, body: '{}' });
    await post({}, { 'content-type': 'text/plain' });
    await post({}, { 'content-type': 'application/json; charset=iso-8859-1' });
    expect(complaints('missing-content-type')).toEqual([
      'The body has no Content-Type; it should be application/json.',
      'The Content-Type of the body is not one of the document; it should be application/json.',
      'The Content-Type names a charset other than UTF-8, as which it is read.',
    ]);
  });

  test('the documented type is fine, with its charset too', async () => {
    const { post, ask, complaints } = audited();
    await post();
    await post({}, { 'content-type': 'application/json; charset=UTF-8' });
    await ask('GET', '/smsroute/v1/balance', { headers: { authorization: GOOD.authorization } });
    expect(complaints('missing-content-type')).toEqual([]);
  });
});

describe('plain-http-callback', () => {
  test('is an error to other hosts, and a note to this machine', async () => {
    const { post, ask, complaints } = audited();
    await post({ status_callback: 'http://receiver:8080/receipts' });
    await post({ status_callback: 'http://localhost:3000/receipts' });
    const body = JSON.stringify({
      sender: 'WhiteRaven',
      recipients: ['+447700900123'],
      message: 'Hello',
      callback_url: 'http://10.0.0.7/receipts',
    });
    await ask('POST', '/signalsms/v1/sms/dispatch', { headers: SIGNALSMS, body });
    expect(complaints('plain-http-callback')).toEqual([
      '`status_callback` is a plain http:// URL to receiver, and the document asks for HTTPS.',
      '`callback_url` is a plain http:// URL to 10.0.0.7, and the document asks for HTTPS.',
    ]);
    expect(complaints('loopback-callback')).toEqual([
      '`status_callback` is a plain http:// URL to localhost, and the document asks for HTTPS.',
    ]);
  });

  test('HTTPS is fine, and so is plain HTTP where the document does not ask for HTTPS', async () => {
    const { post, ask, complaints } = audited();
    await post({ status_callback: 'https://app.example/receipts' });
    const body = JSON.stringify({ to: '+447700900123', message: 'Hello', callback_url: 'http://app.example/receipts' });
    await ask('POST', '/smsprovider/v1/messages', { headers: SMSPROVIDER, body });
    expect(complaints('plain-http-callback')).toEqual([]);
    expect(complaints('loopback-callback')).toEqual([]);
  });

  test('a strict sandbox lets receivers on this machine pass', async () => {
    const { post } = audited({ contract: 'strict' });
    expect((await post({ status_callback: 'http://127.0.0.1:3000/receipts' })).status).toBe(200);
    const refused = await post({ status_callback: 'http://receiver:8080/receipts' });
    expect(refused.status).toBe(400);
    const { rule, detail } = JSON.parse(refused.body) as { rule: string; detail: string };
    expect(rule).toBe('plain-http-callback');
    expect(detail).toContain('plain-http-callback');
    expect(detail).toContain('Give an https:// URL');
  });
});

describe('not-e164', () => {
  test('is found where the provider brings a number into form', async () => {
    const { ask, complaints } = audited();
    await ask('GET', '/smsroute/v1/pricing/lookup?to=447700900123');
    const body = JSON.stringify({ to: '447700900123', message: 'Hello' });
    await ask('POST', '/smsid/api/v1/sms/send', { headers: SMSID, body });
    for (const form of ['message=Hello&to=61491570156,(61)%20491%20570%20157', 'message=Hello&to=+61491570156']) {
      await ask('POST', '/transmitsms/send-sms.json', { headers: TRANSMITSMS, body: form });
    }
    expect(complaints('not-e164')).toEqual([
      'A number in `to` has no + in front; the document asks for E.164, such as +447700900123.',
      'A number in `to` has no + in front; the document asks for the international format, such as +447700900123.',
      'A number in `to` has other characters than digits; the document asks for the digits of an international number, such as 61491570156, or a local one with `countrycode`.',
      'A number in `to` begins with a space, as an unencoded + in a URL or form does; the document asks for the digits of an international number, such as 61491570156, or a local one with `countrycode`.',
    ]);
  });

  test('numbers in the documented form are fine', async () => {
    const { post, ask, complaints } = audited();
    await post();
    // The document has the `+` as it stands.
    for (const plus of ['%2B', '+']) await ask('GET', `/smsroute/v1/pricing/lookup?to=${plus}447700900123`);
    const body = JSON.stringify({ to: '+447700900123', message: 'Hello' });
    await ask('POST', '/smsid/api/v1/sms/send', { headers: SMSID, body });
    for (const form of ['message=Hello&to=61491570156', 'message=Hello&to=0491570156&countrycode=au']) {
      await ask('POST', '/transmitsms/send-sms.json', { headers: TRANSMITSMS, body: form });
    }
    expect(complaints('not-e164')).toEqual([]);
  });
});

describe('encoding-doubles', () => {
  const long = 'Your appointment is tomorrow at nine in the High Street. Reply C to cancel it, ';

  test('names the character, its place and what it costs', async () => {
    const { post, complaints, emulator } = audited();
    await post({ body: `${long}don’t be late` });
    expect(complaints('encoding-doubles')).toEqual([
      expect.stringMatching(
        /^’ \(U\+2019\) at position 83 makes `body` UCS-2: 2 segments instead of 1, \d+\.\d+ USD instead of \d+\.\d+ USD for each recipient\.$/,
      ),
    ]);
    const [finding] = emulator.getContractReport().findings;
    expect(finding?.examples[0]?.message).toBe([...emulator.messages()][0]?.id);
  });

  test('names characters that cannot be seen by their code point alone', async () => {
    const { post, complaints } = audited();
    await post({ body: `${long}at\u00a09 o’clock` });
    expect(complaints('encoding-doubles')).toEqual([
      expect.stringContaining('U+00A0 at position 82, ’ (U+2019) at position 86 make `body` UCS-2'),
    ]);
  });

  test('a text in another language, a short one and one in GSM-7 are fine', async () => {
    const { post, complaints } = audited();
    await post({
      body: 'Ваша запись завтра в девять часов. Ответьте нет, чтобы её отменить, и мы найдём другое время.',
    });
    await post({ body: 'Don’t be late' });
    await post({ body: `${long}don't be late` });
    expect(complaints('encoding-doubles')).toEqual([]);
  });
});

describe('alphanumeric-sender-refused', () => {
  test('is noted of a word as the sender to the United States', async () => {
    const { post, complaints, emulator } = audited();
    await post({ to: '+12025550123' });
    expect(complaints('alphanumeric-sender-refused')).toEqual([
      '`from` is a word, and the message goes to United States.',
    ]);
    expect(emulator.getContractReport().findings).toMatchObject([{ severity: 'note' }]);
  });

  test('a number as the sender is fine, and a word to other countries, and at providers without such rules', async () => {
    const { post, ask, complaints } = audited();
    await post({ to: '+12025550123', from: '+15557654321' });
    await post();
    const body = JSON.stringify({ to: '+12025550123', message: 'Hello', from: 'ACME' });
    await ask('POST', '/smsprovider/v1/messages', { headers: SMSPROVIDER, body });
    expect(complaints('alphanumeric-sender-refused')).toEqual([]);
  });
});

describe('secret-in-url', () => {
  test('is found by the name of a parameter and by its value, which is never shown', async () => {
    const { ask, complaints, emulator } = audited();
    await ask('GET', '/smsroute/v1/balance?api_key=something');
    await ask('GET', `/smsroute/v1/balance?x=${KEY}`);
    await ask('GET', `/smsroute/v1/messages/${KEY}`);
    await ask('GET', `/smsroute/v1/whatever/${KEY}`);
    expect(complaints('secret-in-url')).toEqual([
      'A parameter of the query holds a key or a secret.',
      'A parameter of the query holds a key or a secret.',
      'A part of the path is a key or a secret.',
      'A part of the path is a key or a secret.',
    ]);
    const report = JSON.stringify(emulator.getContractReport().findings);
    expect(report).not.toContain(KEY);
    expect(report).not.toContain('something');
  });

  test('finds the secret of the account as well', async () => {
    const { ask, complaints } = audited();
    await ask('GET', '/transmitsms/get-balance.json?x=YOUR_API_SECRET', { headers: TRANSMITSMS });
    expect(complaints('secret-in-url')).toHaveLength(1);
  });

  test('keys in headers and parameters that only sound like one are fine', async () => {
    const { ask, complaints } = audited();
    await ask('GET', '/smsroute/v1/messages/msg_01HZX9W3K4PQTR8N5B2M7F6Y0E');
    await ask('GET', '/transmitsms/get-keywords.json?keyword=GYM', { headers: TRANSMITSMS });
    expect(complaints('secret-in-url')).toEqual([]);
  });
});
