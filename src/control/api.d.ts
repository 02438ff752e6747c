// Generated from openapi/control.yaml by `npm run generate`.
export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Say whether the emulator is up
         * @description Answers as soon as requests are served; use it to wait for the start.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List stored messages, newest first
         * @description All filters must match. A filter that names something unknown matches nothing. The emulator keeps a bounded
         *     number of messages; the oldest ones are dropped first.
         */
        readonly get: operations["listMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/inbound": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a handset send a message
         * @description The provider takes the message as if it came from a handset: it stores it, matches it to what was sent there,
         *     reports and answers it. 400 when the provider has no numbers that messages come in on, 404 when there is no such
         *     provider or the number is nobody's. A number that customers share belongs to whoever wrote to the handset last.
         */
        readonly post: operations["receiveInbound"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List webhook attempts, newest first
         * @description One entry per attempt, so a receipt that was retried twice appears three times. All filters must match. A filter
         *     that names something unknown matches nothing. The emulator keeps a bounded number of attempts; the oldest ones
         *     are dropped first.
         */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the accounts of all providers
         * @description API keys, secrets and webhook secrets are in plain sight. They are sandbox values, made to be read.
         */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{provider}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider: components["parameters"]["Provider"];
            };
            readonly cookie?: never;
        };
        /**
         * List the accounts of one provider
         * @description API keys, secrets and webhook secrets are in plain sight. They are sandbox values, made to be read.
         */
        readonly get: operations["listProviderAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{provider}/{account}/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider: components["parameters"]["Provider"];
                /** @description Account id, as in `listAccounts`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a wallet
         * @description What the account can still spend. Messages are charged when they are accepted.
         */
        readonly get: operations["getBalance"];
        /**
         * Set a wallet
         * @description Replaces the balance; `"0"` makes the next send run out of money. Refunds of messages that are still on their
         *     way are added to the new balance.
         */
        readonly put: operations["setBalance"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the clock
         * @description The emulated time, and the work that is booked on it.
         */
        readonly get: operations["getClock"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move time on
         * @description Works with both clocks. All work that falls due is done in order (state changes, receipts, retries, expiry), and
         *     the answer comes after the webhooks it caused have settled, with a list of what happened.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start afresh
         * @description Messages, webhooks, journal, idempotency records, limits and bookings are dropped, wallets return to their
         *     seeded balances, and ids start again from the seed.
         */
        readonly post: operations["reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Take a snapshot
         * @description The whole sandbox: its time, chance, accounts, wallets, messages and what is still to happen to them, webhook
         *     attempts, idempotency records and what providers keep. The journal's requests and the use of rate limits are
         *     not part of it.
         */
        readonly get: operations["getSnapshot"];
        /**
         * Restore a snapshot
         * @description Makes the sandbox what it, or another, was when the snapshot was taken; everything else is forgotten. Messages
         *     live on from there, and receipts that were under way are sent again. A snapshot that does not fit is refused
         *     whole, and `field` says where. It may be as large as any other body, 5 MiB by default; the command takes larger
         *     ones with `--import`.
         */
        readonly put: operations["restoreSnapshot"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description An exact amount of money as a decimal string, with at most six decimals.
         * @example 42.17
         */
        readonly Decimal: string;
        /**
         * @description State of a message in the words of SMPP, the same for every provider.
         *
         *     - `scheduled`: taken, but not due yet
         *     - `accepted`: taken by the provider and waiting for the carrier
         *     - `enroute`: handed to the carrier
         *     - `delivered`: confirmed by the handset
         *     - `expired`: not delivered within its validity period
         *     - `undeliverable`: the carrier could not deliver it
         *     - `rejected`: refused by the carrier
         *     - `deleted`: cancelled before it went out
         * @enum {string}
         */
        readonly MessageState: "scheduled" | "accepted" | "enroute" | "delivered" | "expired" | "undeliverable" | "rejected" | "deleted";
        /** @description Proof of life. */
        readonly Health: {
            /**
             * @description Always `ok`; an emulator that is not well does not answer.
             * @constant
             */
            readonly status: "ok";
            /**
             * @description Version of sms-emulator.
             * @example 0.1.0
             */
            readonly version: string;
            /**
             * @description Ids of the enabled providers.
             * @example [
             *       "smsroute"
             *     ]
             */
            readonly providers: readonly string[];
            /**
             * @description Whether time passes by itself (`real`) or only when it is advanced (`manual`).
             * @enum {string}
             */
            readonly clock: "real" | "manual";
        };
        /** @description Stored messages, newest first. */
        readonly MessageList: {
            /** @description Number of stored messages that match, listed here or not. */
            readonly total: number;
            /** @description The newest of them. */
            readonly messages: readonly components["schemas"]["ControlMessage"][];
        };
        /** @description One message as the emulator sees it, the same shape for every provider. */
        readonly ControlMessage: {
            /**
             * @description Message id. It is the one the provider gave to the client, unless one submission was for several handsets: then
             *     each message has that id, a dot and its place in the submission, counted from 1.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E
             */
            readonly id: string;
            /**
             * @description Id of the submission it came in with, as the provider gave it to the client.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E
             */
            readonly batch: string;
            /**
             * @description Provider id.
             * @example smsroute
             */
            readonly provider: string;
            /**
             * @description Id of the account that sent it.
             * @example demo
             */
            readonly account: string;
            /** @description Whether it was sent with one of the provider's sandbox keys, which never move money. */
            readonly test: boolean;
            /**
             * @description Sender ID, as submitted.
             * @example smsroute
             */
            readonly from: string;
            /**
             * @description Recipient in E.164.
             * @example +15551234567
             */
            readonly to: string;
            /** @description The whole text, not split into segments. */
            readonly text: string;
            /**
             * @description Alphabet that the text needs.
             * @enum {string}
             */
            readonly encoding: "GSM-7" | "UCS-2";
            /** @description Number of SMS parts that the text takes. */
            readonly segments: number;
            /** @description Price of all segments together, in `currency`. */
            readonly price: components["schemas"]["Decimal"];
            /**
             * @description Unit of `price`; an ISO 4217 code, or `credits`.
             * @example USD
             */
            readonly currency: string;
            /**
             * @description Destination as an ISO 3166-1 alpha-2 code; null when the number belongs to no known country.
             * @example US
             */
            readonly country: string | null;
            /** @description Current state. */
            readonly state: components["schemas"]["MessageState"];
            /**
             * @description The provider's own word for the current state.
             * @example sent
             */
            readonly status: string;
            /**
             * @description What went wrong, in the emulator's word, the same for every provider: `handset-blocked`, `invalid-destination`,
             *     `spam-filtered` or `carrier-unreachable`; null when nothing did.
             * @example invalid-destination
             */
            readonly reason: string | null;
            /**
             * @description Name of the rule that decided the fate of the message.
             * @example delivered
             */
            readonly outcome: string;
            /**
             * @description The client's own reference; null when none was sent.
             * @example order-1042
             */
            readonly reference: string | null;
            /**
             * Format: uri
             * @description Where its receipts go; null when nowhere.
             * @example http://127.0.0.1:3000/sms/receipts
             */
            readonly callback: string | null;
            /**
             * Format: date-time
             * @description When the provider took it.
             * @example 2026-04-21T19:45:12.308Z
             */
            readonly accepted_at: string;
            /**
             * Format: date-time
             * @description When it reached a final state; null while it is on its way.
             * @example 2026-04-21T19:45:14.308Z
             */
            readonly finished_at: string | null;
            /** @description Every state it has been in, oldest first. */
            readonly timeline: readonly components["schemas"]["TimelineEntry"][];
        };
        /** @description One state that a message entered. */
        readonly TimelineEntry: {
            /**
             * Format: date-time
             * @description When it entered the state.
             */
            readonly at: string;
            /** @description The state it entered. */
            readonly state: components["schemas"]["MessageState"];
            /** @description What went wrong, as in the message; null when nothing did. */
            readonly reason: string | null;
        };
        /** @description A message from a handset. */
        readonly Inbound: {
            /**
             * @description Provider id, as in `getHealth`.
             * @example transmitsms
             */
            readonly provider: string;
            /**
             * @description The handset, in E.164; the `+` may be left out.
             * @example +61491570157
             */
            readonly from: string;
            /**
             * @description The number it sends to, in E.164; the `+` may be left out.
             * @example +61491570156
             */
            readonly to: string;
            /**
             * @description What it sends.
             * @example Hi There
             */
            readonly text: string;
        };
        /** @description A message from a handset, as the provider took it. */
        readonly InboundReceived: {
            /**
             * @description The id the provider gave it.
             * @example 36573150
             */
            readonly id: string;
            /**
             * @description Provider id.
             * @example transmitsms
             */
            readonly provider: string;
            /**
             * @description Id of the account that got it.
             * @example 1001
             */
            readonly account: string;
            /**
             * @description The handset, in E.164.
             * @example +61491570157
             */
            readonly from: string;
            /**
             * @description The number it was sent to, in E.164.
             * @example +61491570156
             */
            readonly to: string;
            /**
             * @description What was sent.
             * @example Hi There
             */
            readonly text: string;
            /**
             * Format: date-time
             * @description When, on the emulated clock.
             */
            readonly received_at: string;
        };
        /** @description Webhook attempts, newest first. */
        readonly WebhookAttemptList: {
            /** @description Number of kept attempts that match, listed here or not. */
            readonly total: number;
            /** @description The newest of them. */
            readonly attempts: readonly components["schemas"]["WebhookAttempt"][];
        };
        /** @description One try to hand one receipt to your application, with the exact request and what came of it. */
        readonly WebhookAttempt: {
            /**
             * @description Id of the message that the receipt is about; null when it is about none that was sent.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E
             */
            readonly message: string | null;
            /**
             * @description Provider id.
             * @example smsroute
             */
            readonly provider: string;
            /**
             * Format: uri
             * @description Where the receipt was sent.
             * @example http://127.0.0.1:3000/sms/receipts
             */
            readonly url: string;
            /**
             * @description The status that the receipt announced, in the provider's own word.
             * @example delivered
             */
            readonly status: string;
            /** @description Which try this was, counted from 1 for each receipt. */
            readonly attempt: number;
            /**
             * Format: date-time
             * @description When the try began, on the emulated clock.
             * @example 2026-04-21T19:45:14.308Z
             */
            readonly at: string;
            /**
             * @description What came of it.
             *
             *     - `delivered`: the receiver took it
             *     - `refused`: the receiver answered with a status that ends the matter; there will be no retry
             *     - `retrying`: it failed and another try is booked for `next_attempt_at`
             *     - `gave-up`: it failed and was the last try
             * @enum {string}
             */
            readonly result: "delivered" | "refused" | "retrying" | "gave-up";
            /**
             * @description HTTP status that the receiver answered; null when it did not.
             * @example 200
             */
            readonly response_status: number | null;
            /**
             * @description The first 256 bytes of the receiver's answer as text; null when it did not answer.
             * @example ok
             */
            readonly response_body: string | null;
            /**
             * @description Why there was no answer, such as `ECONNREFUSED` or `timeout`; null when there was one.
             * @example ECONNREFUSED
             * @example timeout
             */
            readonly error: string | null;
            /** @description How long the try took, in milliseconds of real time. */
            readonly duration_ms: number;
            /**
             * Format: date-time
             * @description When it will be tried again, on the emulated clock; null when it will not.
             * @example 2026-04-21T19:45:15.308Z
             */
            readonly next_attempt_at: string | null;
            /** @description The headers that were sent, with names in lower case, signature included. */
            readonly request_headers: {
                readonly [key: string]: string;
            };
            /** @description The exact body that was sent and signed. */
            readonly request_body: string;
        };
        /** @description Accounts. */
        readonly AccountList: {
            /** @description The accounts with their keys and wallets. */
            readonly accounts: readonly components["schemas"]["Account"][];
        };
        /**
         * @description One account at one provider. Its keys and secrets are sandbox values, made to be read: copy them into your
         *     application's test configuration.
         */
        readonly Account: {
            /**
             * @description Provider id.
             * @example smsroute
             */
            readonly provider: string;
            /**
             * @description Account id; unique within the provider.
             * @example demo
             */
            readonly account: string;
            /**
             * @description Name for people.
             * @example Acme Ltd
             */
            readonly name: string;
            /**
             * @description The provider's name for the plan or tier; null where the provider has none.
             * @example standard
             */
            readonly plan: string | null;
            /**
             * @description Unit of `balance`; an ISO 4217 code, or `credits`.
             * @example USD
             */
            readonly currency: string;
            /** @description What is left in the wallet, in `currency`. */
            readonly balance: components["schemas"]["Decimal"];
            /** @description Every API key of the account, revoked ones too. */
            readonly api_keys: readonly components["schemas"]["ApiKey"][];
            /**
             * @description The sandbox secret that signs this account's receipts; null where the provider signs none.
             * @example whsec_sandbox
             */
            readonly webhook_secret: string | null;
            /**
             * @description Path of the provider's API on this server, to put behind its host and port.
             * @example /smsroute/v1
             */
            readonly base_url: string;
        };
        /** @description One API key. It is a sandbox value and opens nothing outside the emulator. */
        readonly ApiKey: {
            /**
             * @description The key itself.
             * @example sk_live_YOUR_API_KEY
             */
            readonly key: string;
            /**
             * @description Whether messages sent with it cost money (`live`) or are the provider's own sandbox (`test`).
             * @enum {string}
             */
            readonly mode: "live" | "test";
            /** @description Whether the provider refuses it. */
            readonly revoked: boolean;
            /** @description The sandbox secret that belongs to the key; null where the provider knows none. */
            readonly secret: string | null;
        };
        /** @description One wallet. */
        readonly Balance: {
            /**
             * @description Provider id.
             * @example smsroute
             */
            readonly provider: string;
            /**
             * @description Account id.
             * @example demo
             */
            readonly account: string;
            /** @description What is left, in `currency`. */
            readonly balance: components["schemas"]["Decimal"];
            /**
             * @description Unit of `balance`; an ISO 4217 code, or `credits`.
             * @example USD
             */
            readonly currency: string;
        };
        /** @description A wallet's new balance. */
        readonly NewBalance: {
            /**
             * @description The amount, in the wallet's currency.
             * @example 0
             * @example 42.17
             */
            readonly balance: string;
        };
        /** @description The emulated clock. */
        readonly Clock: {
            /**
             * @description Whether time passes by itself (`real`) or only when it is advanced (`manual`).
             * @enum {string}
             */
            readonly mode: "real" | "manual";
            /**
             * Format: date-time
             * @description The emulated time.
             * @example 2026-04-21T19:45:12.308Z
             */
            readonly now: string;
            /**
             * @description Emulated seconds per real second. It says nothing while the mode is `manual`.
             * @example 1
             * @example 60
             */
            readonly speed: number;
            /**
             * Format: date-time
             * @description When the next booked job is due; null when none is booked.
             * @example 2026-04-21T19:45:14.308Z
             */
            readonly next: string | null;
            /** @description Number of booked jobs. */
            readonly pending: number;
        };
        /** @description How far to move the clock. */
        readonly ClockAdvance: {
            /**
             * @description A duration of at most 366 days: numbers with a unit (`ms`, `s`, `m` for minutes, `h`, `d`), added up.
             * @example 48h
             * @example 1h30m
             * @example 500ms
             */
            readonly by: string;
        };
        /** @description What happened while the clock moved. */
        readonly ClockAdvanced: {
            /**
             * Format: date-time
             * @description The emulated time after the move.
             */
            readonly now: string;
            /** @description What happened, in order; at most the first 1000 events. */
            readonly events: readonly components["schemas"]["Event"][];
            /** @description Whether more than 1000 events happened, so that only the first 1000 are listed. */
            readonly truncated: boolean;
        };
        /** @description One thing that happened to a message. */
        readonly Event: {
            /**
             * Format: date-time
             * @description When it happened, on the emulated clock.
             */
            readonly at: string;
            /**
             * @description A message changed its state (`state`), or one of its receipts was tried (`webhook`).
             * @enum {string}
             */
            readonly kind: "state" | "webhook";
            /**
             * @description Provider id.
             * @example smsroute
             */
            readonly provider: string;
            /**
             * @description Message id; null when it is about none that was sent.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E
             */
            readonly message: string | null;
            /**
             * @description The event as one readable line.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E enroute -> delivered
             */
            readonly text: string;
            /** @description The state that the message entered; null for a webhook. */
            readonly state: components["schemas"]["MessageState"] | null;
            /** @description HTTP status that the receiver answered; null for a state change and when nobody answered. */
            readonly response_status: number | null;
        };
        /** @description A reset takes no options. */
        readonly Reset: Record<string, never>;
        /** @description The reset is done. */
        readonly ResetDone: {
            /**
             * @description Always `ok`.
             * @constant
             */
            readonly status: "ok";
        };
        /** @description A sandbox as plain JSON. What stands in it besides `format` is the emulator's own affair. */
        readonly Snapshot: {
            /**
             * @description The version of the form; a snapshot of another is refused.
             * @example 1
             */
            readonly format: number;
        };
        /** @description The snapshot is restored. */
        readonly Restored: {
            /**
             * @description Always `ok`.
             * @constant
             */
            readonly status: "ok";
        };
        /** @description An error as RFC 9457 problem details. */
        readonly Problem: {
            /**
             * @description URI reference that names the kind of problem; `about:blank` when the status says it all.
             * @example about:blank
             */
            readonly type: string;
            /**
             * @description The kind of problem in a few words, the same each time.
             * @example Bad Request
             */
            readonly title: string;
            /** @description The HTTP status of the answer. */
            readonly status: number;
            /**
             * @description What went wrong this time, and how to put it right.
             * @example limit must be at most 1000.
             */
            readonly detail: string;
            /**
             * @description Where the fault lies; a JSON pointer into the body, or the name of a parameter or a header.
             * @example /by
             * @example limit
             */
            readonly field?: string;
        };
    };
    responses: {
        /** @description The input does not fit; `field` names the culprit where there is one. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "limit must be at most 1000.",
                 *       "field": "limit"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Host` or the `Origin` is not allowed. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "detail": "The control API answers loopback hosts only, and evil.example is not one."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such provider or account. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "smsroute has no account \"acne\".",
                 *       "field": "account"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is over the size limit. */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Content Too Large",
                 *       "status": 413,
                 *       "detail": "The body is larger than 5242880 bytes."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changes are accepted only as `application/json`. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "Send the change with \"Content-Type: application/json\"."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The emulator has a bug; please report it. */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "detail": "Something went wrong inside the emulator; its log says what."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Provider id, as in `getHealth`. */
        readonly Provider: string;
        /** @description Account id, as in `listAccounts`. */
        readonly Account: string;
        /** @description Provider id, as in `getHealth`. */
        readonly ProviderFilter: string;
        /** @description The largest number of entries to list. */
        readonly Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The emulator is up. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0",
                     *       "providers": [
                     *         "smsroute"
                     *       ],
                     *       "clock": "real"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider?: components["parameters"]["ProviderFilter"];
                /**
                 * @description Recipient in E.164. A literal `+` in a query string decodes to a space, which is accepted, and so are the
                 *     digits alone.
                 */
                readonly to?: string;
                /**
                 * @description Current state, in the SMPP words of `state` or in the provider's own word: `expired` and smsroute's `undelivered`
                 *     find the same messages. A word that is neither finds none.
                 */
                readonly status?: string;
                /** @description Account id, as in `listAccounts`. */
                readonly account?: string;
                /** @description The largest number of entries to list. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest messages that match, at most `limit` of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "messages": [
                     *         {
                     *           "id": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *           "batch": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *           "provider": "smsroute",
                     *           "account": "demo",
                     *           "test": false,
                     *           "from": "smsroute",
                     *           "to": "+15551234567",
                     *           "text": "Hello",
                     *           "encoding": "GSM-7",
                     *           "segments": 1,
                     *           "price": "0.015",
                     *           "currency": "USD",
                     *           "country": "US",
                     *           "state": "delivered",
                     *           "status": "delivered",
                     *           "reason": null,
                     *           "outcome": "delivered",
                     *           "reference": "order-1042",
                     *           "callback": "http://127.0.0.1:3000/sms/receipts",
                     *           "accepted_at": "2026-04-21T19:45:12.308Z",
                     *           "finished_at": "2026-04-21T19:45:14.308Z",
                     *           "timeline": [
                     *             {
                     *               "at": "2026-04-21T19:45:12.308Z",
                     *               "state": "accepted",
                     *               "reason": null
                     *             },
                     *             {
                     *               "at": "2026-04-21T19:45:12.808Z",
                     *               "state": "enroute",
                     *               "reason": null
                     *             },
                     *             {
                     *               "at": "2026-04-21T19:45:14.308Z",
                     *               "state": "delivered",
                     *               "reason": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["MessageList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly receiveInbound: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The message. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "provider": "transmitsms",
                 *       "from": "+61491570157",
                 *       "to": "+61491570156",
                 *       "text": "Hi There"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Inbound"];
            };
        };
        readonly responses: {
            /** @description The message was taken. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "36573150",
                     *       "provider": "transmitsms",
                     *       "account": "1001",
                     *       "from": "+61491570157",
                     *       "to": "+61491570156",
                     *       "text": "Hi There",
                     *       "received_at": "2026-04-21T19:45:12.308Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["InboundReceived"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider?: components["parameters"]["ProviderFilter"];
                /** @description Id of the message, or of the submission, whose receipts are wanted. */
                readonly message?: string;
                /** @description The largest number of entries to list. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest attempts that match, at most `limit` of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "attempts": [
                     *         {
                     *           "message": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *           "provider": "smsroute",
                     *           "url": "http://127.0.0.1:3000/sms/receipts",
                     *           "status": "delivered",
                     *           "attempt": 1,
                     *           "at": "2026-04-21T19:45:14.308Z",
                     *           "result": "retrying",
                     *           "response_status": null,
                     *           "response_body": null,
                     *           "error": "ECONNREFUSED",
                     *           "duration_ms": 1.4,
                     *           "next_attempt_at": "2026-04-21T19:45:15.308Z",
                     *           "request_headers": {
                     *             "content-type": "application/json",
                     *             "x-smsroute-signature": "t=1776800714,v1=6ad3b8a7a4bb85453a498b1b3c7668794a2ddb0eea2dd3c86a8e23f48e462cf6"
                     *           },
                     *           "request_body": "{\"message_id\":\"msg_01HZX9W3K4PQTR8N5B2M7F6Y0E\",\"status\":\"delivered\"}"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WebhookAttemptList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts of every enabled provider. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountList"];
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listProviderAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider: components["parameters"]["Provider"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts of this provider. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getBalance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider: components["parameters"]["Provider"];
                /** @description Account id, as in `listAccounts`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The wallet as it stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Balance"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly setBalance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider: components["parameters"]["Provider"];
                /** @description Account id, as in `listAccounts`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /** @description The new balance. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewBalance"];
            };
        };
        readonly responses: {
            /** @description The wallet after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Balance"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock as it stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description How far to move. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        readonly responses: {
            /** @description The time it is now, and what happened on the way. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-04-21T19:45:42.308Z",
                     *       "events": [
                     *         {
                     *           "at": "2026-04-21T19:45:14.308Z",
                     *           "kind": "state",
                     *           "provider": "smsroute",
                     *           "message": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *           "text": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E enroute -> delivered",
                     *           "state": "delivered",
                     *           "response_status": null
                     *         },
                     *         {
                     *           "at": "2026-04-21T19:45:14.308Z",
                     *           "kind": "webhook",
                     *           "provider": "smsroute",
                     *           "message": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *           "text": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E receipt \"delivered\" -> 200",
                     *           "state": null,
                     *           "response_status": 200
                     *         }
                     *       ],
                     *       "truncated": false
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ClockAdvanced"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description May be left out or `{}`. As with every change, the content type must be `application/json`. */
        readonly requestBody?: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["Reset"];
            };
        };
        readonly responses: {
            /** @description The emulator is empty again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResetDone"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sandbox as it stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What `getSnapshot` answered. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Snapshot"];
            };
        };
        readonly responses: {
            /** @description The sandbox is what the snapshot says. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Restored"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
}
