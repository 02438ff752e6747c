import type { Material } from '../audit/receiver/checks.ts';
import { examine, type Verdict } from '../audit/receiver/examination.ts';
import type { Provider } from '../http/provider.ts';
import type { Account } from '../sms/directory.ts';
import { Fault } from '../sms/fault.ts';
import { createRandom } from '../sms/ids.ts';
import type { Message } from '../sms/message.ts';
import type { Receipt, ReceiptPolicy } from '../webhook/receipt.ts';
import type { components } from './api.d.ts';
import type { ControlDesk } from './desk.ts';

type Schemas = components['schemas'];

/** Examines a receiver, in real time; nothing of it is entered among the attempts. */
export async function examineReceiver(
  { url, message: id }: Schemas['ReceiverExamination'],
  provider: Provider,
  desk: ControlDesk,
): Promise<Schemas['ReceiverReport']> {
  const { receipts } = provider;
  if (receipts === undefined) {
    const detail = `${provider.title} documents no receipts, so there is nothing that a receiver could be sent.`;
    throw new Fault('invalid-request', { detail, field: '/provider' });
  }
  const material = materialOf(messageFor(url, id, provider, desk), url, receipts, desk);
  const seconds = () => Math.floor(desk.clock.wall.now() / 1000);
  const verdicts = await examine({ policy: receipts, material, send: (request) => desk.send(request), seconds });
  return {
    provider: provider.id,
    url,
    passed: verdicts.every(({ passed }) => passed !== false) && verdicts.some(({ passed }) => passed === true),
    checks: verdicts.map(viewVerdict),
  };
}

/** The receipts that the provider would send there for a message that arrives. */
function materialOf(
  message: Message,
  url: string,
  receipts: NonNullable<Provider['receipts']>,
  desk: ControlDesk,
): Material {
  const steps = message.plan;
  const at = (passed: number): Receipt | undefined => {
    const state = steps[passed - 1]?.state ?? 'accepted';
    const announced = receipts.announce({ ...message, passed }, state, desk.premisesOf(message.provider));
    return announced.find((receipt) => receipt.url.startsWith(url));
  };
  const final = at(steps.length);
  if (final === undefined) throw new Error(`${message.provider} announces no final state`);
  const { secret } = final;
  const { signature } = receipts as Pick<ReceiptPolicy<never>, 'signature'>;
  const signs = signature !== undefined && secret !== null;
  return { early: at(1), final, signs, signsTime: signs && signature.timeIn !== undefined };
}

/** A message that the application knows, where there is one; else one that nobody sent. */
function messageFor(url: string, wanted: string | undefined, provider: Provider, desk: ControlDesk): Message {
  const known = wanted === undefined ? newestOf(provider, desk) : desk.messages.get(wanted);
  if (wanted !== undefined && known?.provider !== provider.id) {
    throw new Fault('invalid-request', { detail: `${provider.title} has no message "${wanted}".`, field: '/message' });
  }
  const account = known?.caller.account ?? accountOf(provider, desk);
  const caller = known?.caller ?? callerOf(account, desk);
  const now = desk.clock.now();
  // Chance of its own: the sandbox's next ids are what they would be without this.
  const id = provider.newId(now, createRandom(0), 0);
  return {
    id,
    batch: id,
    provider: provider.id,
    to: '+447700900123',
    from: 'SMS',
    text: 'Hello',
    encoding: 'GSM-7',
    segments: 1,
    validity: DAY,
    reference: undefined,
    country: 'GB',
    price: 10_000,
    acceptedAt: now - 2_000,
    scheduledAt: undefined,
    outcome: 'delivered',
    disorder: undefined,
    ...known,
    caller,
    callback: url,
    plan: ARRIVES,
    passed: 0,
    booking: undefined,
  };
}

const DAY = 86_400_000;

const ARRIVES = [
  { after: 500, state: 'enroute' },
  { after: 2_000, state: 'delivered' },
] as const;

function newestOf(provider: Provider, { messages }: ControlDesk): Message | undefined {
  for (const message of messages.sent()) if (message.provider === provider.id) return message;
  return undefined;
}

function accountOf(provider: Provider, { directory }: ControlDesk): Account {
  const [account] = directory.accounts(provider.id);
  if (account === undefined)
    throw new Fault('invalid-request', { detail: `${provider.title} has no account.`, field: '/provider' });
  return account;
}

function callerOf(account: Account, { directory }: ControlDesk) {
  const key = directory.apiKeys(account).find(({ revoked }) => !revoked);
  const caller = key && directory.caller(account.provider, key.key);
  if (caller === undefined) {
    throw new Fault('invalid-request', { detail: `Account ${account.id} has no key that works.`, field: '/provider' });
  }
  return caller;
}

function viewVerdict({ check, passed, skipped, answer }: Verdict): Schemas['ReceiverCheck'] {
  const { id, title, why, mend } = check;
  return {
    id,
    title,
    passed,
    skipped,
    why,
    mend,
    response_status: answer?.status ?? null,
    error: answer?.error ?? null,
    duration_ms: answer?.duration ?? null,
  };
}
