// Generated from openapi/smsprovider.yaml by `npm run generate`.
export interface paths {
    readonly "/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the messages of the account
         * @description The messages of the account, newest first.
         *
         *     Our choice: this call is an addition of ours; the document has none to list messages.
         *
         *     Our choice: a message to several recipients is listed once.
         */
        readonly get: operations["listMessages"];
        readonly put?: never;
        /**
         * Send an SMS to one recipient or many
         * @description Queues one text for a single recipient or for several, at once or at `scheduled_at`, and takes its credits from
         *     the account. The request has one `message_id`, whatever its number of recipients. Follow it with
         *     `GET /messages/{message_id}` or with webhooks.
         *
         *     Five recipients decide what becomes of a message:
         *
         *     | `to` | result |
         *     |---|---|
         *     | `+15005550001` | `queued`, then `sent` and `delivered` |
         *     | `+15005550002` | `queued`, then `failed` with `invalid_destination` |
         *     | `+15005550003` | `queued`, then `sent` and `expired` |
         *     | `+15005550004` | 429 `rate_limit_exceeded` |
         *     | `+15005550005` | 500 `internal_error` |
         *
         *     Our choice: the five recipients are the emulator's own and work with every API key, because the document has no
         *     sandbox.
         *
         *     Our choice: a message to `+15005550001` is delivered after 2 s, one to `+15005550002` fails after 2 s, and one
         *     to `+15005550003` expires after 30 s, which stand for its validity.
         *
         *     Our choice: a request with `+15005550004` or `+15005550005` among its recipients is refused as a whole, and no
         *     credits are taken.
         *
         *     Our choice: a message is `sent` 0.5 s after it was queued and `delivered` 3 s later, the time between the two in
         *     the document's sample.
         *
         *     Our choice: a scheduled message is `queued` until its time comes, because the document has no status of its own
         *     for it, and from then on takes the same course as one that is queued at that moment.
         *
         *     Our choice: a message that has no final status after 48 hours becomes `expired`, because the document does not
         *     say when that happens.
         *
         *     Our choice: one invalid number in `to` refuses the whole request; nothing is sent and no credits are taken.
         *
         *     Our choice: a number that is listed twice is sent two messages, and both cost credits.
         *
         *     Our choice: credits are taken when the request is accepted, for a scheduled message too.
         *
         *     Our choice: a message that fails or expires is paid for all the same, because no refund is documented.
         */
        readonly post: operations["sendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/messages/{message_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check the status of a message
         * @description The message with its current status.
         *
         *     Our choice: a message of another account is 404 `message_not_found`.
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
    readonly "/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Retrieve the account
         * @description The account that the API key belongs to.
         *
         *     Our choice: the shape of the answer is ours, because the document shows the request alone.
         */
        readonly get: operations["getAccount"];
        readonly put?: never;
        readonly post?: never;
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
         * List the registered webhooks
         * @description The registered webhooks of the account, without their secrets.
         *
         *     Our choice: this call is an addition of ours; the document has none to list webhooks.
         *
         *     Our choice: the webhooks are listed in the order in which they were registered.
         */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /**
         * Register a webhook
         * @description Registers a URL to which the chosen events of all messages of the account are posted from now on.
         *
         *     Our choice: the status 201 and the shape of the answer are ours, because the document shows the request alone.
         *
         *     Our choice: the answer has the secret that signs the events, and no other answer has it.
         *
         *     Our choice: an account has at most 50 webhooks, and a request for one more is 400 `invalid_request`.
         *
         *     Our choice: a URL that is registered twice is two webhooks, and each event is posted to both.
         */
        readonly post: operations["createWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/{webhook_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a registered webhook
         * @description No further event is posted to the webhook.
         *
         *     Our choice: an event that was posted before and waits for another attempt still gets it.
         *
         *     Our choice: this call is an addition of ours; the document has none to remove a webhook.
         *
         *     Our choice: a webhook of another account is 404 `not_found`.
         */
        readonly delete: operations["deleteWebhook"];
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
             * @description A phone number in E.164 form, or an array of them.
             *
             *     Our choice: a missing or ill-typed `to` and an empty array are `invalid_request`, and a number that is not
             *     in E.164 form is `invalid_phone_number`.
             */
            readonly to: string | readonly string[];
            /**
             * @description The text, of at most 1,600 characters.
             *
             *     Our choice: characters are Unicode code points, not bytes.
             *
             *     Our choice: a longer text is `message_too_long`; a missing, ill-typed or empty one is `invalid_request`.
             * @example Hello from SMS Provider!
             */
            readonly message: string;
            /**
             * @description The sender ID. Without it the account's default is used.
             *
             *     Our choice: a sender ID has 1 to 11 characters, or is a number of 7 to 15 digits with an optional `+`, and
             *     need not be registered; the document gives no rule.
             * @example YourBrand
             */
            readonly from?: string;
            /**
             * Format: date-time
             * @description When to deliver, as an ISO 8601 timestamp.
             *
             *     Our choice: a time in the past, and one that is no RFC 3339 date and time, with seconds and with `Z` or an
             *     offset, are 400 `invalid_request`.
             * @example 2023-12-01T15:23:45Z
             */
            readonly scheduled_at?: string;
            /**
             * Format: uri
             * @description The URL to which delivery status updates of this message are posted.
             *
             *     Our choice: the URL begins with `http://` or `https://`, to any host, as the document does not ask for
             *     HTTPS.
             *
             *     Our choice: the URL has at most 2,048 characters.
             * @example https://your-server.com/sms-webhook
             */
            readonly callback_url?: string;
        };
        /** @description A request to send that was accepted. */
        readonly SendResult: {
            /**
             * @description Always true.
             * @example true
             * @constant
             */
            readonly success: true;
            /**
             * @description The id of the message.
             *
             *     Our choice: a message to several recipients has one id, because the document shows a single one.
             *
             *     Our choice: an id is `msg_` and 13 hexadecimal digits, which is the form of the document's sample.
             * @example msg_5f8d2b38c4a7f
             */
            readonly message_id: string;
            /**
             * @description The credits that the request took.
             *
             *     Our choice: each segment to each recipient takes one credit, whatever the country.
             *
             *     Our choice: one segment holds 160 GSM-7 or 70 UCS-2 characters, and each of several 153 or 67.
             *
             *     Our choice: a character of the GSM-7 extension table, such as `€` or `{`, counts as two, and so does one beyond
             *     U+FFFF in UCS-2, such as an emoji.
             * @example 1
             */
            readonly credits_used: number;
            /**
             * @description The credits that are left on the account.
             * @example 1229
             */
            readonly credits_remaining: number;
            /**
             * @description Always `queued`.
             * @example queued
             * @constant
             */
            readonly status: "queued";
        };
        /**
         * @description - `queued`: in the queue for delivery.
         *     - `sent`: sent to the operator.
         *     - `delivered`: delivered.
         *     - `failed`: could not be delivered.
         *     - `expired`: expired before it was delivered.
         * @example delivered
         * @enum {string}
         */
        readonly Status: "queued" | "sent" | "delivered" | "failed" | "expired";
        /**
         * @description A message with its current status. Its `status` sums up those of its recipients.
         *
         *     Our choice: while one of several recipients has no final status, the status of the message is the least advanced
         *     of all.
         *
         *     Our choice: once all are final, the status of the message is `delivered` when any was delivered, `expired` when
         *     all expired, and `failed` otherwise.
         */
        readonly Message: {
            /**
             * @description The id of the message.
             * @example msg_5f8d2b38c4a7f
             */
            readonly message_id: string;
            /**
             * @description The recipient, as sent.
             *
             *     Our choice: a message to an array of recipients has that array here.
             */
            readonly to: string | readonly string[];
            /**
             * @description The sender ID.
             *
             *     Our choice: a message that was sent without one has the account's default here, which is `SMSProvider`
             *     unless its settings say otherwise.
             * @example YourBrand
             */
            readonly from: string;
            /**
             * @description The text, as sent.
             * @example Hello from SMS Provider!
             */
            readonly message: string;
            readonly status: components["schemas"]["Status"];
            /**
             * Format: date-time
             * @description When the message was sent to the operator, in UTC with whole seconds.
             *
             *     Our choice: the time is null until then.
             *
             *     Our choice: with several recipients the time is the latest of theirs, and null while the status is `queued`.
             * @example 2023-12-01T15:23:45Z
             */
            readonly sent_at: string | null;
            /**
             * Format: date-time
             * @description When the message was delivered, in UTC with whole seconds.
             *
             *     Our choice: the time is null until then.
             *
             *     Our choice: with several recipients the time is the latest of theirs, and null until the status is
             *     `delivered`.
             * @example 2023-12-01T15:23:48Z
             */
            readonly delivered_at: string | null;
            /**
             * @description What became of the message to each recipient, in the order of `to`.
             *
             *     Our choice: this field is an addition of ours, present only when `to` is an array.
             */
            readonly recipients?: readonly components["schemas"]["Recipient"][];
        };
        /** @description What became of a message to one of several recipients. */
        readonly Recipient: {
            /**
             * @description The recipient, in E.164 form.
             * @example +1234567890
             */
            readonly to: string;
            readonly status: components["schemas"]["Status"];
            /**
             * Format: date-time
             * @description When the message was sent to the operator, in UTC with whole seconds, or null.
             * @example 2023-12-01T15:23:45Z
             */
            readonly sent_at: string | null;
            /**
             * Format: date-time
             * @description When the message was delivered, in UTC with whole seconds, or null.
             * @example 2023-12-01T15:23:48Z
             */
            readonly delivered_at: string | null;
        };
        /** @description Messages of the account. */
        readonly MessageList: {
            /** @description The messages, newest first. */
            readonly messages: readonly components["schemas"]["Message"][];
        };
        /** @description An account. */
        readonly Account: {
            /**
             * @description The id of the account.
             * @example demo
             */
            readonly account_id: string;
            /**
             * @description The name of the account.
             * @example Demo account
             */
            readonly name: string;
            /**
             * @description The plan, which decides the rate limit.
             * @example standard
             * @enum {string}
             */
            readonly plan: "standard" | "enterprise";
            /**
             * @description The credits that are left.
             * @example 1230
             */
            readonly credits_remaining: number;
            /**
             * @description The requests a second that the plan allows, 10 or 50.
             *
             *     Our choice: for an account that has been given a rate limit through the control API it is the requests of
             *     that one, as in `X-RateLimit-Limit`.
             * @example 10
             */
            readonly rate_limit: number;
            /**
             * Format: date-time
             * @description When the account was opened, in UTC with whole seconds.
             *
             *     Our choice: it is the beginning of 1970 for an account whose accounts file does not say.
             * @example 2023-11-01T09:00:00Z
             */
            readonly created_at: string;
        };
        /**
         * @description - `message.queued`: the message is in the queue for delivery.
         *     - `message.sent`: it was sent to the operator.
         *     - `message.delivered`: it was delivered.
         *     - `message.failed`: it could not be delivered.
         *     - `message.expired`: it expired before it was delivered.
         *
         *     Our choice: there is one event for each status, where the document shows `message.delivered` and
         *     `message.failed`.
         * @example message.delivered
         * @enum {string}
         */
        readonly Event: "message.queued" | "message.sent" | "message.delivered" | "message.failed" | "message.expired";
        /**
         * @description A webhook to register.
         *
         *     Our choice: unknown fields are ignored.
         */
        readonly WebhookRequest: {
            /**
             * Format: uri
             * @description The URL to which events are posted.
             *
             *     Our choice: the URL begins with `http://` or `https://`, to any host, as the document does not ask for
             *     HTTPS.
             *
             *     Our choice: the URL has at most 2,048 characters.
             * @example https://your-server.com/sms-webhook
             */
            readonly url: string;
            /**
             * @description The events to post.
             *
             *     Our choice: an event that does not exist and an empty list are 400 `invalid_request`.
             * @example [
             *       "message.delivered",
             *       "message.failed"
             *     ]
             */
            readonly events: readonly components["schemas"]["Event"][];
        };
        /** @description A webhook that was registered just now, with its secret. */
        readonly CreatedWebhook: {
            /**
             * @description Always true.
             * @example true
             * @constant
             */
            readonly success: true;
            /**
             * @description The id of the webhook.
             *
             *     Our choice: an id is `wh_` and 13 hexadecimal digits.
             * @example wh_5f8d2b38c4a7f
             */
            readonly webhook_id: string;
            /**
             * Format: uri
             * @description The URL to which events are posted.
             * @example https://your-server.com/sms-webhook
             */
            readonly url: string;
            /** @description The events that are posted. */
            readonly events: readonly components["schemas"]["Event"][];
            /**
             * @description The secret that signs the events to this webhook.
             *
             *     Our choice: a secret is `whsec_` and 32 hexadecimal digits.
             * @example whsec_7f8a2b4c1e9d3a565f8d2b38c4a7f012
             */
            readonly secret: string;
            /**
             * @description Whether events are posted, which they are.
             * @example true
             * @constant
             */
            readonly active: true;
        };
        /** @description A registered webhook. */
        readonly Webhook: {
            /**
             * @description The id of the webhook.
             * @example wh_5f8d2b38c4a7f
             */
            readonly webhook_id: string;
            /**
             * Format: uri
             * @description The URL to which events are posted.
             * @example https://your-server.com/sms-webhook
             */
            readonly url: string;
            /** @description The events that are posted. */
            readonly events: readonly components["schemas"]["Event"][];
            /**
             * @description Whether events are posted, which they are.
             * @example true
             * @constant
             */
            readonly active: true;
        };
        /** @description Registered webhooks of the account. */
        readonly WebhookList: {
            /** @description The webhooks, oldest first. */
            readonly webhooks: readonly components["schemas"]["Webhook"][];
        };
        /** @description A webhook that was removed. */
        readonly DeletedWebhook: {
            /**
             * @description Always true.
             * @example true
             * @constant
             */
            readonly success: true;
            /**
             * @description The id of the webhook that is gone.
             * @example wh_5f8d2b38c4a7f
             */
            readonly webhook_id: string;
        };
        /** @description The news that the status of a message to one recipient has changed. */
        readonly MessageEvent: {
            readonly event: components["schemas"]["Event"];
            /**
             * @description The id of the message.
             * @example msg_5f8d2b38c4a7f
             */
            readonly message_id: string;
            /**
             * @description The recipient, in E.164 form.
             *
             *     Our choice: the recipient is a single one, for a message to several too.
             * @example +1234567890
             */
            readonly to: string;
            readonly status: components["schemas"]["Status"];
            /**
             * Format: date-time
             * @description When the message was delivered, in UTC with whole seconds.
             *
             *     Our choice: `delivered_at` is null unless the status is `delivered`.
             * @example 2023-12-01T15:23:48Z
             */
            readonly delivered_at: string | null;
            /**
             * @description A time in Unix seconds.
             *
             *     Our choice: the time is that at which the message entered the state; a webhook that is held back, and a
             *     retry, keep it.
             * @example 1701446628
             */
            readonly timestamp: number;
            readonly error?: components["schemas"]["DeliveryError"];
        };
        /**
         * @description Why a message was not delivered.
         *
         *     Our choice: this field is an addition of ours, present with the statuses `failed` and `expired` only.
         */
        readonly DeliveryError: {
            /**
             * @description The reason, for programs to read: `expired`, or why the operator did not deliver.
             *
             *     Our choice: the document names no such reasons, so they are ours.
             * @example invalid_destination
             * @enum {string}
             */
            readonly code: "invalid_destination" | "handset_blocked" | "spam_filtered" | "carrier_unreachable" | "insufficient_credits" | "expired";
            /**
             * @description The reason in a sentence, for people to read.
             *
             *     Our choice: the wording is the emulator's own.
             * @example The number is not in service
             */
            readonly message: string;
        };
        /**
         * @description The reason, for programs to read.
         *
         *     Our choice: `invalid_request`, `message_not_found`, `not_found`, `method_not_allowed`, `payload_too_large`,
         *     `unsupported_media_type` and `internal_error` are codes of our own, for faults the document does not name.
         * @example insufficient_credits
         * @enum {string}
         */
        readonly ErrorCode: "authentication_failed" | "insufficient_credits" | "invalid_phone_number" | "message_too_long" | "rate_limit_exceeded" | "invalid_request" | "message_not_found" | "not_found" | "method_not_allowed" | "payload_too_large" | "unsupported_media_type" | "internal_error";
        /** @description Why a request was refused. */
        readonly Error: {
            /**
             * @description Always false.
             * @example false
             * @constant
             */
            readonly success: false;
            /** @description The reason. */
            readonly error: {
                readonly code: components["schemas"]["ErrorCode"];
                /**
                 * @description The reason in a sentence, for people to read.
                 *
                 *     Our choice: the wording is the emulator's own, but for that of `insufficient_credits`, which is
                 *     documented.
                 * @example Your account has insufficient credits
                 */
                readonly message: string;
            };
        };
    };
    responses: {
        /**
         * @description The message is not valid.
         *
         *     - `invalid_phone_number`: the format of a phone number is invalid.
         *     - `message_too_long`: the message exceeds 1,600 characters.
         *     - `invalid_request`: anything else.
         *
         *     Our choice: the status is 400.
         *
         *     Our choice: `invalid_request`, a code of our own, answers a missing or ill-typed field, broken JSON and a bad
         *     optional field.
         *
         *     Our choice: `invalid_phone_number` also answers a number in a country that the account's settings suspend.
         */
        readonly InvalidMessage: {
            headers: {
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
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
         *     Our choice: the status is 400 and the code `invalid_request`, because the document names none for it.
         */
        readonly InvalidRequest: {
            headers: {
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The API key is invalid or missing.
         *
         *     Our choice: the status is 401.
         */
        readonly AuthenticationFailed: {
            headers: {
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The account has insufficient credits.
         *
         *     Our choice: the status is 402.
         *
         *     Our choice: the credits have to cover the whole request, for all segments and all recipients.
         */
        readonly InsufficientCredits: {
            headers: {
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description There is no such message.
         *
         *     Our choice: the status is 404 and the code `message_not_found`, because the document names none for it.
         */
        readonly MessageNotFound: {
            headers: {
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description There is no such webhook.
         *
         *     Our choice: the status is 404 and the code `not_found`, because the document names none for it.
         */
        readonly WebhookNotFound: {
            headers: {
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
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
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
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
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description More requests in a second than the plan allows, 10 on the Standard plan and 50 on the Enterprise plan. Wait for
         *     the seconds in `X-RateLimit-Reset`.
         *
         *     Our choice: the status is 429.
         *
         *     Our choice: the requests of each API key are counted by themselves, anew with every full second of the clock;
         *     those that are refused with 401, 405 or 429, or for a path that there is not, count for nothing.
         */
        readonly RateLimitExceeded: {
            headers: {
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A fault on the side of SMS Provider.
         *
         *     Our choice: the status is 500 and the code `internal_error`, because the document names none for it.
         */
        readonly InternalError: {
            headers: {
                readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The event was taken and is not sent again. */
        readonly EventTaken: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The event was refused and is not sent again. */
        readonly EventRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The event is sent again, a few times. */
        readonly EventDeferred: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The lower-case hexadecimal HMAC-SHA256 of the body under the webhook's secret, without any prefix. To verify,
         *     parse the body, write it again with `JSON.stringify`, compute the signature of that and compare in constant
         *     time: the body is compact JSON that survives this unchanged.
         *
         *     Our choice: what goes to a message's `callback_url`, or to the URL in the account's settings, is signed with the
         *     account's secret, and bears no signature where the accounts file gives the account none.
         */
        readonly Signature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The largest number of requests in a period, which is a second: 10 on the Standard plan and 50 on the Enterprise
         *     plan.
         *
         *     Our choice: the value is that of the Standard plan on the answer to a request without a valid API key.
         *
         *     Our choice: an account that has been given a rate limit through the control API is told of that one, whose
         *     period is its own.
         */
        readonly "X-RateLimit-Limit": number;
        /**
         * @description The requests that remain in the current period.
         *
         *     Our choice: the value is 0 on the answer to a request without a valid API key, and on every 429, also where a
         *     magic number or a rule is its cause.
         */
        readonly "X-RateLimit-Remaining": number;
        /**
         * @description The time in seconds until the rate limit resets.
         *
         *     Our choice: the value is in whole seconds, rounded up, and 1 on the answer to a request without a valid API key.
         */
        readonly "X-RateLimit-Reset": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The largest number of messages to list.
                 *
                 *     Our choice: it is 1 to 1,000, and any other value is 400 `invalid_request`.
                 */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest messages, at most `limit` of them. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageList"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["AuthenticationFailed"];
            readonly 429: components["responses"]["RateLimitExceeded"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly sendMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
            /** @description The message was queued for all its recipients. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SendResult"];
                };
            };
            readonly 400: components["responses"]["InvalidMessage"];
            readonly 401: components["responses"]["AuthenticationFailed"];
            readonly 402: components["responses"]["InsufficientCredits"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimitExceeded"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The `message_id` from the answer to a send.
                 *
                 *     Our choice: a value that does not have the form of an id is 404 `message_not_found`, like an unknown one.
                 */
                readonly message_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message as it stands now. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            readonly 401: components["responses"]["AuthenticationFailed"];
            readonly 404: components["responses"]["MessageNotFound"];
            readonly 429: components["responses"]["RateLimitExceeded"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 401: components["responses"]["AuthenticationFailed"];
            readonly 429: components["responses"]["RateLimitExceeded"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhooks. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookList"];
                };
            };
            readonly 401: components["responses"]["AuthenticationFailed"];
            readonly 429: components["responses"]["RateLimitExceeded"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The webhook. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        readonly responses: {
            /** @description The webhook was registered. */
            readonly 201: {
                headers: {
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            readonly 400: components["responses"]["InvalidRequest"];
            readonly 401: components["responses"]["AuthenticationFailed"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimitExceeded"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deleteWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The `webhook_id` from the answer to the registration.
                 *
                 *     Our choice: a value that does not have the form of an id is 404 `not_found`, like an unknown one.
                 */
                readonly webhook_id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The webhook was removed. */
            readonly 200: {
                headers: {
                    readonly "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletedWebhook"];
                };
            };
            readonly 401: components["responses"]["AuthenticationFailed"];
            readonly 404: components["responses"]["WebhookNotFound"];
            readonly 429: components["responses"]["RateLimitExceeded"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
}
