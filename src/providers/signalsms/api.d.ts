// Generated from openapi/signalsms.yaml by `npm run generate`.
export interface paths {
    readonly "/sms/dispatch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send an SMS to one or more recipients
         * @description Sends one text to up to 500 recipients anywhere in the world, at once or at `schedule_at`, and takes the cost
         *     from the wallet. The request has one `message_id`, whatever its number of recipients. Follow it with
         *     `GET /sms/status/{message_id}` or with status updates to `callback_url`.
         *
         *     Five recipients decide what becomes of a message:
         *
         *     | recipient | result |
         *     |---|---|
         *     | `+15005550001` | `queued`, then `sent` and `delivered`, like any other number |
         *     | `+15005550002` | `queued`, then `failed`, as an invalid destination |
         *     | `+15005550003` | `queued`, then `sent` and `failed`, as a message that could not be delivered in time |
         *     | `+15005550004` | 429 `too_many_requests` |
         *     | `+15005550005` | 500 `internal_error` |
         *
         *     Our choice: the five recipients are the emulator's own and work with every API key, because the document has no
         *     sandbox.
         *
         *     Our choice: a message to `+15005550002` fails after 2 s, and one to `+15005550003` after 30 s, which stand for
         *     the end of its validity.
         *
         *     Our choice: a request with `+15005550004` or `+15005550005` among its recipients is refused as a whole, and
         *     nothing is charged.
         *
         *     Our choice: a message is `sent` after 0.5 s and `delivered` 2 s after it was accepted, which is what the
         *     document's sample took in whole seconds.
         *
         *     Our choice: a scheduled message is `scheduled` until its time comes, and from then on takes the same course as
         *     one that is accepted at that moment.
         *
         *     Our choice: a message that has no final status after 48 hours becomes `failed`, because the document gives no
         *     validity.
         *
         *     Our choice: one bad recipient makes the whole request 400 `bad_request`; nothing is sent and nothing charged.
         *
         *     Our choice: a recipient that is listed twice is sent two messages, and both are charged.
         *
         *     Our choice: the cost is taken from the wallet when the request is accepted, for a scheduled message too.
         *
         *     Our choice: a message that fails is paid for all the same, because no refund is documented.
         */
        readonly post: operations["dispatchSms"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sms/status/{message_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the delivery status of a message
         * @description The current status of a dispatched message, with a report for each recipient that names its carrier and how long
         *     delivery took.
         *
         *     Our choice: the method and the path are inferred, because the document describes this call without them.
         *
         *     Our choice: a message of another account is 404 `not_found`.
         */
        readonly get: operations["getStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sms/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the delivery status of a message, named in the query
         * @description The same as `GET /sms/status/{message_id}`.
         *
         *     Our choice: the path is inferred; it is served as well because the document does not say whether `message_id`
         *     is a part of the path or of the query.
         */
        readonly get: operations["getStatusByQuery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sms/{message_id}/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the delivery status of a message, below the message
         * @description The same as `GET /sms/status/{message_id}`.
         *
         *     Our choice: the path is inferred; it is served as well because the document does not say where in the path
         *     `message_id` stands.
         */
        readonly get: operations["getStatusByMessage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/account/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Query the wallet's balance
         * @description The current balance of the wallet and its currency, to monitor spending or to warn when little is left.
         *
         *     Our choice: the method and the path are inferred, because the document describes this call without them.
         */
        readonly get: operations["getBalance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/wallet/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Query the wallet's balance, at /wallet/balance
         * @description The same as `GET /account/balance`.
         *
         *     Our choice: the path is inferred; it is served as well because the document calls the figure the wallet balance.
         */
        readonly get: operations["getWalletBalance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Query the wallet's balance, at /balance
         * @description The same as `GET /account/balance`.
         *
         *     Our choice: the path is inferred; it is served as well because the document does not give the real one.
         */
        readonly get: operations["getBalanceAlias"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/wallet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Query the wallet's balance, at /wallet
         * @description The same as `GET /account/balance`.
         *
         *     Our choice: the path is inferred; it is served as well because the document does not give the real one.
         */
        readonly get: operations["getWallet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Fetch the rates
         * @description The price of one segment to each supported destination or, with `country`, to that one.
         *
         *     Our choice: the method and the path are inferred, because the document describes this call without them.
         *
         *     Our choice: the rates are listed in the order of the country codes.
         */
        readonly get: operations["getRates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sms/rates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Fetch the rates, at /sms/rates
         * @description The same as `GET /rates`.
         *
         *     Our choice: the path is inferred; it is served as well because the one path that is published lies below `/sms`.
         */
        readonly get: operations["getSmsRates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pricing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Fetch the rates, at /pricing
         * @description The same as `GET /rates`.
         *
         *     Our choice: the path is inferred; it is served as well because the document speaks of pricing, too.
         */
        readonly get: operations["getPricing"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/senders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the registered sender IDs
         * @description Every sender ID that is registered on the account. A sender ID must be registered before it is used.
         *
         *     Our choice: the method and the path are inferred, because the document describes this call without them.
         */
        readonly get: operations["getSenders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sms/senders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the registered sender IDs, at /sms/senders
         * @description The same as `GET /senders`.
         *
         *     Our choice: the path is inferred; it is served as well because the one path that is published lies below `/sms`.
         */
        readonly get: operations["getSmsSenders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sender-ids": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the registered sender IDs, at /sender-ids
         * @description The same as `GET /senders`.
         *
         *     Our choice: the path is inferred; it is served as well because the document speaks of sender IDs.
         */
        readonly get: operations["getSenderIds"];
        readonly put?: never;
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
         * @description A message to send.
         *
         *     Our choice: unknown fields are ignored.
         */
        readonly DispatchRequest: {
            /**
             * @description The name or number that the recipient's device displays, of at most 11 alphanumeric characters. It must be
             *     registered on the account.
             *
             *     Our choice: alphanumeric characters are the letters A to Z and digits; any other, such as a space, and an
             *     empty or longer sender are 400 `bad_request`.
             *
             *     Our choice: a number is a sender like any other; one in E.164 form, which is longer with its `+`, is 400
             *     `bad_request` unless it is registered.
             *
             *     Our choice: a sender that is not registered is 404 `not_found`, the one answer for which the document
             *     mentions sender IDs.
             *
             *     Our choice: a sender that is registered but not approved is 400 `bad_request`.
             * @example WhiteRaven
             */
            readonly sender: string;
            /**
             * @description The numbers to send to, in E.164 form, at most 500.
             *
             *     Our choice: an empty list or more than 500 numbers are 400 `bad_request`.
             * @example [
             *       "+14155552671",
             *       "+447700900123"
             *     ]
             */
            readonly recipients: readonly string[];
            /**
             * @description The text: 160 characters per segment in GSM-7, or 70 when it needs Unicode.
             *
             *     Our choice: an empty text is 400 `bad_request`.
             *
             *     Our choice: a character of the GSM-7 extension table, such as `€` or `{`, counts as two, and so does one beyond
             *     U+FFFF in UCS-2, such as an emoji.
             * @example Your verification code is 482910.
             */
            readonly message: string;
            /**
             * @description Whether to use premium direct routes for the fastest delivery, at a slightly higher cost.
             *
             *     Our choice: an emulated message takes the same two seconds with it and without.
             * @default false
             * @example true
             */
            readonly fast_dispatch?: boolean;
            /**
             * Format: date-time
             * @description When to deliver, as an ISO 8601 date and time.
             *
             *     Our choice: a time in the past, and one that is no RFC 3339 date and time, with seconds and with `Z` or an
             *     offset, are 400 `bad_request`.
             * @example 2026-06-15T09:00:00Z
             */
            readonly schedule_at?: string;
            /**
             * Format: uri
             * @description The HTTPS URL to which status updates are posted.
             *
             *     Our choice: plain `http://` is accepted for loopback and private hosts only and is 400 `bad_request`
             *     otherwise; a strict option refuses it for all.
             *
             *     Our choice: the URL has at most 2,048 characters.
             * @example https://api.example.com/signalsms/status
             */
            readonly callback_url?: string;
        };
        /** @description A request to send that was accepted. */
        readonly Dispatch: {
            /**
             * @description `queued`: accepted and waiting to be sent.
             *
             *     Our choice: a message with a `schedule_at` is `scheduled` instead.
             * @example queued
             * @enum {string}
             */
            readonly status: "queued" | "scheduled";
            /**
             * @description The id of the message, for all its recipients.
             *
             *     Our choice: an id is `msg_` and 16 hexadecimal digits, which is the form of the document's sample.
             * @example msg_7f8a2b4c1e9d3a56
             */
            readonly message_id: string;
            /**
             * @description The number of recipients.
             * @example 2
             */
            readonly recipients_count: number;
            /**
             * @description The number of SMS that the text takes at each recipient.
             *
             *     Our choice: one segment holds 160 GSM-7 or 70 UCS-2 characters, and each of several 153 or 67, where the
             *     document gives 160 and 70 alone.
             * @example 1
             */
            readonly segments: number;
            /**
             * @description The cost of the whole request in EUR.
             *
             *     Our choice: the cost is the sum over the recipients of the country's rate times the segments, which gives
             *     the sample's 0.046.
             *
             *     Our choice: `fast_dispatch` adds one percent to the sum, and the result is rounded to three decimals; the
             *     sample's cost leaves no room for more.
             *
             *     Our choice: a cost has three decimals.
             * @example 0.046
             */
            readonly cost: string;
            /**
             * @description The currency of the cost, always EUR.
             * @example EUR
             * @constant
             */
            readonly currency: "EUR";
            /**
             * @description What is left in the wallet.
             *
             *     Our choice: the cost in EUR is taken one to one from the wallet in USDT, as in the samples.
             *
             *     Our choice: a remaining balance has three decimals.
             * @example 124.454
             */
            readonly remaining_balance: string;
        };
        /**
         * @description A dispatched message as it stands now. Its `status` sums up those of its recipients.
         *
         *     Our choice: while a recipient has no final status, the status of the message is the least advanced of all.
         *
         *     Our choice: once all are final, the status of the message is `failed` when all failed, and `delivered`
         *     otherwise.
         */
        readonly MessageStatus: {
            /**
             * @description The id of the message.
             * @example msg_7f8a2b4c1e9d3a56
             */
            readonly message_id: string;
            readonly status: components["schemas"]["Status"];
            /**
             * Format: date-time
             * @description When the message was accepted, in UTC with whole seconds.
             * @example 2026-05-30T14:22:10Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the message was delivered, in UTC with whole seconds.
             *
             *     Our choice: the time is that of the last recipient it was delivered to, and null until the status of the
             *     message is `delivered`.
             * @example 2026-05-30T14:22:12Z
             */
            readonly delivered_at: string | null;
            /**
             * @description A report for each recipient.
             *
             *     Our choice: the reports have the order of the recipients in the request.
             */
            readonly reports: readonly components["schemas"]["Report"][];
        };
        /**
         * @description - `scheduled`: accepted and waiting for its `schedule_at`.
         *     - `queued`: accepted and waiting to be sent.
         *     - `sent`: handed to the carrier.
         *     - `delivered`: delivered to the handset.
         *     - `failed`: not delivered, and never will be.
         *
         *     Our choice: `scheduled`, `sent` and `failed` are statuses of our own, as the document shows `queued` and
         *     `delivered` alone.
         * @example delivered
         * @enum {string}
         */
        readonly Status: "scheduled" | "queued" | "sent" | "delivered" | "failed";
        /** @description What became of the message to one recipient. */
        readonly Report: {
            /**
             * @description The number, in E.164 form.
             * @example +14155552671
             */
            readonly recipient: string;
            readonly status: components["schemas"]["Status"];
            /**
             * @description The name of the recipient's carrier.
             *
             *     Our choice: the name is a sample, `T-Mobile US` for the United States and `Vodafone UK` for the United
             *     Kingdom as documented, and `Emulated carrier (<ISO2>)` for other countries, such as `Emulated carrier (DE)`.
             *
             *     Our choice: the carrier is null until the message was handed to one.
             * @example T-Mobile US
             */
            readonly carrier: string | null;
            /**
             * @description How long delivery took, in milliseconds.
             *
             *     Our choice: the time runs from acceptance, or from `schedule_at`, to delivery, so that it is 2000 where the
             *     document's sample shows 1840 and 2310.
             *
             *     Our choice: the latency is null unless the status is `delivered`.
             * @example 1840
             */
            readonly latency_ms: number | null;
        };
        /** @description The balance of the wallet. */
        readonly Balance: {
            /**
             * @description The balance.
             *
             *     Our choice: a balance has two decimals, as in the sample, and a third when it is needed to be exact.
             * @example 124.50
             */
            readonly balance: string;
            /**
             * @description The currency of the wallet, always USDT.
             * @example USDT
             * @constant
             */
            readonly currency: "USDT";
            /**
             * Format: date-time
             * @description When the wallet was last topped up, in UTC with whole seconds.
             *
             *     Our choice: it is the beginning of 1970 for a wallet that never was, and the amount is 0.00.
             * @example 2026-05-28T10:15:00Z
             */
            readonly last_topup: string;
            /**
             * @description The amount of that top-up, with two decimals.
             * @example 50.00
             */
            readonly last_topup_amount: string;
        };
        /** @description Rates by country. */
        readonly RateList: {
            /** @description The rates, more than 190 of them, or one when a country was named. */
            readonly rates: readonly components["schemas"]["Rate"][];
        };
        /** @description The price of one message segment to a country. */
        readonly Rate: {
            /**
             * @description The ISO 3166-1 alpha-2 code of the country.
             * @example US
             */
            readonly country: string;
            /**
             * @description The name of the country, in English.
             * @example United States
             */
            readonly name: string;
            /**
             * @description The price of one segment in EUR.
             *
             *     Our choice: the United States, Germany and the United Kingdom cost what the document's sample says; the
             *     rates of all other countries are made up.
             * @example 0.018
             */
            readonly price_eur: number;
            /**
             * @description The route.
             *
             *     Our choice: every route is `direct`, the only one that the document shows.
             * @example direct
             */
            readonly route: string;
        };
        /** @description Sender IDs. */
        readonly SenderList: {
            /** @description The sender IDs registered on the account. */
            readonly senders: readonly components["schemas"]["Sender"][];
        };
        /** @description A sender ID that is registered on the account. */
        readonly Sender: {
            /**
             * @description The sender ID.
             * @example WhiteRaven
             */
            readonly name: string;
            /**
             * @description Whether the sender ID may be used: `approved` when it may.
             *
             *     Our choice: one that waits for approval is `pending`, as the document shows `approved` alone.
             * @example approved
             * @enum {string}
             */
            readonly status: "approved" | "pending";
            /**
             * Format: date-time
             * @description When the sender ID was registered, in UTC with whole seconds.
             * @example 2026-05-10T08:00:00Z
             */
            readonly created_at: string;
        };
        /**
         * @description The news that the status of the message to one recipient has changed.
         *
         *     Our choice: the document shows the event `sms.delivered` alone; the others have the same keys.
         */
        readonly StatusEvent: {
            /**
             * @description What happened.
             *
             *     Our choice: `sms.sent` and `sms.failed` are named after `sms.delivered`.
             * @example sms.delivered
             * @enum {string}
             */
            readonly event: "sms.sent" | "sms.delivered" | "sms.failed";
            /**
             * @description The id of the message.
             * @example msg_7f8a2b4c1e9d3a56
             */
            readonly message_id: string;
            /**
             * @description The number, in E.164 form.
             * @example +14155552671
             */
            readonly recipient: string;
            /**
             * @description The status that the message to this recipient has reached.
             *
             *     Our choice: the status is the last part of the event.
             * @example delivered
             * @enum {string}
             */
            readonly status: "sent" | "delivered" | "failed";
            /**
             * @description The name of the recipient's carrier, as in the reports of the message.
             *
             *     Our choice: the carrier is null when the message was never handed to one.
             * @example T-Mobile US
             */
            readonly carrier: string | null;
            /**
             * Format: date-time
             * @description When the message was delivered to this recipient, in UTC with whole seconds.
             *
             *     Our choice: `delivered_at` is null unless the status is `delivered`.
             * @example 2026-05-30T14:22:12Z
             */
            readonly delivered_at: string | null;
            /**
             * @description How long delivery took, in milliseconds, as in the reports of the message.
             *
             *     Our choice: `latency_ms` is null unless the status is `delivered`.
             * @example 1840
             */
            readonly latency_ms: number | null;
        };
        /**
         * @description The reason, for programs to read.
         *
         *     Our choice: a code is the name of the status in the document's table in small letters with underscores, as the
         *     one that the document shows, `unauthorized`, is.
         *
         *     Our choice: `method_not_allowed`, `payload_too_large` and `unsupported_media_type` are codes of our own, for
         *     faults the document does not name.
         * @example unauthorized
         * @enum {string}
         */
        readonly ErrorCode: "bad_request" | "unauthorized" | "payment_required" | "not_found" | "method_not_allowed" | "payload_too_large" | "unsupported_media_type" | "too_many_requests" | "internal_error" | "service_unavailable";
        /** @description Why a request was refused. */
        readonly Error: {
            readonly error: components["schemas"]["ErrorCode"];
            /**
             * @description The reason in a sentence, for people to read.
             *
             *     Our choice: the wording is the emulator's own, but for that of `unauthorized`, which is documented.
             * @example Invalid or expired API key. Generate a new key from Dashboard → Developer Credentials.
             */
            readonly message: string;
        };
    };
    responses: {
        /** @description The message as it stands now. */
        readonly MessageStatus: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["MessageStatus"];
            };
        };
        /** @description The balance. */
        readonly Balance: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Balance"];
            };
        };
        /** @description All rates, or that of one country. */
        readonly RateList: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RateList"];
            };
        };
        /** @description The sender IDs. */
        readonly SenderList: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SenderList"];
            };
        };
        /**
         * @description The body of the request is invalid: required fields are missing, or it is not JSON.
         *
         *     Our choice: a field that breaks a rule of its own is 400 `bad_request` as well.
         *
         *     Our choice: a recipient in a country without a rate, or in one that the account's settings suspend, is 400
         *     `bad_request`.
         */
        readonly BadMessage: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is not valid.
         *
         *     Our choice: a bad query parameter is 400 `bad_request`, where the document speaks of bodies alone.
         */
        readonly BadRequest: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key is missing or invalid. Verify the `Authorization` header. */
        readonly Unauthorized: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The balance of the wallet is insufficient. Top up via the dashboard.
         *
         *     Our choice: the balance has to cover the cost of the whole request, for all segments and all recipients.
         */
        readonly PaymentRequired: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The requested resource (message ID, sender ID) does not exist. */
        readonly NotFound: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The body of the request is too large.
         *
         *     Our choice: a body over 5 MiB, a limit that is an option, is 413 `payload_too_large`.
         */
        readonly PayloadTooLarge: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The body of the request is not declared as JSON.
         *
         *     Our choice: a `Content-Type` other than `application/json` is 415 `unsupported_media_type`.
         */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description More than 100 requests a second or 10,000 an hour with one API key. Retry after the interval in
         *     `X-RateLimit-Reset`, and implement exponential backoff.
         *
         *     Our choice: requests are counted anew with every full second and every full hour of the clock; those that are
         *     refused with 401, 405 or 429, or for a path that there is not, count for nothing.
         */
        readonly TooManyRequests: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An unexpected error of the server. Retry with exponential backoff. */
        readonly InternalError: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The gateway is temporarily unavailable for maintenance. See status.signalsms.com. */
        readonly ServiceUnavailable: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The update was taken and is not sent again. */
        readonly UpdateTaken: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The update was refused and is not sent again. */
        readonly UpdateRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The update is sent again, a few times. */
        readonly UpdateDeferred: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The `message_id` from the answer to a dispatch.
         *
         *     Our choice: a value that does not have the form of an id is 404 `not_found`, like an unknown one.
         */
        readonly MessageId: string;
        /**
         * @description The ISO 3166-1 alpha-2 code of a country, to get its rate alone.
         *
         *     Our choice: small letters are taken for capitals.
         *
         *     Our choice: a value that is not two letters is 400 `bad_request`.
         *
         *     Our choice: a country without a rate is 404 `not_found`.
         */
        readonly Country: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How much of the rate limit is left, in requests.
         *
         *     Our choice: the value is about the limit of 100 requests a second, and is 0 when the one of 10,000 an hour is
         *     exhausted.
         *
         *     Our choice: the value is 0 on the answer to a request without a valid API key, and on every 429, also where a
         *     magic number or a rule is its cause.
         *
         *     Our choice: an account that has been given a rate limit through the control API is told of that one instead.
         */
        readonly "X-RateLimit-Remaining": number;
        /**
         * @description When the rate limit is reset.
         *
         *     Our choice: the value is an interval in whole seconds, rounded up, because the document says to retry after it.
         *
         *     Our choice: the value is about the limit of 100 requests a second, and when the one of 10,000 an hour is
         *     exhausted it is the time to the end of that hour.
         *
         *     Our choice: the value is 1 on the answer to a request without a valid API key.
         *
         *     Our choice: an account that has been given a rate limit through the control API is told of that one instead.
         */
        readonly "X-RateLimit-Reset": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly dispatchSms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The message. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DispatchRequest"];
            };
        };
        readonly responses: {
            /** @description The message was accepted for all its recipients. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dispatch"];
                };
            };
            readonly 400: components["responses"]["BadMessage"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["PaymentRequired"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The `message_id` from the answer to a dispatch.
                 *
                 *     Our choice: a value that does not have the form of an id is 404 `not_found`, like an unknown one.
                 */
                readonly message_id: components["parameters"]["MessageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["MessageStatus"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getStatusByQuery: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The `message_id` from the answer to a dispatch.
                 *
                 *     Our choice: a request without it is 400 `bad_request`.
                 */
                readonly message_id: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["MessageStatus"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getStatusByMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The `message_id` from the answer to a dispatch.
                 *
                 *     Our choice: a value that does not have the form of an id is 404 `not_found`, like an unknown one.
                 */
                readonly message_id: components["parameters"]["MessageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["MessageStatus"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getBalance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Balance"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getWalletBalance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Balance"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getBalanceAlias: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Balance"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getWallet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Balance"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getRates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The ISO 3166-1 alpha-2 code of a country, to get its rate alone.
                 *
                 *     Our choice: small letters are taken for capitals.
                 *
                 *     Our choice: a value that is not two letters is 400 `bad_request`.
                 *
                 *     Our choice: a country without a rate is 404 `not_found`.
                 */
                readonly country?: components["parameters"]["Country"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RateList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getSmsRates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The ISO 3166-1 alpha-2 code of a country, to get its rate alone.
                 *
                 *     Our choice: small letters are taken for capitals.
                 *
                 *     Our choice: a value that is not two letters is 400 `bad_request`.
                 *
                 *     Our choice: a country without a rate is 404 `not_found`.
                 */
                readonly country?: components["parameters"]["Country"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RateList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getPricing: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The ISO 3166-1 alpha-2 code of a country, to get its rate alone.
                 *
                 *     Our choice: small letters are taken for capitals.
                 *
                 *     Our choice: a value that is not two letters is 400 `bad_request`.
                 *
                 *     Our choice: a country without a rate is 404 `not_found`.
                 */
                readonly country?: components["parameters"]["Country"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RateList"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getSenders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SenderList"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getSmsSenders: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SenderList"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getSenderIds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SenderList"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
