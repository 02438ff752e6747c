import type { Happening } from './control/desk.ts';
import { quoted } from './control/wording.ts';

/** A happening in one line for the terminal, with its sandbox unless that is the default one; undefined for what needs none. */
export function logLine(happening: Happening, sandbox = 'default'): string | undefined {
  const clock = new Date(happening.at).toISOString().slice(11, 23);
  const time = sandbox === 'default' ? clock : `${clock}  ${sandbox}`;
  if (happening.kind === 'exchange') {
    const { api, request, reply, duration } = happening;
    const lost = reply.disturbance === undefined ? '' : `  (${reply.disturbance.kind})`;
    const why = reply.status >= 400 ? `  ${abridged(reply.body)}` : '';
    return `${time}  ${name(api)}  ${request.method} ${printable(request.path)}  ${reply.status}${lost}  ${duration} ms${why}`;
  }
  if (happening.kind === 'webhook') {
    const { receipt, number, status, error, result, duration } = happening.attempt;
    const attempt = number === 1 ? '' : ` (attempt ${number})`;
    return `${time}  ${name(receipt.provider)}  receipt "${receipt.status}"${attempt} -> ${printable(receipt.url)}  ${status ?? error}  ${duration} ms  ${result}`;
  }
  if (happening.kind === 'inbound') {
    const { provider, from, to, text } = happening.received;
    return `${time}  ${name(provider)}  inbound ${from} -> ${to}  ${printable(quoted(text))}`;
  }
  return undefined;
}

const name = (api: string | null) => (api ?? 'nobody').padEnd(11);

/** A terminal acts on control characters; a path or a reply must not make it. */
function printable(text: string): string {
  return abridged(text.replace(/\p{Cc}/gu, '?'));
}

function abridged(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
