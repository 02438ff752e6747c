import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/client.ts';
import { listen } from '../../src/fastify.ts';
import { OptionError } from '../../src/index.ts';
import { later, sandbox } from '../support/sandbox.ts';

/** A running emulator and a client of it. */
async function running() {
  const emulator = sandbox();
  const server = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  return { emulator, url: server.url, client: connect(server.url) };
}

test('every operation of the control API is a method', async () => {
  const { client } = await running();
  expect(await client.getHealth()).toMatchObject({ status: 'ok', clock: 'manual' });
  expect((await client.listAccounts()).accounts.length).toBeGreaterThan(0);
});

test('path parameters, queries and bodies go where the document has them', async () => {
  const { client } = await running();
  const path = { provider: 'smsroute', account: 'demo' };
  expect(await client.setBalance({ path, body: { balance: '7' } })).toMatchObject({ balance: '7.00' });
  expect(await client.listMessages({ query: { to: '+15551234567', limit: 5 } })).toMatchObject({ total: 0 });
  expect((await client.advanceClock({ body: { by: '48h' } })).now).toBe(later(48 * 3_600_000));
});

test('a refusal throws with the problem, the request and the field at fault', async () => {
  const { client, url } = await running();
  await expect(client.advanceClock({ body: { by: '1s', to: later(0) } })).rejects.toMatchObject({
    name: 'ControlError',
    status: 400,
    problem: { field: '/to' },
    message: `POST ${url}/_emulator/clock/advance: 400 Bad Request: Give either "by" or "to", not both.`,
  });
});

test('a sandbox has a client of its own', async () => {
  const { client } = await running();
  const { id, control_url } = await client.createSandbox({ body: { clock: 'manual' } });
  const own = client.sandbox(id);
  expect(own.url).toBe(control_url);
  await own.advanceClock({ body: { by: '1h' } });
  expect((await client.getClock()).now).toBe(later(0));
  expect((await own.getClock()).now).toBe(later(3_600_000));
  expect(await client.deleteSandbox({ path: { sandbox: id } })).toEqual({ status: 'ok' });
});

test('the same client asks an emulator in this process, with no port', async () => {
  const emulator = sandbox();
  const client = connect('http://localhost', { fetch: emulator.fetch });
  expect((await client.getClock()).now).toBe(later(0));
});

test.for([undefined, '', '127.0.0.1:4010', 'localhost:4010', 'file:///tmp'])('%s is refused as an address', (url) => {
  // What JavaScript may give, such as a variable of the environment.
  expect(() => connect(url as string)).toThrow(
    `connect: give the address that the emulator prints, such as http://127.0.0.1:4010, not "${url}"`,
  );
});

test('a URL is an address, too', async () => {
  const { url } = await running();
  expect(await connect(new URL(url)).getHealth()).toMatchObject({ status: 'ok' });
});

test('a fetch that is no option is not passed over, for the network would be asked', () => {
  const { fetch } = sandbox();
  for (const given of [fetch, { fetsch: fetch }, { fetch: 'fetch' }] as object[]) {
    expect(() => connect('http://localhost', given)).toThrow(OptionError);
  }
});

test('where nothing listens, the error says so', async () => {
  const { url } = await listen(sandbox(), { port: 0, host: '127.0.0.1' }).then(async (server) => {
    await server.close();
    return server;
  });
  await expect(connect(url).getHealth()).rejects.toThrow('nothing answers there; is the emulator running?');
});

test('where something else answers, the error says so', async () => {
  const fetch = async () => new Response('<html></html>', { status: 502 });
  await expect(connect('http://localhost', { fetch }).getHealth()).rejects.toThrow('is no emulator');
});

test('an error of another server is none of the emulator', async () => {
  const fetch = async () => Response.json({ statusCode: 404, message: 'Route not found' }, { status: 404 });
  await expect(connect('http://localhost', { fetch }).getHealth()).rejects.toThrow('what answers there is no emulator');
});

/** A client of nobody, for what is refused before anybody is asked. */
const lonely = connect('http://localhost', { fetch: () => Promise.reject(new Error('asked')) });

test.for([
  ['listMessages', { to: '+1' }, '"to" belongs into "query": listMessages({ query: { to: … } })'],
  ['advanceClock', { by: '48h' }, '"by" belongs into "body": advanceClock({ body: { by: … } })'],
  ['getMessage', { message: 'msg_1' }, '"message" belongs into "path": getMessage({ path: { message: … } })'],
  ['getMessage', { path: { id: 'msg_1' } }, '"id" is no part of its path, which is /messages/{message}'],
  ['listMessages', { body: { to: '+1' } }, 'listMessages has no body; leave it out'],
  ['getMessage', 'msg_1', 'takes one object with path, query and body, such as { path: { message: … } }'],
  ['getMessage', undefined, 'getMessage: path.message is missing; give the id'],
  ['removeRule', { path: { rule: undefined } }, 'removeRule: path.rule is missing; give the id'],
  ['removeRule', { path: { rule: '' } }, 'removeRule: path.rule is missing; give the id'],
  ['deleteSandbox', { path: { sandbox: '..' } }, 'path.sandbox is ".."'],
  ['removeRule', { path: { rule: {} } }, 'path.rule must be a string'],
] as const)('%s(%o) is refused, and where it belongs is said', async ([operation, input, message]) => {
  // What its types refuse reaches it from JavaScript.
  const call = lonely[operation] as (input: unknown) => Promise<unknown>;
  await expect(call(input)).rejects.toThrow(TypeError);
  await expect(call(input)).rejects.toThrow(message);
});

test('a client of a sandbox without an id is refused', () => {
  expect(() => lonely.sandbox('')).toThrow(TypeError);
});

test('events of what cannot be wanted are refused', () => {
  // @ts-expect-error it stands beside nothing
  expect(() => lonely.events({ query: { provider: 'smsroute' } })).toThrow(
    'events: there is no "query"; there is provider, after, signal',
  );
});
