import { ControlError, type Problem } from '../control/control-error.ts';

/** Sends requests, like the process's own `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends a request; whatever comes back is the answer. @throws Error when nothing does. */
export async function reach(fetch: Fetch, url: string, init: RequestInit & { method: string }): Promise<Response> {
  return fetch(url, init).catch((error: unknown) => {
    throw new Error(`${init.method} ${url}: nothing answers there; is the emulator running?`, { cause: error });
  });
}

/**
 * What an answer says.
 * @throws ControlError when that is a refusal, Error when it is none of the emulator's.
 */
export async function contentOf(response: Response, request: string): Promise<unknown> {
  const content: unknown = await response.json().catch((error: unknown) => {
    throw notOurs(request, error);
  });
  if (response.ok) return content;
  throw isProblem(content) ? new ControlError(content, request) : notOurs(request);
}

/** Whatever is no success is a problem, says the document; other servers have errors of other forms. */
function isProblem(content: unknown): content is Problem {
  return typeof content === 'object' && content !== null && 'detail' in content && 'status' in content;
}

/** What to say of an answer that no emulator gives. */
export function notOurs(request: string, cause?: unknown): Error {
  return new Error(`${request}: what answers there is no emulator`, { cause });
}
