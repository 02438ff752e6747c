import { decimal, flag, integer, list, nullable, object, oneOf, optional, type Shape, text } from '../shape.ts';
import type { AccountSeed, ClientSeed } from './seed.ts';

/** A customer of a provider. */
export interface Account {
  readonly provider: string;
  /** Its id at the provider. */
  readonly id: string;
  /** `provider/id`: unique in the sandbox, and where the control API has it. */
  readonly path: string;
  readonly name: string;
  readonly plan: string | null;
  /** What receipts are signed with. */
  readonly webhookSecret: string | null;
  /** When money last came in, as the provider writes it. */
  readonly lastTopUpAt: string | null;
  /** How much came in then, a decimal in the provider's currency. */
  readonly lastTopUpAmount: string | null;
  /** When it was opened, as the provider writes it. */
  readonly createdAt: string | null;
  /** The sender IDs it has registered. */
  readonly senders: readonly Sender[];
  /** The sender of messages that name none. */
  readonly defaultSender: string | null;
  /** Where the receipts of all its messages go. */
  readonly webhookUrl: string | null;
  /** Whether receipts announce `accepted` too. */
  readonly acceptedReceipts: boolean;
  /** Countries this account may not send to for now. */
  readonly suspendedCountries: readonly string[];
  /** Where messages from handsets are reported. */
  readonly replyUrl: string | null;
  /** Where hits of tracked links are reported. */
  readonly linkHitsUrl: string | null;
  /** The person behind it. */
  readonly contact: string | null;
  readonly email: string | null;
  /** Its own phone number, in E.164. */
  readonly msisdn: string | null;
  /** The name of its time zone, such as `Australia/Sydney`. */
  readonly timezone: string | null;
  /** Whether it may have client accounts. */
  readonly reseller: boolean;
  /** How it stands to its reseller; null for an account of nobody's. */
  readonly client: ClientTerms | null;
  /** The path of the account whose wallet pays for what it sends. */
  readonly wallet: string;
  /** The rate limit it has been given in place of the provider's: so many requests in so many milliseconds. */
  readonly rateLimit?: { readonly requests: number; readonly per: number } | undefined;
}

/** What a reseller has settled with a client. */
export interface ClientTerms {
  /** The path of the reseller's account. */
  readonly reseller: string;
  /** Whether the client's own wallet pays. */
  readonly pays: boolean;
  /** The reseller's margin on a part, in hundredths of the currency. */
  readonly smsMargin: number;
  /** How much the wallet is topped up by, in the currency. */
  readonly rechargeAmount: number;
}

/** A sender ID an account has registered. */
export interface Sender {
  readonly name: string;
  readonly status: 'approved' | 'pending';
  /** As the provider writes it. */
  readonly createdAt: string;
}

/** An account, as it is written down. */
export const accountDump: Shape<Account> = object({
  provider: text,
  id: text,
  path: text,
  name: text,
  plan: nullable(text),
  webhookSecret: nullable(text),
  lastTopUpAt: nullable(text),
  lastTopUpAmount: nullable(text),
  createdAt: nullable(text),
  senders: list(object({ name: text, status: oneOf('approved', 'pending'), createdAt: text })),
  defaultSender: nullable(text),
  webhookUrl: nullable(text),
  acceptedReceipts: flag,
  suspendedCountries: list(text),
  replyUrl: nullable(text),
  linkHitsUrl: nullable(text),
  contact: nullable(text),
  email: nullable(text),
  msisdn: nullable(text),
  timezone: nullable(text),
  reseller: flag,
  client: nullable(object({ reseller: text, pays: flag, smsMargin: decimal, rechargeAmount: decimal })),
  wallet: text,
  rateLimit: optional(object({ requests: integer, per: integer })),
});

/** The account that a seed states. */
export function accountFrom(seed: AccountSeed): Account {
  const { provider, client } = seed;
  const path = `${provider}/${seed.account}`;
  const reseller = `${provider}/${client?.of}`;
  return {
    provider,
    id: seed.account,
    path,
    name: seed.name,
    plan: seed.plan ?? null,
    webhookSecret: seed.webhook_secret ?? null,
    lastTopUpAt: seed.last_topup_at ?? null,
    lastTopUpAmount: seed.last_topup_amount ?? null,
    createdAt: seed.created_at ?? null,
    senders: (seed.senders ?? []).map(({ name, status, created_at }) => ({ name, status, createdAt: created_at })),
    defaultSender: seed.default_sender ?? null,
    webhookUrl: seed.webhook_url ?? null,
    acceptedReceipts: seed.accepted_receipts ?? false,
    suspendedCountries: seed.suspended_countries ?? [],
    replyUrl: seed.reply_url ?? null,
    linkHitsUrl: seed.link_hits_url ?? null,
    contact: seed.contact ?? null,
    email: seed.email ?? null,
    msisdn: seed.msisdn ?? null,
    timezone: seed.timezone ?? null,
    reseller: seed.reseller ?? false,
    client: client === undefined ? null : clientTerms(client, reseller),
    wallet: client?.pays === false ? reseller : path,
  };
}

function clientTerms({ pays, sms_margin, recharge_amount }: ClientSeed, reseller: string): ClientTerms {
  return { reseller, pays, smsMargin: sms_margin ?? 0, rechargeAmount: recharge_amount ?? 0 };
}
