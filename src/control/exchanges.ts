import { FORM, mediaTypeOf } from '../http/codec.ts';
import type { WireRequest } from '../http/wire.ts';
import { withMilliseconds } from '../time/instant.ts';
import type { WebhookAttempt } from '../webhook/receipt.ts';
import type { components } from './api.d.ts';
import type { ControlDesk, Exchange } from './desk.ts';
import { lowerCased, viewAttempt } from './views.ts';

/** Headers that show who somebody is, or prove it; the key of an idempotent request does neither. */
const SECRET = /^(?:proxy-)?authorization$|^cookie$|(?<!idempotency-)key|secret|token|sign/;

/** Texts of a request that are looked at as ids; a body has more fields than ids. */
const TEXTS = 64;

/** No provider's ids are longer. */
const ID_LENGTH = 64;

/** The messages that an exchange created, or else those it asked about. */
export function messagesOf({ accepted, request, api }: Exchange, desk: ControlDesk): readonly string[] {
  if (accepted !== undefined) return typeof accepted === 'string' ? [accepted] : accepted;
  if (api === 'control' || api === null) return [];
  const ids = textsOf(request).flatMap((text) =>
    desk.messages.get(text) === undefined ? desk.messages.batch(text).map(({ id }) => id) : [text],
  );
  return [...new Set(ids)];
}

/** Whatever in a request may be an id: the parts of its path, and the values of its query and its body. */
function textsOf(request: WireRequest): readonly string[] {
  const path = request.path.split('/').map(decoded);
  const query = [...new URLSearchParams(request.query).values()];
  return [...path, ...query, ...bodyTexts(request)]
    .filter((text) => text !== '' && text.length <= ID_LENGTH)
    .slice(0, TEXTS);
}

function bodyTexts(request: WireRequest): readonly string[] {
  if (request.body === '') return [];
  if (mediaTypeOf(request.headers['content-type']) === FORM) return [...new URLSearchParams(request.body).values()];
  try {
    const body: unknown = JSON.parse(request.body);
    if (typeof body !== 'object' || body === null) return [];
    const values: unknown[] = Object.values(body);
    return values.flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []));
  } catch {
    // Whoever could not read it has said so in the answer.
    return [];
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function viewExchange(
  { at, api, request, reply, duration, decidedBy, violation }: Exchange,
  messages: readonly string[],
  receipts: readonly WebhookAttempt[],
): components['schemas']['Exchange'] {
  const { method, host, path, query, headers, body } = request;
  return {
    at: withMilliseconds(at),
    provider: api,
    request: { method, host, path, query, headers: redacted(headers), body },
    answer: {
      status: reply.status,
      headers: lowerCased(reply.headers),
      body: reply.body,
      disturbance: reply.disturbance?.kind ?? null,
    },
    duration_ms: duration,
    decided_by: decidedBy,
    violation: violation ?? null,
    messages: [...messages],
    receipts: receipts.map(viewAttempt),
  };
}

function redacted(headers: WireRequest['headers']): Record<string, string> {
  const shown = Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, SECRET.test(name) ? hidden(value) : value] as const];
  });
  return Object.fromEntries(shown);
}

/** Its scheme and its last four characters, which tell one key from another. */
function hidden(value: string): string {
  const [scheme = ''] = /^(?:Basic|Bearer) +/i.exec(value) ?? [];
  const secret = value.slice(scheme.length);
  return `${scheme}***${secret.length > 8 ? secret.slice(-4) : ''}`;
}
