import { expect, test } from 'vitest';
import { sandbox } from '../../support/sandbox.ts';
import { client, ENTERPRISE, EVENTS, refusal, type Schemas } from '../../support/smsprovider.ts';

const URL = 'https://your-server.com/sms-webhook';
const SAMPLE = { url: URL, events: ['message.delivered', 'message.failed'] };

test('a registration is answered with 201, the id and the secret, in the order that was chosen', async () => {
  const { status, body } = await client(sandbox()).request('POST', '/webhooks', SAMPLE);
  expect(status).toBe(201);
  expect(body.replace(/(wh_[0-9a-f]{13}|whsec_[0-9a-f]{32})/g, (id) => id.split('_')[0] ?? '')).toBe(
    JSON.stringify({ success: true, webhook_id: 'wh', ...SAMPLE, secret: 'whsec', active: true }),
  );
});

test('the secret is returned once: no other answer has it', async () => {
  const { register, request } = client(sandbox());
  const { webhook_id, secret } = await register(URL);
  const others = [
    await request('GET', '/webhooks'),
    await request('GET', '/account'),
    await request('DELETE', `/webhooks/${webhook_id}`),
  ];
  expect(others.filter(({ body }) => body.includes(secret))).toEqual([]);
});

test('every webhook has an id and a secret of its own, though it goes to the same URL', async () => {
  const { register } = client(sandbox());
  const [one, other] = [await register(URL), await register(URL)];
  expect([one.webhook_id === other.webhook_id, one.secret === other.secret]).toEqual([false, false]);
});

test('the list has the webhooks in the order of their registration, without their secrets', async () => {
  const { register, webhooks } = client(sandbox());
  const registered: Schemas['CreatedWebhook'][] = [];
  for (const events of [EVENTS, ['message.sent'], ['message.failed', 'message.expired']] as const) {
    registered.push(await register(URL, events));
  }
  expect(await webhooks()).toEqual(
    registered.map(({ webhook_id, url, events, active }) => ({ webhook_id, url, events, active })),
  );
});

test('a deleted webhook is gone from the list, and cannot be deleted again', async () => {
  const { register, request, webhooks } = client(sandbox());
  const [gone, kept] = [await register(URL), await register(URL)];
  const remove = () => request('DELETE', `/webhooks/${gone.webhook_id}`);

  expect((await remove()).body).toBe(JSON.stringify({ success: true, webhook_id: gone.webhook_id }));
  expect((await webhooks()).map(({ webhook_id }) => webhook_id)).toEqual([kept.webhook_id]);
  expect(refusal(await remove())).toBe('404 not_found');
});

test('the webhooks of an account are its own', async () => {
  const emulator = sandbox();
  const { register, webhooks } = client(emulator);
  const { webhook_id } = await register(URL);
  const stranger = client(emulator, ENTERPRISE);

  expect(await stranger.webhooks()).toEqual([]);
  expect(refusal(await stranger.request('DELETE', `/webhooks/${webhook_id}`))).toBe('404 not_found');
  expect(await webhooks()).toHaveLength(1);
});

test.for(EVENTS)('the event %s can be subscribed to', async (event) => {
  expect((await client(sandbox()).register(URL, [event])).events).toEqual([event]);
});

test.for([
  ['no events', { events: undefined }],
  ['an empty list of events', { events: [] }],
  ['a single event that is no list', { events: 'message.sent' }],
  ['an event that does not exist', { events: ['message.delivered', 'message.read'] }],
  ['an event in capitals', { events: ['MESSAGE.SENT'] }],
  ['an event without its beginning', { events: ['sent'] }],
  ['every event at once', { events: ['*'] }],
  ['an event that is a number', { events: [1] }],
  ['no URL', { url: undefined }],
  ['an empty URL', { url: '' }],
  ['a URL without its scheme', { url: 'your-server.com/sms-webhook' }],
  ['a URL of another scheme', { url: 'ftp://your-server.com/' }],
  ['a URL that leads nowhere', { url: 'https://' }],
  ['a URL of 2,049 characters', { url: `https://a/${'x'.repeat(2039)}` }],
  ['several URLs', { url: [URL] }],
] as const)('a webhook with %s is 400 invalid_request, and not registered', async ([, fields]) => {
  const { request, webhooks } = client(sandbox());
  expect(refusal(await request('POST', '/webhooks', { ...SAMPLE, ...fields }))).toBe('400 invalid_request');
  expect(await webhooks()).toEqual([]);
});

test('a refusal names the events that there are', async () => {
  const { body } = await client(sandbox()).request('POST', '/webhooks', { ...SAMPLE, events: ['message.read'] });
  expect(body).toContain(EVENTS.join(', '));
});

test('an account has at most 50 webhooks, until it deletes one', async () => {
  const emulator = sandbox({ rateLimit: false });
  const { register, request } = client(emulator);
  const { webhook_id } = await register(URL);
  for (let registered = 1; registered < 50; registered++) await register(URL);
  const another = () => request('POST', '/webhooks', SAMPLE);

  expect(refusal(await another())).toBe('400 invalid_request');
  expect((await client(emulator, ENTERPRISE).register(URL)).success).toBe(true);
  await request('DELETE', `/webhooks/${webhook_id}`);
  expect((await another()).status).toBe(201);
});

test('a reset forgets the webhooks', async () => {
  const emulator = sandbox();
  const { register, webhooks } = client(emulator);
  await register(URL);
  emulator.reset();
  expect(await webhooks()).toEqual([]);
});
