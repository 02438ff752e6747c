import { expect, onTestFinished, test } from 'vitest';
import { readAsset } from '../../src/assets.ts';
import { connect } from '../../src/client.ts';
import { createEmulator } from '../../src/index.ts';
import { type ApiDocument, operationsOf, sendOperation } from '../../src/ui/snippets/document.ts';
import {
  type ApiRequest,
  bodyTypeOf,
  type Caller,
  headersOf,
  requestOf,
  sampleFilling,
  sampleRequest,
} from '../../src/ui/snippets/request.ts';

const ORIGIN = 'http://127.0.0.1:4010';
const APIS = ['signalsms', 'smsid', 'smsprovider', 'smsroute', 'transmitsms', 'control'] as const;

// The emulator's loader checks these documents.
const documentOf = (api: string) => readAsset(`openapi/${api}.yaml`) as ApiDocument;

function start() {
  const emulator = createEmulator({ clock: 'manual', rateLimit: false });
  onTestFinished(() => emulator.close());
  const send = (request: ApiRequest) => {
    const { method, url, body } = request;
    return emulator.fetch(url, { method, headers: headersOf(request), ...(body !== undefined && { body }) });
  };
  return { emulator, send, client: connect(ORIGIN, { fetch: emulator.fetch }) };
}

test.for(['signalsms', 'smsid', 'smsprovider', 'smsroute', 'transmitsms'] as const)(
  "%s's example of sending is taken with the first account's first key",
  async (provider) => {
    const { emulator, send, client } = start();
    const { accounts } = await client.listProviderAccounts({ path: { provider } });
    const [
      {
        base_url,
        api_keys: [key],
      } = { base_url: '', api_keys: [] },
    ] = accounts;
    const document = documentOf(provider);
    const operation = sendOperation(document);
    if (operation === undefined) throw new Error('nothing sends');
    const answer = await send(sampleRequest(document, operation, ORIGIN + base_url, key));
    expect(answer.ok, await answer.text()).toBe(true);
    expect([...emulator.messages()].length).toBeGreaterThan(0);
  },
);

test('who has a secret signs, with a body and without', async () => {
  const { send } = start();
  const document = documentOf('smsid');
  const base = `${ORIGIN}/smsid/api/v1`;
  const caller = { key: 'YOUR_SIGNED_API_KEY', secret: 'YOUR_API_SECRET' };
  const statusOf = async (id: string, who: Caller) => {
    const operation = operationsOf(document).find((one) => one.id === id);
    if (operation === undefined) throw new Error(`no ${id}`);
    return (await send(sampleRequest(document, operation, base, who))).status;
  };
  expect(await statusOf('sendSms', caller)).toBe(200);
  expect(await statusOf('getBalance', caller)).toBe(200);
  expect(await statusOf('sendSms', { ...caller, secret: null })).toBe(401);
  expect(await statusOf('sendSms', { key: 'YOUR_API_KEY', secret: null })).toBe(200);
});

test.for(APIS)('every operation of %s has an example that can be sent as it is filled in', (api) => {
  const document = documentOf(api);
  for (const operation of operationsOf(document)) {
    const filling = sampleFilling(document, operation);
    const { url, body } = requestOf(document, operation, ORIGIN, undefined, filling);
    expect(url).not.toMatch(/[{}]|\/\/$|\/(\?|$)/);
    if (operation.body?.required) expect(body, operation.id).toBeTruthy();
    if (bodyTypeOf(operation) === 'application/json' && body !== undefined) JSON.parse(body);
  }
});

test('what is left empty is not sent, and what is better known than by the document stands in the path', () => {
  const document = documentOf('control');
  const [listMessages, setBalance] = ['listMessages', 'setBalance'].map((id) =>
    operationsOf(document).find((one) => one.id === id),
  );
  if (listMessages === undefined || setBalance === undefined) throw new Error('no such operation');
  const nothing = sampleFilling(document, listMessages);
  const filling = { ...nothing, parameters: { 'query search': "it's & more", 'query limit': '' } };
  expect(requestOf(document, listMessages, ORIGIN, undefined, filling).url).toBe(
    `${ORIGIN}/messages?search=it%27s%20%26%20more`,
  );
  const known = sampleFilling(document, setBalance, { provider: 'smsid', account: 'demo' });
  expect(requestOf(document, setBalance, ORIGIN, undefined, known)).toEqual({
    method: 'PUT',
    url: `${ORIGIN}/accounts/smsid/demo/balance`,
    headers: [['Content-Type', 'application/json']],
    body: '{\n  "balance": "42.17"\n}',
  });
});
