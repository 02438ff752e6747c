import type { components } from '../../src/control/api.d.ts';
import type { Emulator } from '../../src/index.ts';
import { direct } from './direct.ts';
import { jsonOf, type Reply, type Send } from './wire.ts';

export type Schemas = components['schemas'];

/** A client of the control API on this machine. */
export interface Control {
  request(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** What a GET is answered with, where it must succeed. */
  get<Body>(path: string): Promise<Body>;
  /** The same for a POST. */
  post<Body>(path: string, body?: unknown): Promise<Body>;
}

export function control(emulator: Emulator, send: Send = direct(emulator)): Control {
  const request: Control['request'] = (method, path, body, headers = {}) =>
    send({
      method,
      path: `/_emulator${path}`,
      host: headers['host'] ?? '127.0.0.1:4010',
      headers: { ...(method === 'GET' ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    request,
    get: async (path) => accepted(await request('GET', path)),
    post: async (path, body) => accepted(await request('POST', path, body)),
  };
}

/** The check against the document, which every reply passes, vouches for the type. */
function accepted<Body>(reply: Reply): Body {
  if (reply.status >= 300) throw new Error(`expected a 2xx, got ${reply.status}: ${reply.body}`);
  return jsonOf(reply) as Body;
}

/** A refusal's status, title and the field it blames, such as `400 Bad Request /by`; `#` stands for the whole body. */
export function problemOf(reply: Reply): string {
  const { status, title, field } = jsonOf(reply) as Schemas['Problem'];
  return [status, title, field === '' ? '#' : field].filter((part) => part !== undefined).join(' ');
}
