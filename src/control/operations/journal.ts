import { operationsOf } from '../../http/operation-types.ts';
import type { WebhookAttempt } from '../../webhook/receipt.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import { messagesOf, viewExchange } from '../exchanges.ts';
import type { Visitor } from '../guard.ts';
import { requireApi, select } from './lookups.ts';

/** What was asked and answered, and what came of it. */
export const journal = operationsOf<Pick<Api, 'listExchanges'>, ControlDesk, Visitor>()({
  listExchanges({ query: { provider, message: id, status, violations, limit } }, desk) {
    requireApi(desk, provider);
    const batch = id === undefined ? [] : desk.messages.batch(id).map((message) => message.id);
    const meant = new Set(id === undefined ? [] : [id, ...batch]);
    const { total, listed } = select(
      desk.exchanges(),
      limit,
      (exchange) =>
        (provider === undefined || provider === exchange.api) &&
        (status === undefined || status === exchange.reply.status) &&
        (violations !== true || (exchange.violation ?? null) !== null) &&
        (id === undefined || messagesOf(exchange, desk).some((message) => meant.has(message))),
    );
    const linked = listed.map((exchange) => ({ exchange, messages: messagesOf(exchange, desk) }));
    const receipts = receiptsOf(new Set(linked.flatMap(({ messages }) => messages)), desk);
    const exchanges = linked.map(({ exchange, messages }) =>
      viewExchange(
        exchange,
        messages,
        messages.flatMap((message) => receipts.get(message) ?? []),
      ),
    );
    return { status: 200, body: { total, exchanges } };
  },
});

/** The attempts at telling of some messages, oldest first, by the message. */
function receiptsOf(messages: ReadonlySet<string>, desk: ControlDesk): Map<string, WebhookAttempt[]> {
  const receipts = new Map<string, WebhookAttempt[]>();
  for (const attempt of desk.attempts()) {
    const { message } = attempt.receipt;
    if (message === null || !messages.has(message.id)) continue;
    const others = receipts.get(message.id);
    if (others === undefined) receipts.set(message.id, [attempt]);
    else others.push(attempt);
  }
  for (const attempts of receipts.values()) attempts.reverse();
  return receipts;
}
