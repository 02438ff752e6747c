import { execFile, execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacSha256 } from '../../src/ui/snippets/hmac.ts';
import { FORM_TYPE, headersOf, JSON_TYPE } from '../../src/ui/snippets/request.ts';
import { snippet } from '../../src/ui/snippets/snippet.ts';
import { receiver } from '../support/receiver.ts';
import { requestsTo, texts } from './any-request.ts';

const run = promisify(execFile);

/** What runs several programs of a language, and whether it is here. */
const RUNNERS = {
  curl: { needs: 'curl', command: ['sh', '-c'], join: (programs: string[]) => programs.join('\n') },
  node: {
    needs: process.execPath,
    command: [process.execPath, '--input-type=module', '-e'],
    join: (programs: string[]) => programs.map((program) => `{ ${program} }`).join('\n'),
  },
  python: { needs: 'python3', command: ['python3', '-c'], join: (programs: string[]) => programs.join('\n') },
} as const;

test.for(['curl', 'node', 'python'] as const)(
  'a request that is written down for %s is, when it is run, that request, whatever stands in it',
  async (language, { skip }) => {
    const { needs, command, join } = RUNNERS[language];
    skip(!isThere(needs), `there is no ${needs} here`);
    const { url, received } = await receiver(200);
    const { origin } = new URL(url);
    const environment = { ...process.env, NO_PROXY: '127.0.0.1' };
    const several = fc.array(requestsTo(origin), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(several, async (requests) => {
        const before = received.length;
        const [program, ...args] = command;
        await run(program, [...args, join(requests.map((request) => snippet(language, request)))], {
          env: environment,
        });
        const arrived = received.slice(before).map(({ method, path, headers, body }) => ({
          method,
          path,
          key: headers['x-api-key'],
          authorization: headers.authorization,
          meaning: meaningOf(headers['content-type'], body),
        }));
        const sent = requests.map((request) => {
          const headers = Object.fromEntries(headersOf(request));
          return {
            method: request.method,
            path: request.url.slice(origin.length),
            key: headers['X-Api-Key'],
            authorization: headers['Authorization'],
            meaning: meaningOf(headers['Content-Type'], request.body ?? ''),
          };
        });
        expect(arrived).toEqual(sent);
      }),
      { numRuns: 4 },
    );
  },
);

test('the texts of a program in PHP are the texts of the request, as PHP reads them', () => {
  fc.assert(
    fc.property(texts, texts, (name, value) => {
      const body = JSON.stringify({ [name]: value, z: 1 });
      const program = snippet('php', {
        method: 'POST',
        url: 'http://127.0.0.1/',
        headers: [['Content-Type', JSON_TYPE]],
        body,
      });
      const literals = program.match(/'(?:[^'\\]|\\.)*'/gs) ?? [];
      const read = literals.map((literal) => literal.slice(1, -1).replace(/\\(['\\])/g, '$1'));
      expect(read).toEqual(expect.arrayContaining([name, value]));
    }),
  );
});

test('a signature made in the page is the one that is checked', () => {
  fc.assert(
    fc.property(texts, fc.string({ unit: 'grapheme', maxLength: 300 }), (secret, text) => {
      expect(hmacSha256(secret, text)).toBe(createHmac('sha256', secret).update(text).digest('hex'));
    }),
  );
  const long = 'a'.repeat(500);
  expect(hmacSha256(long, long)).toBe(createHmac('sha256', long).update(long).digest('hex'));
});

/** What a body says, however its writer spells it. */
function meaningOf(type: string | undefined, body: string): unknown {
  if (type?.startsWith(FORM_TYPE)) return { form: [...new URLSearchParams(body)].sort() };
  try {
    return { type, json: JSON.parse(body) };
  } catch {
    return { type, body };
  }
}

function isThere(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
