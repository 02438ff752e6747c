import { printable } from './contract/printable.ts';
import type { Happening } from './control/desk.ts';
import { quoted } from './control/wording.ts';
import { abridged } from './http/wording.ts';

/** A happening in one line for the terminal, with its sandbox unless that is the default one; undefined for what needs none. */
export function logLine(happening: Happening, sandbox = 'default'): string | undefined {
  const clock = new Date(happening.at).toISOString().slice(11, 23);
  const time = sandbox === 'default' ? clock : `${clock}  ${sandbox}`;
  if (happening.kind === 'exchange') {
    const { api, request, reply, duration } = happening;
    const lost = reply.disturbance === undefined ? '' : `  (${reply.disturbance.kind})`;
    const why = reply.status >= 400 ? `  ${shown(reply.body)}` : '';
    return `${time}  ${name(api)}  ${request.method} ${shown(request.path)}  ${reply.status}${lost}  ${duration} ms${why}`;
  }
  if (happening.kind === 'webhook') {
    const { receipt, number, status, error, result, duration } = happening.attempt;
    const attempt = number === 1 ? '' : ` (attempt ${number})`;
    return `${time}  ${name(receipt.provider)}  receipt "${receipt.status}"${attempt} -> ${shown(receipt.url)}  ${status ?? error}  ${duration} ms  ${result}`;
  }
  if (happening.kind === 'inbound') {
    const { provider, from, to, text } = happening.received;
    return `${time}  ${name(provider)}  inbound ${from} -> ${to}  ${shown(quoted(text))}`;
  }
  return undefined;
}

const name = (api: string | null) => (api ?? 'nobody').padEnd(11);

/** A terminal acts on control characters; a path or a reply must not make it. */
const shown = (text: string) => printable(abridged(text, 200));
