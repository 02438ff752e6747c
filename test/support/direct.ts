import { wireBody } from '../../src/http/body.ts';
import type { Emulator } from '../../src/index.ts';
import { keepingTheContract } from './contract-check.ts';
import { bytesOf, lowerCased, type Send } from './wire.ts';

/** Calls the emulator in-process. */
export function direct(emulator: Emulator): Send {
  return keepingTheContract(async ({ method, path, host, headers = {}, body }) => {
    const [pathname = '', query = ''] = split(path);
    const bytes = wireBody(bytesOf(body), emulator.bodyLimit);
    const reply = await emulator.handle({ method, host, path: pathname, query, headers, ...bytes });
    // HTTP has no body in the answer to a HEAD; whatever carries the reply drops it.
    const seen = method === 'HEAD' ? '' : reply.body;
    return { status: reply.status, headers: lowerCased(Object.entries(reply.headers)), body: seen };
  });
}

function split(path: string): string[] {
  const mark = path.indexOf('?');
  return mark === -1 ? [path] : [path.slice(0, mark), path.slice(mark + 1)];
}
