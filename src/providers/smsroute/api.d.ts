// Generated from openapi/smsroute.yaml by `npm run generate`.
export interface paths {
    readonly "/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a single SMS
         * @description Accepts one message for delivery and answers with its id. Follow the message with `GET /messages/{id}` or with
         *     delivery receipts to `status_callback`. Only delivered messages are paid for.
         *
         *     With a test key (`sk_test_…`) nothing is charged and nothing leaves; the destination decides what happens:
         *
         *     | `to` | result |
         *     |---|---|
         *     | `+15005550001` | `accepted`, then `delivered` by webhook 2 s later |
         *     | `+15005550002` | `accepted`, then `failed` with `invalid_destination` |
         *     | `+15005550003` | `accepted`, then `undelivered` by webhook 30 s later, which stands for the 48-hour timeout |
         *     | `+15005550004` | 429 `rate_limited` |
         *     | `+15005550005` | 500 `internal_error` |
         *
         *     Our choice: a message sent with a live key is `sent` after 0.5 s and `delivered` 2 s after it was accepted,
         *     where the document says only that delivery takes about 2 seconds.
         *
         *     Our choice: the price is taken from the balance when the message is accepted, and given back when it becomes
         *     `failed` or `undelivered`.
         *
         *     Our choice: with a test key a message to any other number is `delivered` after 2 s at no charge.
         *
         *     Our choice: a message to `+15005550002` fails 2 s after it was accepted.
         *
         *     Our choice: with a test key the price is shown as usual although it is not charged.
         *
         *     Our choice: the five numbers have the same results with a live key, where money moves, unless an option limits
         *     them to test keys.
         */
        readonly post: operations["sendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/messages/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve a message
         * @description The message in the shape of the send answer, with its current `status` and, once delivered, `delivered_at`.
         *
         *     Our choice: a message of another account, or of the other environment (live or test), is 404 `not_found`.
         */
        readonly get: operations["getMessage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/messages/bulk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send up to 1,000 messages in one call
         * @description Takes an array of messages and answers with an array of results, one per message and in the same order.
         *
         *     Our choice: each item is checked and charged by itself, so a refused item takes its place in the results and
         *     leaves the others untouched.
         *
         *     Our choice: the answer is 200 even when every item was refused; `insufficient_balance` and
         *     `forbidden_destination` are results of items, never the status of the call.
         *
         *     Our choice: an empty array, more than 1,000 items or anything but an array is 400 `invalid_request`, and nothing
         *     is sent.
         *
         *     Our choice: one call counts as one request against the rate limit, whatever its number of messages.
         *
         *     Our choice: an item to `+15005550004` or `+15005550005` is refused with `rate_limited` or `internal_error` in
         *     its result, while the call itself succeeds.
         */
        readonly post: operations["sendBulk"];
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
         * Query the account's balance
         * @description The current balance in USD, and about how many messages it is enough for.
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
    readonly "/pricing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Fetch the pricing grid
         * @description The price of one message segment in each of the 149 countries or, with `country`, in that one.
         *
         *     Our choice: the grid is a bare array of the objects that a single country has.
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
    readonly "/pricing/lookup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look up the price for a number
         * @description The delivery route and the exact price for one number, to be asked before sending to an expensive one.
         *
         *     Our choice: a number outside the grid, or in a suspended country, is 403 `forbidden_destination`, as it is when
         *     sending.
         */
        readonly get: operations["lookUpPrice"];
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
        readonly MessageRequest: {
            /**
             * @description The destination, in E.164 form.
             * @example +5491123456789
             */
            readonly to: string;
            /**
             * @description The sender: an alphanumeric sender ID of 3 to 11 characters, or a long code.
             *
             *     Our choice: a sender ID is made of the letters A to Z and digits alone, and a long code is 7 to 15 digits
             *     with an optional `+`.
             *
             *     Our choice: the sender rules of single countries are not emulated.
             * @example smsroute
             */
            readonly from: string;
            /**
             * @description The text. It is sent as GSM-7 when all its characters are in that alphabet, and as UCS-2 otherwise. At most
             *     1,280 characters in GSM-7 or 640 in UCS-2.
             *
             *     Our choice: a character of the GSM-7 extension table, such as `€` or `{`, counts as two, and so does one beyond
             *     U+FFFF in UCS-2, such as an emoji.
             * @example Your verification code is 384921
             */
            readonly body: string;
            /**
             * Format: uri
             * @description The HTTPS URL to which delivery receipts are posted.
             *
             *     Our choice: plain `http://` is accepted for loopback and private hosts only and is 400 `invalid_request`
             *     otherwise; a strict option refuses it for all.
             *
             *     Our choice: the URL has at most 2,048 characters.
             * @example https://api.example.com/smsroute/dr
             */
            readonly status_callback?: string;
            /**
             * @description How long the carrier keeps trying, in seconds. The default is 48 hours.
             *
             *     Our choice: the period is at least 1 second and at most 48 hours.
             *
             *     Our choice: a message that has no final status when the period ends becomes `undelivered`.
             * @default 172800
             * @example 3600
             */
            readonly validity_period?: number;
            /**
             * @description A reference of your own, returned in the receipts.
             *
             *     Our choice: a reference has at most 255 characters.
             * @example order_12345
             */
            readonly reference?: string;
        };
        /** @description A message that was accepted, with its current status. */
        readonly Message: {
            /**
             * @description The id of the message.
             *
             *     Our choice: an id is `msg_` and a ULID, which is the form of the document's samples.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E
             */
            readonly id: string;
            /**
             * @description - `accepted`: accepted by smsroute, queued for the carrier.
             *     - `sent`: handed to the destination carrier.
             *     - `delivered`: confirmed delivered to the handset. Billed.
             *     - `undelivered`: the carrier's retry window expired. Not billed, the balance is refunded.
             *     - `failed`: the carrier rejected the message. Not billed.
             * @example accepted
             * @enum {string}
             */
            readonly status: "accepted" | "sent" | "delivered" | "undelivered" | "failed";
            /**
             * @description The destination, in E.164 form.
             * @example +15551234567
             */
            readonly to: string;
            /**
             * @description The sender ID or long code, as sent.
             * @example smsroute
             */
            readonly from: string;
            /**
             * @description The text, as sent.
             * @example Hello from smsroute
             */
            readonly body: string;
            /**
             * @description The number of SMS that the text takes.
             *
             *     Our choice: one segment holds 160 GSM-7 or 70 UCS-2 characters, and each of several 153 or 67, so the
             *     longest bodies take 9 and 10 segments where the document counts 8 of 160.
             * @example 1
             */
            readonly segments: number;
            /**
             * @description The price of the message in USD.
             *
             *     Our choice: the price is the country's price per segment times the number of segments.
             *
             *     Our choice: a price has three decimals, and up to six when they are needed to be exact.
             * @example 0.015
             */
            readonly price_usd: string;
            /**
             * @description The currency of the price, always USD.
             * @example USD
             * @constant
             */
            readonly currency: "USD";
            /**
             * Format: date-time
             * @description When the message was accepted, in UTC with milliseconds.
             * @example 2026-04-21T19:45:12.308Z
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the handset got the message, in UTC with milliseconds. Present only once it is `delivered`.
             * @example 2026-04-21T19:45:14.221Z
             */
            readonly delivered_at?: string;
        };
        /**
         * @description A message of a bulk send that was not accepted.
         *
         *     Our choice: the document promises a status per recipient, and the shape of a refused one is ours.
         */
        readonly RefusedMessage: {
            /**
             * @description The destination as it stood in the item, or null when the item had none that is a string.
             * @example 12345
             */
            readonly to: string | null;
            /**
             * @description Always `failed`.
             * @example failed
             * @constant
             */
            readonly status: "failed";
            readonly error_code: components["schemas"]["ErrorCode"];
            /**
             * @description The same in a sentence, for people to read.
             * @example The number in to is not in E.164 form.
             */
            readonly error_message: string;
        };
        /** @description What became of one message of a bulk send, an accepted message or a refused one. */
        readonly BulkResult: components["schemas"]["Message"] | components["schemas"]["RefusedMessage"];
        /** @description The account's balance. */
        readonly Balance: {
            /**
             * @description The balance in USD.
             *
             *     Our choice: a balance has two decimals, as in the sample, and up to six when they are needed to be exact.
             * @example 42.17
             */
            readonly balance_usd: string;
            /**
             * @description The currency of the balance, always USD.
             * @example USD
             * @constant
             */
            readonly currency: "USD";
            /**
             * @description How many messages the balance is enough for at the average rate, rounded down.
             *
             *     Our choice: the average rate is 0.012 USD, which the numbers of the document's sample give.
             * @example 3514
             */
            readonly estimated_messages_remaining: number;
            /**
             * Format: date-time
             * @description When the account was last topped up, in UTC with whole seconds.
             *
             *     Our choice: it is the beginning of 1970 for an account that never was.
             * @example 2026-04-18T14:22:08Z
             */
            readonly last_topup_at: string;
        };
        /** @description The price of one message segment in a country. */
        readonly CountryPrice: {
            /**
             * @description The name of the country, in English.
             * @example Argentina
             */
            readonly country: string;
            /**
             * @description Its ISO 3166-1 alpha-2 code.
             * @example AR
             */
            readonly iso2: string;
            /**
             * @description The price of one segment in USD.
             *
             *     Our choice: the United States cost 0.015 as in the document's first send, other countries what the company
             *     has published elsewhere, and the rest 0.012, the average rate, but for Bangladesh at 0.004, at which prices
             *     are said to start.
             *
             *     Our choice: a price has three decimals, and up to six when they are needed to be exact.
             * @example 0.008
             */
            readonly price_usd: string;
            /**
             * @description The currency of the price, always USD.
             * @example USD
             * @constant
             */
            readonly currency: "USD";
            /**
             * Format: date-time
             * @description When the price was last changed, in UTC with whole seconds.
             * @example 2026-04-21T00:00:00Z
             */
            readonly updated_at: string;
        };
        /**
         * @description The price and the route for one number.
         *
         *     Our choice: the answer is the object of the number's country, followed by `to` and `route`.
         */
        readonly PriceQuote: {
            /**
             * @description The name of the number's country, in English.
             * @example Argentina
             */
            readonly country: string;
            /**
             * @description Its ISO 3166-1 alpha-2 code.
             * @example AR
             */
            readonly iso2: string;
            /**
             * @description The price of one segment to the number in USD, with three decimals, and up to six when needed.
             * @example 0.008
             */
            readonly price_usd: string;
            /**
             * @description The currency of the price, always USD.
             * @example USD
             * @constant
             */
            readonly currency: "USD";
            /**
             * Format: date-time
             * @description When the price was last changed, in UTC with whole seconds.
             * @example 2026-04-21T00:00:00Z
             */
            readonly updated_at: string;
            /**
             * @description The number that was asked for, in E.164 form.
             * @example +5491123456789
             */
            readonly to: string;
            /**
             * @description The delivery route.
             *
             *     Our choice: the route is named `direct`, as the document mentions a route but shows none.
             * @example direct
             */
            readonly route: string;
        };
        /**
         * @description The reason, for programs to read.
         *
         *     Our choice: `invalid_request`, `not_found`, `method_not_allowed`, `payload_too_large` and
         *     `unsupported_media_type` are codes of our own, for faults the document does not name.
         * @example invalid_destination
         * @enum {string}
         */
        readonly ErrorCode: "invalid_destination" | "invalid_sender_id" | "body_too_long" | "invalid_request" | "unauthorized" | "insufficient_balance" | "forbidden_destination" | "not_found" | "method_not_allowed" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "internal_error" | "carrier_unreachable";
        /**
         * @description Why a request was refused.
         *
         *     Our choice: the document gives the codes but not the body around them; this shape is the only one the company
         *     has published.
         */
        readonly Error: {
            /**
             * @description Always `error`.
             * @example error
             * @constant
             */
            readonly status: "error";
            readonly code: components["schemas"]["ErrorCode"];
            /**
             * @description The reason in a sentence, for people to read.
             *
             *     Our choice: the wording is the emulator's own.
             * @example The number in to is not in E.164 form.
             */
            readonly message: string;
            /**
             * @description Seconds to wait before the next attempt, as in `Retry-After`. Present with 429 only.
             * @example 1
             */
            readonly retry_after?: number;
        };
        /** @description The news that the status of a message has changed, posted to its `status_callback`. */
        readonly DeliveryReceipt: {
            /**
             * @description The `id` of the message.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E
             */
            readonly message_id: string;
            /**
             * @description The `reference` of the send.
             *
             *     Our choice: the reference is null when the send had none.
             * @example order_12345
             */
            readonly reference: string | null;
            /**
             * @description The status that the message has reached. `Message` explains the five.
             * @example delivered
             * @enum {string}
             */
            readonly status: "accepted" | "sent" | "delivered" | "undelivered" | "failed";
            /**
             * @description The destination, in E.164 form.
             * @example +15551234567
             */
            readonly to: string;
            /**
             * @description The sender ID or long code, as sent.
             * @example smsroute
             */
            readonly from: string;
            /**
             * Format: date-time
             * @description When the handset got the message, in UTC with milliseconds.
             *
             *     Our choice: `delivered_at` is null unless the status is `delivered`. The timestamp that the document says
             *     each callback includes is otherwise the `t` of the signature, for the sample payload has no other.
             * @example 2026-04-21T19:45:14.221Z
             */
            readonly delivered_at: string | null;
            /**
             * @description The name of the destination carrier.
             *
             *     Our choice: the name is a sample, `Verizon Wireless` for the United States as documented and
             *     `Emulated carrier (<ISO2>)` for other countries, such as `Emulated carrier (AR)`.
             *
             *     Our choice: the carrier is null when the message never reached a carrier.
             * @example Verizon Wireless
             */
            readonly carrier: string | null;
            /**
             * @description Why the carrier rejected the message, or null when it did not.
             *
             *     Our choice: `error_code` is null on `undelivered` as well, because the status says it all, and for a message
             *     that was made to fail for lack of credit or without a reason, because the FAQ has no code for either.
             * @example null
             * @enum {string|null}
             */
            readonly error_code: "handset_blocked" | "invalid_destination" | "spam_filtered" | "carrier_unreachable" | null;
            /**
             * @description The reason in a sentence, for people to read, or null when there is no `error_code`.
             *
             *     Our choice: the wording is the emulator's own.
             * @example null
             */
            readonly error_message: string | null;
            /**
             * @description The number of SMS that the text took.
             * @example 1
             */
            readonly segments: number;
            /**
             * @description The price of the message in USD, with three decimals, and up to six when needed.
             * @example 0.015
             */
            readonly price_usd: string;
        };
    };
    responses: {
        /**
         * @description The message is not valid.
         *
         *     - `invalid_destination`: the number failed E.164 validation. Re-format it to `+[country][number]`.
         *     - `invalid_sender_id`: the sender ID violates the rules of the destination country: too long, disallowed
         *       characters, or not registered where registration is required.
         *     - `body_too_long`: the body exceeds the segmentation limit of 1,280 GSM-7 characters or 640 UCS-2 characters.
         *     - `invalid_request`: anything else.
         *
         *     Our choice: a missing or ill-typed `to` is `invalid_destination`.
         *
         *     Our choice: a missing or ill-typed `from` is `invalid_sender_id`.
         *
         *     Our choice: `invalid_request`, a code of our own, answers a missing or empty `body`, broken JSON, a JSON value
         *     that is not an object, and a bad optional field or header.
         */
        readonly InvalidMessage: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The request is not valid.
         *
         *     Our choice: `invalid_request` is a code of our own, because the document names none for a request that is
         *     malformed as a whole.
         */
        readonly InvalidRequest: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The number failed E.164 validation. Re-format it to `+[country][number]`. */
        readonly InvalidDestination: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key is missing or invalid. Check the `Authorization: Bearer` header. */
        readonly Unauthorized: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The account's balance is below the destination's price. Top up with crypto.
         *
         *     Our choice: the price that the balance has to cover is that of all segments of the message.
         */
        readonly InsufficientBalance: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The destination country is unsupported or temporarily suspended (regulatory freeze).
         *
         *     Our choice: a number in E.164 form whose country is not in the pricing grid is 403, not 400.
         *
         *     Our choice: which countries are suspended is a setting of the account.
         */
        readonly ForbiddenDestination: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description There is no such message, or no such country in the grid.
         *
         *     Our choice: the status 404 with the code `not_found`, which is our own, answers an unknown id and an unknown
         *     country.
         */
        readonly NotFound: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
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
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description More than 100 requests a second with one API key; bursts of up to 200 are tolerated, and higher limits are
         *     available on request. Check the `Retry-After` header and implement exponential backoff.
         *
         *     Our choice: requests that are refused with 401, 405 or 429, or for a path that there is not, count for nothing.
         */
        readonly RateLimited: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A fault on smsroute's side. Safe to retry with an idempotency key within 60 seconds. */
        readonly InternalError: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The destination carrier is not accepting traffic, usually briefly. Safe to retry with backoff. */
        readonly CarrierUnreachable: {
            headers: {
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The receipt was taken and is not sent again. */
        readonly ReceiptTaken: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The receipt was refused and is not sent again. */
        readonly ReceiptRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The receipt is sent again, with exponential backoff, for 24 hours. */
        readonly ReceiptDeferred: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Any unique string, typically a UUIDv4, that makes a retry safe: for 24 hours a request with the same key is
         *     answered with the first reply, and nothing is sent again. Keys are scoped to the API key.
         *
         *     Our choice: a key has 1 to 255 characters, and any other is 400 `invalid_request`.
         *
         *     Our choice: replies of 2xx and 4xx are kept, except 429; a 429 or a 5xx is not, so that a retry is a new
         *     attempt.
         *
         *     Our choice: a reused key returns the first reply even when the body of the request differs.
         *
         *     Our choice: a key that is used on both sends stands for one request on each.
         *
         *     Our choice: a retry that gets the first reply counts against the rate limit like any other request.
         */
        readonly IdempotencyKey: string;
        /**
         * @description `t=<unix seconds>,v1=<signature>`, without spaces. The signature is the lower-case hexadecimal HMAC-SHA256,
         *     under the webhook secret from the dashboard, of `<t>.` followed by the raw bytes of the body. To verify, compute
         *     it from the bytes as received, compare in constant time, and reject a `t` that is more than 300 seconds away.
         *
         *     Our choice: every attempt is signed anew with a later `t`, which is the real time even when the emulated clock has
         *     been advanced, so that receivers which compare it with their own clock accept it.
         *
         *     Our choice: a receipt bears no signature where the accounts file gives the account no secret.
         */
        readonly Signature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How much of the rate limit is left in the current second, in requests.
         *
         *     Our choice: the value is the number of whole tokens left in a bucket that holds 200 and is refilled with 100 a
         *     second.
         *
         *     Our choice: the value is 0 on the answer to a request without a valid API key, and on every 429, also where a
         *     magic number or a rule is its cause.
         *
         *     Our choice: an account that has been given a rate limit through the control API is told of that one instead.
         */
        readonly "X-RateLimit-Remaining": number;
        /** @description Seconds to wait before the next attempt. */
        readonly "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly sendMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any unique string, typically a UUIDv4, that makes a retry safe: for 24 hours a request with the same key is
                 *     answered with the first reply, and nothing is sent again. Keys are scoped to the API key.
                 *
                 *     Our choice: a key has 1 to 255 characters, and any other is 400 `invalid_request`.
                 *
                 *     Our choice: replies of 2xx and 4xx are kept, except 429; a 429 or a 5xx is not, so that a retry is a new
                 *     attempt.
                 *
                 *     Our choice: a reused key returns the first reply even when the body of the request differs.
                 *
                 *     Our choice: a key that is used on both sends stands for one request on each.
                 *
                 *     Our choice: a retry that gets the first reply counts against the rate limit like any other request.
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The message. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageRequest"];
            };
        };
        readonly responses: {
            /** @description The message was accepted and is queued for the carrier. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            readonly 400: components["responses"]["InvalidMessage"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["InsufficientBalance"];
            readonly 403: components["responses"]["ForbiddenDestination"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CarrierUnreachable"];
        };
    };
    readonly getMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The `id` from the answer to a send.
                 *
                 *     Our choice: a value that does not have the form of an id is 404 `not_found`, like an unknown one.
                 */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message as it stands now. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CarrierUnreachable"];
        };
    };
    readonly sendBulk: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any unique string, typically a UUIDv4, that makes a retry safe: for 24 hours a request with the same key is
                 *     answered with the first reply, and nothing is sent again. Keys are scoped to the API key.
                 *
                 *     Our choice: a key has 1 to 255 characters, and any other is 400 `invalid_request`.
                 *
                 *     Our choice: replies of 2xx and 4xx are kept, except 429; a 429 or a 5xx is not, so that a retry is a new
                 *     attempt.
                 *
                 *     Our choice: a reused key returns the first reply even when the body of the request differs.
                 *
                 *     Our choice: a key that is used on both sends stands for one request on each.
                 *
                 *     Our choice: a retry that gets the first reply counts against the rate limit like any other request.
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The messages, 1 to 1,000. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly (components["schemas"]["MessageRequest"] | unknown)[];
            };
        };
        readonly responses: {
            /** @description One result per message, in the order of the request. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["BulkResult"][];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CarrierUnreachable"];
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
            /** @description The balance. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Balance"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CarrierUnreachable"];
        };
    };
    readonly getPricing: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The ISO 3166-1 alpha-2 code of a country, to get its price alone.
                 *
                 *     Our choice: small letters are taken for capitals.
                 *
                 *     Our choice: a value that is not two letters is 400 `invalid_request`.
                 *
                 *     Our choice: a country outside the grid is 404 `not_found`.
                 */
                readonly country?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The whole grid, or one country of it. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CountryPrice"][] | components["schemas"]["CountryPrice"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CarrierUnreachable"];
        };
    };
    readonly lookUpPrice: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description The number, in E.164 form. A literal `+` in a query string decodes to a space, and is accepted as such.
                 *
                 *     Our choice: the `+` may also be left out.
                 *
                 *     Our choice: a missing or malformed number is 400 `invalid_destination`.
                 */
                readonly to: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The price and the route. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PriceQuote"];
                };
            };
            readonly 400: components["responses"]["InvalidDestination"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenDestination"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["CarrierUnreachable"];
        };
    };
}
