import { operationsOf } from '../../http/operation-types.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { viewAttempt } from '../views.ts';
import { select } from './lookups.ts';

/** Receipts on their way. */
export const webhooks = operationsOf<Pick<Api, 'listWebhooks'>, ControlDesk, Visitor>()({
  listWebhooks({ query }, desk) {
    const { provider, message: id } = query;
    const { total, listed } = select(
      desk.attempts(),
      query.limit,
      ({ receipt }) =>
        (provider === undefined || provider === receipt.provider) &&
        (id === undefined || id === receipt.message?.id || id === receipt.message?.batch),
    );
    return { status: 200, body: { total, attempts: listed.map(viewAttempt) } };
  },
});
