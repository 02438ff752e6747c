import type { ControlClient } from '../../client/client.ts';
import { callersOf } from './callers.ts';
import { baseOf, documentOf, sendOperation } from './document.ts';
import { type ApiRequest, type Change, sampleRequest } from './request.ts';

/** What a view suggests to send: how it departs from a provider's own example, by provider, the best first. */
export type Samples = ReadonlyMap<string, Change>;

/** Where the receivers listen that the webhooks' view shows. */
const RECEIVER = 'http://127.0.0.1:3000/receipts';

/** Messages whose receipts go to a receiver on this machine. */
export const WITH_CALLBACK: Samples = new Map<string, Change>([
  ['smsroute', (fields) => ({ ...fields, status_callback: RECEIVER })],
  ['transmitsms', (fields) => ({ ...fields, dlr_callback: RECEIVER })],
]);

const CODE = 'Your code is 482910';

/** Messages with a one-time code; first the one that the handset can reply to. */
export const WITH_CODE: Samples = new Map<string, Change>([
  ['transmitsms', (fields) => ({ ...fields, message: CODE })],
  ['smsroute', (fields) => ({ ...fields, body: CODE })],
]);

/** Messages that do not say to whom, as the field's name is misspelt. */
export const MISSPELT: Samples = new Map<string, Change>([
  ['smsroute', ({ to, ...fields }) => ({ too: to, ...fields })],
]);

/**
 * The first of some samples that can be sent, with a key that works; undefined where none can.
 * @param origin where the emulator stands.
 */
export async function firstSample(
  client: ControlClient,
  origin: string,
  samples: Samples,
): Promise<ApiRequest | undefined> {
  const { accounts } = await client.listAccounts();
  for (const [provider, change] of samples) {
    const [caller] = callersOf(accounts, provider);
    if (caller === undefined) continue;
    const document = await documentOf(client, provider);
    const operation = sendOperation(document);
    if (operation === undefined) continue;
    return sampleRequest(document, operation, baseOf(origin, provider, document), caller, change);
  }
  return undefined;
}
