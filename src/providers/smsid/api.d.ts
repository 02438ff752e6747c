// Generated from openapi/smsid.yaml by `npm run generate`.
export interface paths {
    readonly "/sms/send": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a text message to one recipient
         * @description Sends a text and takes its cost from the prepaid balance. Follow the message with `POST /sms/status`.
         *
         *     Five recipients decide what becomes of a message:
         *
         *     | `to` | result |
         *     |---|---|
         *     | `+15005550001` | `queued`, then `sent` and `delivered`, like any other number |
         *     | `+15005550002` | `queued`, then `failed`, as an invalid destination |
         *     | `+15005550003` | `queued`, then `sent` and `failed`, as a message that could not be delivered in time |
         *     | `+15005550004` | 429 `Rate limit exceeded` |
         *     | `+15005550005` | 500 `Internal server error` |
         *
         *     Our choice: the five recipients are the emulator's own and work with every API key, because the document has no
         *     sandbox.
         *
         *     Our choice: a message to `+15005550002` fails after 2 s, and one to `+15005550003` after 30 s, which stand for
         *     the end of its validity.
         *
         *     Our choice: a message is `sent` after 0.5 s and `delivered` 2 s after it was accepted.
         *
         *     Our choice: a message that has no final status after 48 hours becomes `failed`, because the document gives no
         *     validity.
         *
         *     Our choice: a message that fails is paid for all the same, because no refund is documented.
         */
        readonly post: operations["sendSms"];
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Check the delivery status of a message
         * @description The delivery status of a message that was sent.
         *
         *     Our choice: a message of another account is 404.
         */
        readonly post: operations["getStatus"];
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
         * Check the balance
         * @description The current prepaid balance.
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
    readonly "/otp/send": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Generate and send a one-time passcode
         * @description Sends a passcode to a number and keeps it for `POST /otp/verify`.
         *
         *     Our choice: a passcode has six digits, like the document's sample.
         *
         *     Our choice: a passcode is valid for 300 seconds.
         *
         *     Our choice: a passcode can be verified once.
         *
         *     Our choice: a passcode is void after five wrong tries.
         *
         *     Our choice: a passcode replaces the one that was sent to the same number before it.
         *
         *     Our choice: the passcode goes out as a message from the account's default sender ID, with the text
         *     `Your verification code is 123456`.
         *
         *     Our choice: the message costs as much as one that is sent with `POST /sms/send`, and takes the same course; its
         *     cost is not in the answer.
         *
         *     Our choice: a recipient that decides what becomes of a message does so here too.
         */
        readonly post: operations["sendOtp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/otp/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check a one-time passcode
         * @description Checks the code that a user has entered.
         *
         *     Our choice: a number to which no passcode was sent, or whose passcode is void, is 422, like a wrong code.
         */
        readonly post: operations["verifyOtp"];
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
        readonly SendRequest: {
            readonly to: components["schemas"]["PhoneNumber"];
            /**
             * @description The text, of at most 1,600 characters. A long one is split into segments.
             *
             *     Our choice: characters are Unicode code points, not bytes.
             *
             *     Our choice: an empty text is 400.
             * @example Hello from SMSID
             */
            readonly message: string;
            /**
             * @description An approved sender ID of 2 to 11 characters. Without it the account's default is used.
             *
             *     Our choice: the account's default is `SMSID` unless its settings say otherwise.
             * @example SMSID
             */
            readonly sender_id?: string;
        };
        /**
         * @description A phone number in international format.
         *
         *     Our choice: a number has 7 to 15 digits, and its `+` may be left out; answers have it with the `+`.
         * @example +447700900123
         */
        readonly PhoneNumber: string;
        /** @description How the request went. */
        readonly Meta: {
            /**
             * @description The HTTP status of the answer, 200.
             * @example 200
             * @constant
             */
            readonly code: 200;
            /**
             * @description Always `OK`.
             * @example OK
             * @constant
             */
            readonly text: "OK";
        };
        /** @description The answer to a message that was accepted. */
        readonly SendAnswer: {
            readonly meta: components["schemas"]["Meta"];
            /** @description The message that was accepted. */
            readonly data: {
                /**
                 * @description Always `success`, which is not a delivery status.
                 * @example success
                 * @constant
                 */
                readonly status: "success";
                readonly message_id: components["schemas"]["MessageId"];
                /**
                 * @description The cost of the message, with four decimals.
                 *
                 *     Our choice: each segment costs 0.0400 wherever it goes, the price in the document's sample.
                 *
                 *     Our choice: one segment holds 160 GSM-7 or 70 UCS-2 characters, and each of several 153 or 67.
                 *
                 *     Our choice: a character of the GSM-7 extension table, such as `€` or `{`, counts as two, and so does one beyond
                 *     U+FFFF in UCS-2, such as an emoji.
                 *
                 *     Our choice: amounts are taken for pounds sterling, and no field says so, because the document names no
                 *     currency.
                 * @example 0.0400
                 */
                readonly cost: string;
                /**
                 * @description What is left of the balance, with four decimals.
                 * @example 95.6000
                 */
                readonly remaining_balance: string;
            };
        };
        /**
         * @description The id of a message.
         *
         *     Our choice: an id has 24 characters, which are letters, digits, `+` and `/`; the document's sample is cut short.
         * @example Dcshuhod0PMAAAFQ+/PbnR3x
         */
        readonly MessageId: string;
        /**
         * @description Which message to look up.
         *
         *     Our choice: unknown fields are ignored.
         */
        readonly StatusRequest: {
            /**
             * @description The `message_id` from the answer to a send.
             *
             *     Our choice: a value that does not have the form of an id is 404, like an unknown one.
             * @example Dcshuhod0PMAAAFQ+/PbnR3x
             */
            readonly message_id: string;
        };
        /**
         * @description The answer to a question about a message.
         *
         *     Our choice: the document shows no such answer; the keys in `data` are ours, but for the statuses.
         */
        readonly StatusAnswer: {
            readonly meta: components["schemas"]["Meta"];
            /** @description The message as it stands now. */
            readonly data: {
                readonly message_id: components["schemas"]["MessageId"];
                /**
                 * @description - `queued`: accepted and waiting to be sent.
                 *     - `sent`: handed to the carrier.
                 *     - `delivered`: delivered to the handset.
                 *     - `failed`: not delivered, and never will be.
                 *
                 *     Our choice: the first status of a message is `queued`.
                 * @example delivered
                 * @enum {string}
                 */
                readonly status: "queued" | "sent" | "delivered" | "failed";
                /**
                 * @description The recipient, with its `+`.
                 * @example +447700900123
                 */
                readonly to: string;
                /**
                 * @description The sender ID.
                 * @example SMSID
                 */
                readonly sender_id: string;
                /**
                 * Format: date-time
                 * @description When the message was accepted, in UTC with whole seconds.
                 * @example 2026-05-30T14:22:10Z
                 */
                readonly created_at: string;
                /**
                 * Format: date-time
                 * @description When the message was delivered, in UTC with whole seconds. Present only once the status is `delivered`.
                 * @example 2026-05-30T14:22:12Z
                 */
                readonly delivered_at?: string;
            };
        };
        /** @description The answer to a question about the balance. */
        readonly BalanceAnswer: {
            readonly meta: components["schemas"]["Meta"];
            /** @description The balance. */
            readonly data: {
                /**
                 * @description The balance, with four decimals.
                 * @example 95.6000
                 */
                readonly balance: string;
            };
        };
        /**
         * @description Whom to send a passcode.
         *
         *     Our choice: unknown fields are ignored.
         */
        readonly OtpRequest: {
            readonly to: components["schemas"]["PhoneNumber"];
        };
        /** @description The answer to a passcode that was sent. */
        readonly OtpAnswer: {
            readonly meta: components["schemas"]["Meta"];
            /** @description The passcode, without its code. */
            readonly data: {
                /**
                 * @description Always `sent`.
                 * @example sent
                 * @constant
                 */
                readonly status: "sent";
                /**
                 * @description The recipient, with its `+`.
                 * @example +447700900123
                 */
                readonly to: string;
            };
        };
        /**
         * @description A code to check.
         *
         *     Our choice: unknown fields are ignored.
         */
        readonly VerifyRequest: {
            readonly to: components["schemas"]["PhoneNumber"];
            /**
             * @description The code that the user has entered.
             *
             *     Our choice: any text is a code, and one that is not six digits is a wrong one; a missing code, or one that
             *     is no text, is 400.
             * @example 123456
             */
            readonly code: string;
        };
        /** @description The answer to a code that is right. */
        readonly VerifyAnswer: {
            readonly meta: components["schemas"]["Meta"];
            /** @description The result. */
            readonly data: {
                /**
                 * @description Always `verified`.
                 * @example verified
                 * @constant
                 */
                readonly status: "verified";
                /**
                 * @description Always true.
                 * @example true
                 * @constant
                 */
                readonly verified: true;
            };
        };
        /**
         * @description Why a request was refused.
         *
         *     Our choice: an answer with an error has no `data`, the one of `POST /otp/verify` included, as in the document's
         *     sample.
         */
        readonly Error: {
            /** @description How the request went. */
            readonly meta: {
                /**
                 * @description The HTTP status of the answer.
                 * @example 400
                 */
                readonly code: number;
                /**
                 * @description The reason, for people to read.
                 *
                 *     Our choice: the texts are `Missing or invalid API key`, `Invalid signature`, `The to field is required`
                 *     and the like for other fields, `Invalid phone number`, `Sender ID not approved`,
                 *     `Invalid or expired code` and `Rate limit exceeded`, and others of the emulator's own; only
                 *     `Insufficient balance` is documented.
                 * @example Insufficient balance
                 */
                readonly text: string;
            };
        };
    };
    responses: {
        /**
         * @description A field is missing or not valid, the sender ID is not approved, or the balance is insufficient.
         *
         *     Our choice: a body that is not a JSON object is 400, too.
         */
        readonly BadMessage: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A field is missing or not valid. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The API key is missing or invalid, or the signature is. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description There is no such message.
         *
         *     Our choice: the status is 404, because the document names none for it.
         */
        readonly MessageNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The body of the request is too large.
         *
         *     Our choice: a body over 5 MiB, a limit that is an option, is 413.
         */
        readonly PayloadTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The body of the request is not declared as JSON.
         *
         *     Our choice: a `Content-Type` other than `application/json` is 415.
         */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The verification failed, because the code is wrong or has expired. */
        readonly VerificationFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description More than 120 requests a minute with one API key. Slow down and retry.
         *
         *     Our choice: requests are counted anew with every full minute of the clock.
         */
        readonly RateLimited: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A fault on SMSID's side.
         *
         *     Our choice: the status is 500, because the document names none for it.
         */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The hexadecimal HMAC-SHA256 of the raw JSON body of the request under the account's API secret. It is taken over
         *     the exact bytes that are sent: the same JSON with other spacing or another order of keys has another signature.
         *     An account with an API secret has to send it with every request; without a secret the API key is enough.
         *
         *     Our choice: a request without a body, such as `GET /balance`, is signed over the empty body, because every
         *     request must be signed.
         *
         *     Our choice: the header is ignored when the account has no API secret.
         */
        readonly Signature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds to wait before the next attempt.
         *
         *     Our choice: this header is an addition of ours, on answers of 429 only, where it is 60, because the document
         *     names none.
         */
        readonly "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly sendSms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The hexadecimal HMAC-SHA256 of the raw JSON body of the request under the account's API secret. It is taken over
                 *     the exact bytes that are sent: the same JSON with other spacing or another order of keys has another signature.
                 *     An account with an API secret has to send it with every request; without a secret the API key is enough.
                 *
                 *     Our choice: a request without a body, such as `GET /balance`, is signed over the empty body, because every
                 *     request must be signed.
                 *
                 *     Our choice: the header is ignored when the account has no API secret.
                 */
                readonly "X-Api-Sign"?: components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The message. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendRequest"];
            };
        };
        readonly responses: {
            /** @description The message was accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SendAnswer"];
                };
            };
            readonly 400: components["responses"]["BadMessage"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The hexadecimal HMAC-SHA256 of the raw JSON body of the request under the account's API secret. It is taken over
                 *     the exact bytes that are sent: the same JSON with other spacing or another order of keys has another signature.
                 *     An account with an API secret has to send it with every request; without a secret the API key is enough.
                 *
                 *     Our choice: a request without a body, such as `GET /balance`, is signed over the empty body, because every
                 *     request must be signed.
                 *
                 *     Our choice: the header is ignored when the account has no API secret.
                 */
                readonly "X-Api-Sign"?: components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Which message. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StatusRequest"];
            };
        };
        readonly responses: {
            /** @description The message as it stands now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatusAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["MessageNotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getBalance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The hexadecimal HMAC-SHA256 of the raw JSON body of the request under the account's API secret. It is taken over
                 *     the exact bytes that are sent: the same JSON with other spacing or another order of keys has another signature.
                 *     An account with an API secret has to send it with every request; without a secret the API key is enough.
                 *
                 *     Our choice: a request without a body, such as `GET /balance`, is signed over the empty body, because every
                 *     request must be signed.
                 *
                 *     Our choice: the header is ignored when the account has no API secret.
                 */
                readonly "X-Api-Sign"?: components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The balance. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BalanceAnswer"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly sendOtp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The hexadecimal HMAC-SHA256 of the raw JSON body of the request under the account's API secret. It is taken over
                 *     the exact bytes that are sent: the same JSON with other spacing or another order of keys has another signature.
                 *     An account with an API secret has to send it with every request; without a secret the API key is enough.
                 *
                 *     Our choice: a request without a body, such as `GET /balance`, is signed over the empty body, because every
                 *     request must be signed.
                 *
                 *     Our choice: the header is ignored when the account has no API secret.
                 */
                readonly "X-Api-Sign"?: components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Whom to send a passcode. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OtpRequest"];
            };
        };
        readonly responses: {
            /** @description The passcode was sent. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OtpAnswer"];
                };
            };
            readonly 400: components["responses"]["BadMessage"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly verifyOtp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The hexadecimal HMAC-SHA256 of the raw JSON body of the request under the account's API secret. It is taken over
                 *     the exact bytes that are sent: the same JSON with other spacing or another order of keys has another signature.
                 *     An account with an API secret has to send it with every request; without a secret the API key is enough.
                 *
                 *     Our choice: a request without a body, such as `GET /balance`, is signed over the empty body, because every
                 *     request must be signed.
                 *
                 *     Our choice: the header is ignored when the account has no API secret.
                 */
                readonly "X-Api-Sign"?: components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The number and the code. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyRequest"];
            };
        };
        readonly responses: {
            /** @description The code is right. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifyAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["VerificationFailed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
}
