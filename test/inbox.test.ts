import { describe, expect, test } from 'vitest';
import { createEmulator } from '../src/index.ts';

const emulator = createEmulator({ providers: ['smsroute'], clock: 'manual' });

const ask = async (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET', host = 'localhost') =>
  emulator.handle({ method, host, path, query: '', headers, body: '' });

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the inbox', () => {
  test('is where a browser is led that asks for the address the emulator prints', async () => {
    const { status, headers } = await ask('/', HTML);
    expect([status, headers['Location']]).toEqual([302, './_emulator/inbox/']);
    expect((await ask('/_emulator/inbox')).headers['Location']).toBe('inbox/');
  });

  test('takes nothing from a provider: a client that does not ask for HTML is answered by the provider', async () => {
    const { status, body } = await ask('/', { accept: 'application/json' });
    expect([status, JSON.parse(body).code]).toEqual([404, 'not_found']);
  });

  test.for([
    ['', 'text/html; charset=utf-8'],
    ['inbox.js', 'text/javascript; charset=utf-8'],
    ['inbox.css', 'text/css; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
  ] as const)('serves "%s" as %s, under a policy that lets nothing foreign in', async ([file, type]) => {
    const { status, headers } = await ask(`/_emulator/inbox/${file}`);
    expect([status, headers['Content-Type']]).toEqual([200, type]);
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test('names nothing that stands elsewhere', async () => {
    for (const file of ['', 'inbox.js', 'inbox.css']) {
      const { body } = await ask(`/_emulator/inbox/${file}`);
      const hosts = [...body.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
      // The names of XML vocabularies are no addresses, and the others stand in texts.
      expect(hosts.filter((host) => !/^(www\.w3\.org|127\.0\.0\.1|localhost|.*\.example)$/.test(host ?? ''))).toEqual(
        [],
      );
    }
  });

  test('is not sent again to a browser that has it', async () => {
    const { headers } = await ask('/_emulator/inbox/inbox.js');
    const again = await ask('/_emulator/inbox/inbox.js', { 'if-none-match': headers['ETag'] ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test.for([
    ['a name that could be a web page’s', 'evil.example', {}],
    ['a page elsewhere', 'localhost', { origin: 'https://evil.example' }],
  ] as const)('is closed to %s', async ([_who, host, headers]) => {
    expect((await ask('/_emulator/inbox/', headers, 'GET', host)).status).toBe(403);
  });

  test.for([
    ['a file that is none of its own', '/_emulator/inbox/constructor', 'GET', 404],
    ['a path that leads out of it', '/_emulator/inbox/../inbox.js', 'GET', 404],
    ['a change', '/_emulator/inbox/', 'POST', 405],
    ['a method that is not for looking', '/_emulator/inbox/', 'OPTIONS', 405],
  ] as const)('refuses %s', async ([_what, path, method, status]) => {
    expect((await ask(path, {}, method)).status).toBe(status);
  });

  test('leaves no trace in the journal', async () => {
    await ask('/_emulator/inbox/');
    expect(emulator.listExchanges().total).toBe(1);
  });
});
