import { operationsOf } from '../../http/operation-types.ts';
import { Fault } from '../../sms/fault.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { replayFailed } from '../replays.ts';
import { explainAttempt } from '../signing.ts';
import { viewAttempt } from '../views.ts';
import { requireProvider, select } from './lookups.ts';

type Calls = Pick<Api, 'listWebhooks' | 'explainSignature' | 'replayWebhook' | 'replayFailedWebhooks'>;

/** How many replays an answer lists. */
const LISTED = 1_000;

/** Receipts on their way. */
export const webhooks = operationsOf<Calls, ControlDesk, Visitor>()({
  listWebhooks({ query }, desk) {
    const { provider, message: id } = query;
    requireProvider(desk, provider);
    const { total, listed } = select(
      desk.attempts(),
      query.limit,
      ({ receipt }) =>
        (provider === undefined || provider === receipt.provider) &&
        (id === undefined || id === receipt.message?.id || id === receipt.message?.batch),
    );
    return { status: 200, body: { total, attempts: listed.map(viewAttempt) } };
  },

  explainSignature({ path }, desk) {
    for (const attempt of desk.attempts()) {
      if (attempt.id === path.attempt) return { status: 200, body: explainAttempt(attempt, desk) };
    }
    throw unknown(path.attempt);
  },

  async replayWebhook({ path }, desk) {
    const replayed = await desk.replay(path.attempt);
    if (replayed === undefined) throw unknown(path.attempt);
    return { status: 200, body: viewAttempt(replayed) };
  },

  async replayFailedWebhooks(_call, desk) {
    const replayed = await replayFailed(desk);
    return { status: 200, body: { total: replayed.length, attempts: replayed.slice(0, LISTED).map(viewAttempt) } };
  },
});

function unknown(attempt: number): Fault {
  const detail = `There is no webhook attempt ${attempt}; GET /_emulator/webhooks lists those there are.`;
  return new Fault('unknown-webhook', { detail, field: 'attempt' });
}
