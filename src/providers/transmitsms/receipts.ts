import type { Caller } from '../../sms/directory.ts';
import { accountOf, changedAt, type Message, type MessageState } from '../../sms/message.ts';
import type { Receipt, ReceiptPolicy } from '../../webhook/receipt.ts';
import { fixedWaits } from '../../webhook/retry.ts';
import type { Desk } from './calls.ts';
import { statuses, timestamp } from './dialect.ts';
import { buildQuery } from './php-query.ts';
import { signature } from './signature.ts';

/** A parameter that a callback's URL gets. */
type Parameter = readonly [name: string, value: string];

/** What a callback tells. */
interface Tidings {
  readonly status: string;
  readonly message: Message | null;
  readonly parameters: readonly Parameter[];
}

/**
 * A request by GET that tells it all in the query of its URL, and is signed with the API secret as it is by now: the
 * caller may have got another since.
 */
export function callback(
  url: string,
  { account: { provider }, key, secret: former }: Caller,
  { directory }: Desk,
  { status, message, parameters }: Tidings,
): Receipt {
  const full = withParameters(url, parameters);
  const { secret } = directory.caller(provider, key) ?? { secret: former };
  return { provider, message, status, url: full, method: 'GET', headers: {}, body: '', secret };
}

/** Adds parameters behind those that a URL has. */
function withParameters(url: string, parameters: readonly Parameter[]): string {
  const hash = url.indexOf('#');
  const [address, fragment] = hash === -1 ? [url, ''] : [url.slice(0, hash), url.slice(hash)];
  return `${address}${address.includes('?') ? '&' : '?'}${buildQuery(parameters)}${fragment}`;
}

/** A number without its `+`; a name as it is. */
export const bare = (from: string) => from.replace(/^\+/, '');

const CENT = 10_000;

/** The price of a part in cents. */
export const rate = ({ price, segments }: Message) => String(price / segments / CENT);

/** The states that delivery reports are made of (our choice). */
const REPORTED: ReadonlySet<MessageState> = new Set(['delivered', 'expired', 'undeliverable', 'rejected']);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const receipts: ReceiptPolicy<Desk> = {
  announce(message, state, desk) {
    const account = accountOf(message);
    const url = message.callback ?? account.webhookUrl;
    if (url === null || !REPORTED.has(state)) return [];
    const status = statuses[state];
    const parameters = [
      ['message_id', message.batch],
      ['mobile', bare(message.to)],
      ['datetime', timestamp(changedAt(message))],
      ['status', status],
      ['user_id', account.id],
      ['rate', rate(message)],
    ] as const;
    return [callback(url, message.caller, desk, { status, message, parameters })];
  },
  signature,
  verdict: (status) => (status >= 200 && status < 300 ? 'delivered' : 'retry'),
  // "After 1 minute, 5 minutes, 1 hour and 24 hours" (help pages, "HTTP callbacks").
  backoff: fixedWaits(MINUTE, 5 * MINUTE, HOUR, 24 * HOUR),
};
