import type { ReceivedWebhook, Sandbox } from 'sms-emulator/testkit';

/** What goes wrong between a provider and an application on a bad day. */
export type Incident = 'duplicate' | 'before_response' | 'lost_reset';

/** The line between the application and the provider, on which a test can let something go wrong. */
export interface Line {
  /** Lets it go wrong for all that is sent from now on; a lost answer is that of the next request alone. */
  cause(incident: Incident): void;
  /** The provider, as the application reaches it. */
  readonly fetch: typeof fetch;
  /** The application, as receipts reach it: `post` hands it one and tells its status. */
  receiptsTo(post: (webhook: ReceivedWebhook) => Promise<number>): (webhook: ReceivedWebhook) => Promise<number>;
}

/**
 * - `duplicate`: each receipt comes twice, as after an answer that the provider did not see.
 * - `before_response`: the first receipt overtakes the answer to the request that sent the message.
 * - `lost_reset`: the message is accepted, and the connection breaks before the answer arrives.
 */
export function lineOf(sms: Sandbox): Line {
  const going = new Set<Incident>();
  return {
    cause: (incident) => going.add(incident),
    async fetch(input, init) {
      const answer = await fetch(input, init);
      if (going.has('before_response')) await sms.advance('600ms');
      if (!going.delete('lost_reset')) return answer;
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('read'), { code: 'ECONNRESET' }) });
    },
    receiptsTo: (post) => async (webhook) => {
      if (going.has('duplicate')) await post(webhook);
      return post(webhook);
    },
  };
}
