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
         * @description All filters must match. The emulator keeps a bounded number of messages; the oldest ones are dropped first. What
         *     an account had sent before the sandbox began is not listed, searched or waited for: only its provider tells of it,
         *     and `/messages/{message}`.
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
    readonly "/messages/{message}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the message, percent-encoded where it has slashes. */
                readonly message: string;
            };
            readonly cookie?: never;
        };
        /**
         * Read one message
         * @description The message as the lists show it.
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
    readonly "/messages/{message}/settle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the message, percent-encoded where it has slashes. */
                readonly message: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a message end now
         * @description The message enters a final state at this moment, whatever was to become of it: what it had ahead is called off, the
         *     sender gets the price back where the provider does that, and receipts go out. Its `outcome` is `settled by hand`
         *     from then on. 400 for a message that is in a final state already, for final states do not change.
         */
        readonly post: operations["settleMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/messages/{message}/resend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the message, percent-encoded where it has slashes. */
                readonly message: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a message again
         * @description Submits the same message once more with the API key it came with: the same sender, recipient, text, validity,
         *     callback and reference. What becomes of it is decided anew, and it is priced and charged like any other; a time it was
         *     scheduled for is not repeated. No request is made of the provider, so its rate limit and the rules about requests
         *     as such have no part in it. 400 when the key is revoked, and whenever the provider refuses it: the wallet does not hold the price, the
         *     destination is not allowed, a rule says so. `detail` has the provider's words, and nothing is sent then.
         */
        readonly post: operations["resendMessage"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/messages/wait": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Wait for messages
         * @description Answers as soon as `count` messages match, at once when they do already. On a timeout the problem's `detail` says
         *     what nearly matched. The time is real, whichever clock the emulator has; a manual clock can be advanced meanwhile.
         *     A client that goes away waits no longer.
         */
        readonly get: operations["waitForMessages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/messages/otp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Find the newest code in a text
         * @description Reads messages as a person would: a code is 4 to 8 digits (`482910`, `482 910`, `482-910`) near to a word such as
         *     code, OTP, PIN or verification, in any of some thirty languages, or alone in the text. Phone numbers, sums, dates,
         *     years, order numbers and parts of links are none. The newest matching message that has one counts; when there is
         *     none yet, it is waited for. `since` leaves out the codes of before.
         */
        readonly get: operations["findOtp"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/messages/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Find the links of the newest text that has some
         * @description The links of a text are its URLs of any scheme, and what handsets make links of too: `www.acme.example` and
         *     `acme.example/x1y`. The newest matching message that has one counts; when there is none yet, it is waited for.
         */
        readonly get: operations["findLinks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assertions/no-duplicates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check that no text went to the same number twice
         * @description Messages are alike when both number and text are. Those that were called off before they went out do not count. All
         *     filters must match, as in the list of messages.
         */
        readonly get: operations["assertNoDuplicates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List requests with their answers, newest first
         * @description Every exchange with what came of it: the messages it created, or else those it asked about, and the receipts that
         *     followed. Of the requests to this API it has the changes only: who looks must not push out what there is to see.
         *     Headers that show who somebody is are hidden but for their last four characters; bodies are kept up to
         *     64 KiB. All filters must match. The emulator keeps a bounded number of exchanges; the oldest ones are dropped first.
         */
        readonly get: operations["listExchanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow everything that happens
         * @description Server-sent events: exchanges, states, webhooks and messages from handsets as they happen, each with a growing `id`, its kind as `event`,
         *     and an `Event` in JSON as `data`. A client that comes back with `Last-Event-ID` is told what it has missed, as far
         *     as it is among the newest 1,000 events; for any other the stream begins with the `id` of the last event, without
         *     data. A comment every 15 seconds keeps the connection alive. Readers that do not keep up are cut off; 503 when too
         *     many streams are open.
         */
        readonly get: operations["streamEvents"];
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
        /**
         * List what handsets sent, newest first
         * @description Messages that handsets were made to send, as the providers took them. All filters must match. The newest 1,000 are
         *     kept, until a reset; snapshots do not hold them.
         */
        readonly get: operations["listInbound"];
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
         * @description One entry per attempt, so a receipt that was retried twice appears three times. All filters must match. The
         *     emulator keeps a bounded number of attempts; the oldest ones are dropped first.
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
    readonly "/webhooks/{attempt}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the attempt, as in `listWebhooks`. */
                readonly attempt: number;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try a receipt once more
         * @description Sends the receipt of an attempt again, signed anew, and answers when it has been tried. It is recorded as an attempt
         *     with `replay`; when it fails, no retries of its own follow, and retries that are booked stay booked.
         */
        readonly post: operations["replayWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/{attempt}/signature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the attempt, as in `listWebhooks`. */
                readonly attempt: number;
            };
            readonly cookie?: never;
        };
        /**
         * Explain a receipt's signature
         * @description For a receiver that answered 401 or 403: what was signed, with what and how, and which signature each usual mistake
         *     of a receiver comes to, so that the one it computed can be told by its looks.
         */
        readonly get: operations["explainSignature"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/replay-failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try every failed receipt once more
         * @description Replays every receipt whose last attempt was refused or given up, oldest first, and answers when all have been
         *     tried. Those that will be retried anyhow are left alone.
         */
        readonly post: operations["replayFailedWebhooks"];
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
    readonly "/accounts/{provider}/{account}/plan": {
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
        readonly get?: never;
        /**
         * Set the plan of an account
         * @description The plan of an account decides its rate limit where the provider has plans, and must be one of them then. Null takes
         *     it away.
         */
        readonly put: operations["setPlan"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{provider}/{account}/rate-limit": {
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
        readonly get?: never;
        /**
         * Give an account a rate limit of its own
         * @description In place of the provider's limits each of its keys may send `limit` requests in each span of `per`. `null` restores
         *     the provider's. It bites only where rate limits are switched on.
         */
        readonly put: operations["setRateLimit"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{provider}/{account}/senders": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Add a sender ID
         * @description It can be sent from at once, unless it is `pending`.
         */
        readonly post: operations["addSender"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{provider}/{account}/senders/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider: components["parameters"]["Provider"];
                /** @description Account id, as in `listAccounts`. */
                readonly account: components["parameters"]["Account"];
                /** @description The sender ID. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Take a sender ID away
         * @description As with every change, the content type must be `application/json`; there is no body.
         */
        readonly delete: operations["removeSender"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{provider}/{account}/api-keys": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Add an API key
         * @description It works at once. Without `key` one is made up, which begins as the provider documents its keys, and so is a secret
         *     where all keys of the account have one.
         */
        readonly post: operations["addApiKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{provider}/{account}/api-keys/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider: components["parameters"]["Provider"];
                /** @description Account id, as in `listAccounts`. */
                readonly account: components["parameters"]["Account"];
                /** @description The key, percent-encoded. */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Revoke an API key
         * @description The next request with it is refused. As with every change, the content type must be `application/json`; there is no
         *     body.
         */
        readonly delete: operations["revokeApiKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{provider}/{account}/numbers": {
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
        readonly get?: never;
        readonly put?: never;
        /**
         * Lease a number to an account
         * @description Where customers of the provider have numbers: messages to it come in on the account from now on. It costs nothing.
         *     400 where the provider has no numbers, or the number belongs to somebody.
         */
        readonly post: operations["addNumber"];
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
    readonly "/clock/run-next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run the next booked job
         * @description Moves time to the moment when the next job is due and runs what is due then; does nothing when none is booked.
         *     The answer comes after the webhooks it caused have settled.
         */
        readonly post: operations["runNext"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock/run-all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run everything that is booked
         * @description Moves time from one booked moment to the next, retries and all, until nothing is booked or `moments` of them have
         *     been run. The answer comes after the webhooks this caused have settled.
         */
        readonly post: operations["runAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop the clock
         * @description A clock that runs by itself stands still from now on, and moves as a manual one does. Nothing changes where it stands
         *     already.
         */
        readonly post: operations["pauseClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let the clock run again
         * @description A clock that was stopped goes on from where it stands. Nothing changes where it runs already; 400 where the clock is
         *     manual, which never runs by itself.
         */
        readonly post: operations["resumeClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the sandboxes besides the default one
         * @description The default sandbox is the one whose control API stands directly under `/_emulator`.
         */
        readonly get: operations["listSandboxes"];
        readonly put?: never;
        /**
         * Make a sandbox
         * @description An isolated world in this server: its own accounts and API keys for every provider, wallets, messages, journal,
         *     seed and clock. A request goes to the sandbox that its API key belongs to, so client code needs nothing but the
         *     key. Its own control API stands under `/_emulator/sandboxes/{sandbox}`, with every path of this one.
         */
        readonly post: operations["createSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sandboxes/{sandbox}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Sandbox id, as in `createSandbox`. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a sandbox
         * @description Its credentials and base URLs, as `createSandbox` answered them.
         */
        readonly get: operations["getSandbox"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a sandbox
         * @description Its API keys are unknown from now on, its webhooks end, and its memory is free.
         */
        readonly delete: operations["deleteSandbox"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the rules
         * @description In the order in which they are asked; those that are spent are listed too.
         */
        readonly get: operations["listRules"];
        readonly put?: never;
        /**
         * Add a rule that decides fates
         * @description The rule is asked after those there are. The first that fits decides; one that is spent passes. Rules come before
         *     the magic numbers, and the request header `X-Emulator-Outcome: <fate>` before the rules.
         *
         *     A rule that says nothing of a message (`to`, `from`, `text`, `next`) and only refuses or disturbs the answer is
         *     about requests: it strikes once the caller is known and within the rate limit, before idempotency and before the
         *     body is checked. Any other is about messages, and is asked for each one that is handed in. An answer is lost
         *     (`lost_…`) to whoever sends messages, or to everybody who asks for the `operation` that the rule names.
         */
        readonly post: operations["addRule"];
        /**
         * Remove all rules
         * @description What they have brought about stays. As with every change, the content type must be `application/json`.
         */
        readonly delete: operations["clearRules"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rules/{rule}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of a rule. */
                readonly rule: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a rule
         * @description What it has brought about stays. As with every change, the content type must be `application/json`.
         */
        readonly delete: operations["removeRule"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contract/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Say how the application keeps to the providers' contracts
         * @description What was found in the calls of the application since the sandbox began, beyond what the providers refused
         *     themselves; which operations, parameters and answers it exercised; and what it sent at which cost. Nothing in it
         *     is a secret: no body, header or key is shown.
         *
         *     With `sandboxes=all` it is one report of the default sandbox and all others: also of those that were deleted or
         *     have expired, and of what those that were reset had found before. What is kept of those is forgotten when the
         *     default sandbox is reset.
         */
        readonly get: operations["getContractReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/contract/receiver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Examine a receiver of webhooks
         * @description Sends the receiver what the provider may send it: a good receipt, the same again, states in the wrong order, a
         *     message it does not know yet, fields and statuses it does not know; and what it must refuse: a body that was
         *     changed, no signature, another secret, an old time. They are sent one after the other, in real time, and are not
         *     entered among the attempts. They are about `message`, or else about the newest message of the provider, or else
         *     about one that nobody sent: a receiver that only takes what it knows needs one that it knows.
         */
        readonly post: operations["examineReceiver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the named fates
         * @description They are the same for every provider.
         */
        readonly get: operations["listFates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/magic-numbers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the numbers that decide their own fate
         * @description The numbers with a meaning of their own as recipients, at every enabled provider, and what becomes of a message to
         *     each.
         */
        readonly get: operations["listMagicNumbers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{api}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an OpenAPI document
         * @description The document of an enabled provider, or of this API, as it is shipped. Its list of servers is the document's own,
         *     and says nothing about where this emulator listens.
         */
        readonly get: operations["getDocument"];
        readonly put?: never;
        readonly post?: never;
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
         * @description Messages, webhooks, journal, idempotency records, limits and bookings are dropped, answers that are held back
         *     are let go, wallets return to their seeded balances, ids start again from the seed, and rules are again those of
         *     the beginning.
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
         *     attempts, idempotency records and what providers keep. The journal's requests, the list of what handsets sent and
         *     the use of rate limits are not part of it.
         */
        readonly get: operations["getSnapshot"];
        /**
         * Restore a snapshot
         * @description Makes the sandbox what it, or another, was when the snapshot was taken; everything else is forgotten. Messages
         *     live on from there, receipts that were under way are sent again, and a clock that was paused runs again. A
         *     snapshot that does not fit is refused whole, and `field` says where. It may be as large as any other body, 5 MiB
         *     by default; the command takes larger ones with `--import`.
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
            /**
             * @description The `before` of the next page; null on the last one.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E
             */
            readonly next: string | null;
            /** @description Number of stored messages that match, listed here or not. */
            readonly total: number;
            /** @description The newest of them. */
            readonly messages: readonly components["schemas"]["ControlMessage"][];
        };
        /** @description Messages that were waited for, newest first. */
        readonly MessagesFound: {
            /** @description The newest that match, as many as were asked for. */
            readonly messages: readonly components["schemas"]["ControlMessage"][];
        };
        /** @description A code that was sent. */
        readonly OtpFound: {
            /**
             * @description Its digits alone.
             * @example 482910
             */
            readonly code: string;
            /** @description The message it stands in. */
            readonly message: components["schemas"]["ControlMessage"];
        };
        /** @description Links that were sent. */
        readonly LinksFound: {
            /**
             * @description The links as they stand in the text, in its order.
             * @example [
             *       "https://acme.example/verify?c=482910"
             *     ]
             */
            readonly links: readonly string[];
            /** @description The message they stand in. */
            readonly message: components["schemas"]["ControlMessage"];
        };
        /** @description Whether no text went to the same number twice. */
        readonly NoDuplicates: {
            /** @description Whether there is no duplicate. */
            readonly ok: boolean;
            /** @description What went out more than once; at most the first 1000. */
            readonly duplicates: readonly components["schemas"]["Duplicate"][];
        };
        /** @description A text that went to the same number more than once. */
        readonly Duplicate: {
            /**
             * @description Recipient in E.164.
             * @example +15551234567
             */
            readonly to: string;
            /** @description The text. */
            readonly text: string;
            /** @description Ids of the messages, oldest first. */
            readonly messages: readonly string[];
        };
        /** @description Requests with their answers, newest first. */
        readonly ExchangeList: {
            /** @description Number of kept exchanges that match, listed here or not. */
            readonly total: number;
            /** @description The newest of them. */
            readonly exchanges: readonly components["schemas"]["Exchange"][];
        };
        /** @description One request with its answer, and what came of it. */
        readonly Exchange: {
            /**
             * Format: date-time
             * @description When it was answered, on the emulated clock.
             */
            readonly at: string;
            /**
             * @description Provider id; `control` for this API, null for a request that was for nobody.
             * @example smsroute
             */
            readonly provider: string | null;
            /** @description What was asked. */
            readonly request: {
                /**
                 * @description HTTP method.
                 * @example POST
                 */
                readonly method: string;
                /**
                 * @description The `Host` header.
                 * @example 127.0.0.1:4010
                 */
                readonly host: string;
                /**
                 * @description Path as it came, percent-encoded.
                 * @example /smsroute/v1/messages
                 */
                readonly path: string;
                /** @description Query without its `?`. */
                readonly query: string;
                /** @description Headers with names in lower case; of secrets only the last four characters are shown. */
                readonly headers: {
                    readonly [key: string]: string;
                };
                /** @description The body, up to 64 KiB of it. */
                readonly body: string;
            };
            /** @description What was answered. */
            readonly answer: {
                /**
                 * @description HTTP status.
                 * @example 200
                 */
                readonly status: number;
                /** @description Headers with names in lower case. */
                readonly headers: {
                    readonly [key: string]: string;
                };
                /** @description The body, up to 64 KiB of it. */
                readonly body: string;
                /**
                 * @description What became of the answer on its way: never sent (`hang`), lost with the connection (`reset`), cut off in its
                 *     middle (`truncated`) or sent piece by piece (`slow`); null when it arrived whole.
                 * @enum {string|null}
                 */
                readonly disturbance: "hang" | "reset" | "truncated" | "slow" | null;
            };
            /** @description How long it took, in milliseconds of real time. */
            readonly duration_ms: number;
            /** @description Name of the rule that decided the answer; null when none did. */
            readonly decided_by: string | null;
            /**
             * @description How the request departed from the provider's document, where it was refused for that; null where it was not, and
             *     where a rule asked for the refusal.
             */
            readonly violation: {
                /**
                 * @description What it was refused for, in the emulator's words.
                 * @example invalid-destination
                 */
                readonly fault: string;
                /**
                 * @description JSON pointer or name of the parameter at fault; null where it is the request as a whole.
                 * @example /to
                 */
                readonly field: string | null;
                /** @description The sentence it was answered. */
                readonly detail: string;
            } | null;
            /**
             * @description Ids of the messages it created, of which the first thousand are kept, or else of those it asked about.
             * @example [
             *       "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E"
             *     ]
             */
            readonly messages: readonly string[];
            /** @description Attempts at telling of these messages, oldest first for each. */
            readonly receipts: readonly components["schemas"]["WebhookAttempt"][];
        };
        /** @description Receipts that were tried once more. */
        readonly WebhooksReplayed: {
            /** @description How many were tried. */
            readonly total: number;
            /** @description The new attempts; at most the first 1000. */
            readonly attempts: readonly components["schemas"]["WebhookAttempt"][];
        };
        /** @description An account's plan. */
        readonly NewPlan: {
            /**
             * @description The provider's name for it, such as SMS Provider's `enterprise`; null for none.
             * @example enterprise
             */
            readonly plan: string | null;
        };
        /** @description An account's own rate limit; null for the provider's. */
        readonly NewRateLimit: {
            /**
             * @description How many requests each key may send in each span.
             * @example 5
             */
            readonly limit: number;
            /**
             * @description The span, a duration on the emulated clock, or whole milliseconds.
             * @example 1s
             * @example 1m
             * @example 1000
             */
            readonly per: string | number;
        } | null;
        /** @description An account's own rate limit. */
        readonly RateLimit: {
            /**
             * @description How many requests each key may send in each span.
             * @example 5
             */
            readonly limit: number;
            /**
             * @description The span, as a duration.
             * @example 1000ms
             */
            readonly per: string;
        };
        /** @description A sender ID to add. */
        readonly NewSender: {
            /**
             * @description The sender ID.
             * @example Acme
             * @example +15551234567
             */
            readonly name: string;
            /**
             * @description Whether the provider has approved it; `approved` when it is left out.
             * @enum {string}
             */
            readonly status?: "approved" | "pending";
        };
        /** @description A sender ID. */
        readonly Sender: {
            /**
             * @description The sender ID.
             * @example Acme
             */
            readonly name: string;
            /**
             * @description Whether the provider has approved it.
             * @enum {string}
             */
            readonly status: "approved" | "pending";
        };
        /** @description An API key to add. */
        readonly NewApiKey: {
            /**
             * @description Whether messages sent with it cost money (`live`) or are the provider's own sandbox (`test`).
             * @enum {string}
             */
            readonly mode: "live" | "test";
            /**
             * @description The key itself; made up when it is left out.
             * @example sk_live_YOUR_SECOND_KEY
             */
            readonly key?: string;
            /**
             * @description The secret that belongs to it, where the provider has that.
             * @example YOUR_API_SECRET
             */
            readonly secret?: string;
        };
        /** @description A number to lease. */
        readonly NewNumber: {
            /**
             * @description The number in E.164; the `+` may be left out.
             * @example +61491570110
             */
            readonly number: string;
        };
        /** @description A leased number. */
        readonly Number: {
            /**
             * @description Provider id.
             * @example transmitsms
             */
            readonly provider: string;
            /**
             * @description Id of the account that has it.
             * @example 1001
             */
            readonly account: string;
            /**
             * @description The number in E.164.
             * @example +61491570110
             */
            readonly number: string;
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
            /** @description Whether the sender's wallet paid the price; nobody pays for what sandbox keys send. */
            readonly charged: boolean;
            /**
             * @description Whether the sender got the price back: where the provider gives it back in the state the message is in, and for
             *     a message that was cancelled before it went out.
             */
            readonly refunded: boolean;
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
             *     `spam-filtered`, `carrier-unreachable` or `no-credit`; null when nothing did.
             * @example invalid-destination
             */
            readonly reason: string | null;
            /**
             * @description Name of the rule that decided the fate of the message; `settled by hand` after `settleMessage`.
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
        /** @description How a message is to end. */
        readonly Settlement: {
            /**
             * @description The final state.
             * @enum {string}
             */
            readonly state: "delivered" | "expired" | "undeliverable" | "rejected";
            /**
             * @description What went wrong, in the emulator's word; nothing in particular when it is left out.
             * @enum {string}
             */
            readonly reason?: "handset-blocked" | "invalid-destination" | "spam-filtered" | "carrier-unreachable" | "no-credit";
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
        /** @description Messages from handsets, newest first. */
        readonly InboundList: {
            /** @description Number of kept messages that match, listed here or not. */
            readonly total: number;
            /** @description The newest of them. */
            readonly inbound: readonly components["schemas"]["InboundReceived"][];
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
             * @description Which attempt it is, counted from 1 for the whole sandbox; 0 for one that a reset overtook.
             * @example 17
             */
            readonly id: number;
            /** @description Whether it was asked for by a replay. */
            readonly replay: boolean;
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
            /** @description Which try this was, counted from 1 for each receipt; a replay has the number of what it repeats. */
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
        /** @description How an attempt was signed, and how receivers get it wrong. */
        readonly SignatureExplained: {
            /**
             * @description Name of the signature header as it was sent, in lower case; null where none was.
             * @example x-smsroute-signature
             */
            readonly header: string | null;
            /** @description What that header said; null where none was sent. */
            readonly value: string | null;
            /** @description How the provider signs, in one sentence; null where it signs nothing. */
            readonly scheme: string | null;
            /** @description The very text that was signed; null where nothing was, and `note` says why. */
            readonly signed: string | null;
            /** @description What it was signed with; null where nothing was signed. */
            readonly secret: components["schemas"]["SigningSecret"] | null;
            /** @description What else there is to know: that nothing was signed, or that the signature is wrong, or an hour old, on purpose. */
            readonly note: string | null;
            /** @description The usual mistakes of receivers, as far as they make sense here; the certain ones first. */
            readonly mistakes: readonly components["schemas"]["SignatureMistake"][];
        };
        /** @description A sandbox secret, and where it is from. */
        readonly SigningSecret: {
            /**
             * @description Where it stands.
             * @example webhook_secret of account demo
             */
            readonly name: string;
            /** @description The secret itself. */
            readonly value: string;
        };
        /** @description A mistake that receivers make when they verify a signature. */
        readonly SignatureMistake: {
            /**
             * @description Which one it is.
             * @enum {string}
             */
            readonly name: "json-stringify" | "json-dumps" | "sorted-keys" | "other-secret" | "secret-with-newline" | "body-alone" | "raw-query" | "whole-url" | "base64" | "upper-case" | "whole-header" | "clock-skew";
            /** @description What the receiver's code does wrong, and how to mend it. */
            readonly description: string;
            /** @description The signature that a receiver computes that makes this mistake; null where the mistake changes none. */
            readonly value: string | null;
            /**
             * @description Whether this is what went wrong: `true` where the value stands in the receiver's answer or the reason is
             *     certain, `false` where it cannot be the reason, null where nobody can know.
             */
            readonly explains: boolean | null;
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
            /** @description The rate limit that was given to it in place of the provider's; null when none was. */
            readonly rate_limit: components["schemas"]["RateLimit"] | null;
            /** @description The sender IDs it has registered. */
            readonly senders: readonly components["schemas"]["Sender"][];
            /** @description Every API key of the account, revoked ones too. */
            readonly api_keys: readonly components["schemas"]["ApiKey"][];
            /**
             * @description The sandbox secret that signs this account's receipts; null where the provider signs none.
             * @example whsec_sandbox
             */
            readonly webhook_secret: string | null;
            /**
             * @description Path of the provider's API on this server, to put behind its host and port. Where the emulator is mounted
             *     behind a prefix, it begins with that.
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
            /**
             * @description What is left of its rate limit now: of the one that is used up for longest, or else of the first. Null where the
             *     provider or the sandbox has no rate limit, and for a revoked key.
             */
            readonly quota: components["schemas"]["Quota"] | null;
        };
        /** @description What is left of a rate limit. */
        readonly Quota: {
            /**
             * @description Requests that the limit allows at once.
             * @example 60
             */
            readonly limit: number;
            /**
             * @description Whole requests that are left.
             * @example 59
             */
            readonly remaining: number;
            /**
             * @description Emulated milliseconds until it allows as many as ever.
             * @example 1000
             */
            readonly resets_in_ms: number;
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
            /** @description Whether a clock that runs by itself has been stopped; false where the mode is `manual`. */
            readonly paused: boolean;
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
        /** @description How far to move the clock; either `by` or `to`. */
        readonly ClockAdvance: {
            /**
             * Format: date-time
             * @description An instant that is not past on the emulated clock, and at most 366 days ahead.
             * @example 2026-04-23T19:45:12.308Z
             */
            readonly to?: string;
            /**
             * @description A duration of at most 366 days: numbers with a unit (`ms`, `s`, `m` for minutes, `h`, `d`), added up.
             * @example 48h
             * @example 1h30m
             * @example 500ms
             */
            readonly by?: string;
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
        /** @description One thing that happened. */
        readonly Event: {
            /**
             * Format: date-time
             * @description When it happened, on the emulated clock.
             */
            readonly at: string;
            /**
             * @description A message changed its state (`state`), one of its receipts was tried (`webhook`), a handset sent a message
             *     (`inbound`), or a request was answered (`exchange`, in the stream of events only).
             * @enum {string}
             */
            readonly kind: "state" | "webhook" | "inbound" | "exchange";
            /**
             * @description Provider id; in exchanges also `control`, and null for a request that was for nobody.
             * @example smsroute
             */
            readonly provider: string | null;
            /**
             * @description Message id, in an exchange that of the first it created; null when it is about none that was sent.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E
             */
            readonly message: string | null;
            /**
             * @description The event as one readable line.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E enroute -> delivered
             */
            readonly text: string;
            /** @description The state that the message entered; null for anything else. */
            readonly state: components["schemas"]["MessageState"] | null;
            /** @description HTTP status of the answer; null for a state change and when nobody answered. */
            readonly response_status: number | null;
        };
        /** @description A bound on how far to run. */
        readonly ClockRun: {
            /**
             * @description How many moments at which something is booked are run at most.
             * @default 100000
             */
            readonly moments?: number;
        };
        /** @description No options. */
        readonly Nothing: Record<string, never>;
        /** @description A sandbox that is wanted. */
        readonly NewSandbox: {
            /**
             * @description Whether time passes by itself or only when it is advanced.
             * @enum {string}
             */
            readonly clock?: "real" | "manual";
            /**
             * @description Emulated seconds per real second.
             * @example 60
             */
            readonly speed?: number;
            /**
             * Format: date-time
             * @description Where its clock starts; now, or where the default sandbox started by option.
             * @example 2026-04-21T19:45:12.308Z
             */
            readonly start_at?: string;
            /**
             * @description What its ids, codes and other chance are drawn from; another one for each sandbox when left out. With
             *     `start_at` and the manual clock, the same seed and requests give the same ids.
             */
            readonly seed?: number;
            readonly contract?: components["schemas"]["ContractMode"];
            /** @description Whether rate limits bite. */
            readonly rate_limit?: boolean;
            /**
             * @description Whether magic numbers work with every key or with test keys only.
             * @enum {string}
             */
            readonly magic_numbers?: "any-key" | "test-key";
            /** @description Whether plain-HTTP callbacks to local hosts are refused where the provider demands HTTPS. */
            readonly strict_callbacks?: boolean;
            /**
             * @description Its accounts, in the form of `fixtures/accounts.schema.json`, with API keys that no other sandbox has. Those
             *     of the default sandbox with keys of their own when left out.
             */
            readonly accounts?: readonly Record<string, never>[];
            /** @description Rules it begins with, and again after every reset. */
            readonly rules?: readonly components["schemas"]["NewRule"][];
            /**
             * @description A real duration without any request after which it is deleted; never when left out. Numbers with a unit
             *     (`ms`, `s`, `m`, `h`, `d`), added up.
             * @example 30m
             */
            readonly expires_after?: string;
        };
        /** @description Sandboxes. */
        readonly SandboxList: {
            /** @description How many there are. */
            readonly total: number;
            /** @description The oldest of them, at most `limit`. */
            readonly sandboxes: readonly components["schemas"]["Sandbox"][];
        };
        /** @description A sandbox besides the default one. */
        readonly Sandbox: {
            /**
             * @description Its id.
             * @example sb_3f9a1c2b7d40
             */
            readonly id: string;
            /**
             * @description Where its own control API stands, on the host and port of the request.
             * @example http://127.0.0.1:4010/_emulator/sandboxes/sb_3f9a1c2b7d40
             */
            readonly control_url: string;
            /**
             * @description Whether its time passes by itself.
             * @enum {string}
             */
            readonly clock: "real" | "manual";
            /**
             * Format: date-time
             * @description The emulated time in it.
             */
            readonly now: string;
            /** @description How many messages it holds. */
            readonly messages: number;
            /** @description Real milliseconds without a request after which it is deleted; null for never. */
            readonly expires_after_ms: number | null;
            /** @description Its accounts with their keys and base URLs. */
            readonly accounts: readonly components["schemas"]["SandboxAccount"][];
        };
        /** @description What a client needs to call a provider in a sandbox. */
        readonly SandboxAccount: {
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
             * @description The provider's API, on the host and port of the request.
             * @example http://127.0.0.1:4010/smsroute/v1
             */
            readonly base_url: string;
            /** @description Its API keys, which are no other sandbox's. */
            readonly api_keys: readonly components["schemas"]["ApiKey"][];
            /** @description The sandbox secret that signs its receipts; null where the provider signs none. */
            readonly webhook_secret: string | null;
        };
        /** @description A rule to add. */
        readonly NewRule: {
            /**
             * @description Shown as the reason of what the rule brings about, such as the `outcome` of a message.
             * @example three carriers down
             */
            readonly name: string;
            readonly match?: components["schemas"]["RuleMatch"];
            readonly fate: components["schemas"]["FateChoice"];
            /**
             * @description How often the rule decides, after which it passes; always when absent.
             * @example 3
             */
            readonly times?: number;
            /**
             * @description How likely the rule is to decide where it fits, drawn from the sandbox's seed; 1 when absent.
             * @example 0.1
             */
            readonly probability?: number;
            /** @description Whether the rule is for the next message alone. It implies `times` of 1. */
            readonly next?: boolean;
        };
        /** @description What a rule is about; everything given must fit, and everything fits when nothing is given. */
        readonly RuleMatch: {
            /**
             * @description Provider id, as in `getHealth`.
             * @example smsroute
             */
            readonly provider?: string;
            /**
             * @description Account id, as in `listAccounts`.
             * @example demo
             */
            readonly account?: string;
            /**
             * @description The `operationId` of an operation in the provider's document.
             * @example sendMessage
             */
            readonly operation?: string;
            /** @description Recipient in E.164, as a whole or by its beginning or a pattern. */
            readonly to?: string | components["schemas"]["TextBeginning"] | components["schemas"]["TextPattern"];
            /** @description Sender ID as submitted, as a whole or by its beginning or a pattern. */
            readonly from?: string | components["schemas"]["TextBeginning"] | components["schemas"]["TextPattern"];
            /** @description What the text contains, or a pattern that all of it fits. */
            readonly text?: string | components["schemas"]["TextPattern"];
        };
        /** @description How a text begins. */
        readonly TextBeginning: {
            /**
             * @description The first characters.
             * @example +4477009
             */
            readonly prefix: string;
        };
        /** @description A pattern that a whole text fits. */
        readonly TextPattern: {
            /**
             * @description `*` stands for any characters, `?` for exactly one, and a backslash before either for the character itself.
             *     Regular expressions are not taken: one could keep the emulator busy for ever.
             * @example +1555*
             * @example Your code is ??????*
             */
            readonly pattern: string;
        };
        /** @description The name of a fate, as in `listFates`, or effects. */
        readonly FateChoice: string | components["schemas"]["Effects"];
        /** @description What befalls a request or a message. At least one must be given; whatever is absent goes as always. */
        readonly Effects: {
            /**
             * @description Refused with this, in the provider's own words.
             * @enum {string}
             */
            readonly refuse?: "unauthorized" | "rate_limited" | "out_of_money" | "forbidden" | "invalid" | "internal_error" | "unavailable";
            /**
             * @description The states the message goes through after `accepted`, each no earlier than the one before. Only the last is a
             *     final one. What lies beyond the message's validity does not happen; it expires instead.
             */
            readonly plan?: readonly components["schemas"]["PlannedState"][];
            /**
             * @description How the message's receipts misbehave, as the fate of that name.
             * @enum {string}
             */
            readonly receipts?: "duplicate" | "out_of_order" | "before_response" | "late_after_final" | "missing" | "bad_signature" | "expired_timestamp" | "per_segment" | "burst";
            /** @description What the answer suffers, as the fate of that name or with a time of its own. */
            readonly answer?: ("latency" | "slow_body" | "truncated" | "hang" | "reset" | "proxy_502" | "lost_reset" | "lost_hang" | "lost_500") | components["schemas"]["Latency"] | components["schemas"]["SlowBody"];
        };
        /** @description A state that a message is to enter. */
        readonly PlannedState: {
            readonly after: components["schemas"]["Duration"];
            /**
             * @description The state. The last of a plan is not `enroute`, the others are.
             * @enum {string}
             */
            readonly state: "enroute" | "delivered" | "expired" | "undeliverable" | "rejected";
            /**
             * @description What went wrong, in the emulator's word.
             * @enum {string}
             */
            readonly reason?: "handset-blocked" | "invalid-destination" | "spam-filtered" | "carrier-unreachable" | "no-credit";
        };
        /** @description The answer comes late. */
        readonly Latency: {
            readonly latency: components["schemas"]["Duration"];
        };
        /** @description The body of the answer takes its time. */
        readonly SlowBody: {
            readonly slow_body: components["schemas"]["Duration"];
        };
        /**
         * @description A time on the emulated clock, at most 366 days: numbers with a unit (`ms`, `s`, `m` for minutes, `h`, `d`), added
         *     up; or a number of milliseconds.
         */
        readonly Duration: string | number;
        /** @description Rules. */
        readonly RuleList: {
            /** @description The rules, in the order in which they are asked. */
            readonly rules: readonly components["schemas"]["Rule"][];
        };
        /** @description A rule in force. */
        readonly Rule: {
            /**
             * @description Its id, to remove it by.
             * @example rule_1
             */
            readonly id: string;
            /**
             * @description Its name.
             * @example three carriers down
             */
            readonly name: string;
            readonly match: components["schemas"]["RuleMatch"];
            readonly fate: components["schemas"]["FateChoice"];
            /** @description How often it decides; null for always. */
            readonly times: number | null;
            /** @description How likely it is to decide where it fits; null for always. */
            readonly probability: number | null;
            /** @description Whether it is for the next message alone. */
            readonly next: boolean;
            /** @description How often it has decided. */
            readonly decided: number;
            /** @description Whether it has decided as often as it may, and passes. */
            readonly spent: boolean;
        };
        /** @description The rules are gone. */
        readonly RulesRemoved: {
            /** @description How many there were. */
            readonly removed: number;
        };
        /** @description Numbers that decide their own fate. */
        readonly MagicNumberList: {
            /** @description Whether they have their meaning only for messages that are sent with a test key. */
            readonly test_keys_only: boolean;
            /** @description The numbers, by provider. */
            readonly numbers: readonly components["schemas"]["MagicNumber"][];
        };
        /** @description What becomes of messages to a number. */
        readonly MagicNumber: {
            /**
             * @description The number, in E.164.
             * @example +15005550001
             */
            readonly number: string;
            /**
             * @description Provider id.
             * @example smsroute
             */
            readonly provider: string;
            /**
             * @description What becomes of a message to it, in the provider's words.
             * @example accepted, delivered after 2 s
             */
            readonly meaning: string;
        };
        /** @description An OpenAPI document. */
        readonly Document: {
            /**
             * @description The version of OpenAPI.
             * @example 3.1.0
             */
            readonly openapi: string;
            /** @description What the document is about. */
            readonly info: {
                readonly [key: string]: unknown;
            };
            /** @description The operations, by path and method. */
            readonly paths: {
                readonly [key: string]: unknown;
            };
        };
        /** @description Fates that have a name. */
        readonly FateList: {
            /** @description The fates. */
            readonly fates: readonly components["schemas"]["Fate"][];
        };
        /** @description A fate that has a name. */
        readonly Fate: {
            /**
             * @description Its name, for rules and for the header `X-Emulator-Outcome`.
             * @example handset_blocked
             */
            readonly name: string;
            /** @description What happens, and the incident of real life that it reproduces. */
            readonly description: string;
            /**
             * @description The magic number that brings it about at every provider; null when none does.
             * @example +15005550011
             */
            readonly number: string | null;
        };
        /** @description Which receiver to examine. */
        readonly ReceiverExamination: {
            /**
             * @description Where it takes webhooks.
             * @example http://127.0.0.1:3000/sms/receipts
             */
            readonly url: string;
            /**
             * @description Whose webhooks it takes.
             * @example smsroute
             */
            readonly provider: string;
            /**
             * @description Id of a message that it knows.
             * @example msg_01HZX9W3K4PQTR8N5B2M7F6Y0E
             */
            readonly message?: string;
        };
        /** @description What a receiver made of what it was sent. */
        readonly ReceiverReport: {
            /**
             * @description Whose webhooks it was sent.
             * @example smsroute
             */
            readonly provider: string;
            /** @description Where they were sent. */
            readonly url: string;
            /** @description Whether it did well in everything that was checked. */
            readonly passed: boolean;
            /** @description What it was sent, in this order. */
            readonly checks: readonly components["schemas"]["ReceiverCheck"][];
        };
        /** @description One thing that was checked. */
        readonly ReceiverCheck: {
            /**
             * @description Its stable id.
             * @example refuses-a-tampered-body
             */
            readonly id: string;
            /**
             * @description What a good receiver does.
             * @example refuses a receipt that was changed on the way
             */
            readonly title: string;
            /** @description Whether it did; null where that was not checked. */
            readonly passed: boolean | null;
            /** @description Why it was not checked; null where it was. */
            readonly skipped: string | null;
            /** @description Why it matters. */
            readonly why: string;
            /** @description How to mend it. */
            readonly mend: string;
            /** @description Status of its last answer; null where there was none. */
            readonly response_status: number | null;
            /** @description Why there was no answer, such as `timeout`; null where there was one. */
            readonly error: string | null;
            /** @description Real milliseconds until its last answer. */
            readonly duration_ms: number | null;
        };
        /** @description How the application kept to the providers' contracts. */
        readonly ContractReport: {
            /**
             * @description The version of this form.
             * @constant
             */
            readonly format: 1;
            readonly mode: components["schemas"]["ContractMode"];
            /**
             * Format: date-time
             * @description When the sandbox began, on the emulated clock.
             */
            readonly from: string;
            /**
             * Format: date-time
             * @description The emulated time of the report.
             */
            readonly to: string;
            /** @description How many calls were judged. */
            readonly calls: number;
            /** @description Rules that were broken, the worst first; at most 1,000 ways of breaking them are kept. */
            readonly findings: readonly components["schemas"]["ContractFinding"][];
            /** @description What of each provider was exercised. */
            readonly coverage: readonly components["schemas"]["ContractCoverage"][];
            /** @description What was sent, by provider and country. */
            readonly costs: readonly components["schemas"]["ContractCost"][];
            /** @description The rules. */
            readonly rules: readonly components["schemas"]["ContractRule"][];
        };
        /**
         * @description What is done about calls that break a rule: they are remembered (`observe`), those that break a rule of severity
         *     `error` are refused as well, before anything is done (`strict`), or nobody looks (`off`).
         * @enum {string}
         */
        readonly ContractMode: "observe" | "strict" | "off";
        /**
         * @description How bad it is: `error` breaks at the real provider, `warning` costs money or breaks some day, `note` is advice.
         * @enum {string}
         */
        readonly ContractSeverity: "error" | "warning" | "note";
        /** @description A rule that was broken in one way, by calls of one operation. */
        readonly ContractFinding: {
            /**
             * @description Id of the rule.
             * @example unknown-field
             */
            readonly rule: string;
            readonly severity: components["schemas"]["ContractSeverity"];
            /**
             * @description Provider id.
             * @example smsroute
             */
            readonly provider: string;
            /**
             * @description The `operationId` in the provider's document; null where it has no such operation.
             * @example sendMessage
             */
            readonly operation: string | null;
            /**
             * @description The field, parameter or header it is about; null where it is the call as a whole.
             * @example statusCallback
             */
            readonly field: string | null;
            /** @description How often. */
            readonly count: number;
            /** @description The first times. */
            readonly examples: readonly components["schemas"]["ContractExample"][];
        };
        /** @description One time a rule was broken. */
        readonly ContractExample: {
            /**
             * Format: date-time
             * @description When, on the emulated clock.
             */
            readonly at: string;
            /**
             * @description HTTP method.
             * @example POST
             */
            readonly method: string;
            /**
             * @description The provider's own path, without its query.
             * @example /v1/messages
             */
            readonly path: string;
            /** @description Status of the answer; null where a strict sandbox refused the call. */
            readonly status: number | null;
            /**
             * @description What was done.
             * @example `statusCallback` is no field of this operation, and was ignored. Did you mean `status_callback`?
             */
            readonly detail: string;
            /** @description Id of the message it is about; null where it is about none. */
            readonly message: string | null;
        };
        /** @description What of a provider was exercised. */
        readonly ContractCoverage: {
            /**
             * @description Provider id.
             * @example smsroute
             */
            readonly provider: string;
            /** @description Every operation of its document. */
            readonly operations: readonly components["schemas"]["ContractOperationUse"][];
        };
        /** @description What of an operation was exercised. */
        readonly ContractOperationUse: {
            /**
             * @description Its `operationId`.
             * @example sendMessage
             */
            readonly operation: string;
            /**
             * @description HTTP method.
             * @example POST
             */
            readonly method: string;
            /**
             * @description Its path in the document.
             * @example /v1/messages
             */
            readonly path: string;
            /** @description How often it was called. */
            readonly calls: number;
            /** @description The documented statuses, and how often each was answered. */
            readonly statuses: readonly {
                /** @description HTTP status. */
                readonly status: number;
                /** @description How often. */
                readonly count: number;
            }[];
            /** @description Error codes that were answered, and how often. */
            readonly codes: readonly {
                /** @description The provider's code. */
                readonly code: string;
                /** @description How often. */
                readonly count: number;
            }[];
            /** @description Fields of its body and parameters, and whether any call gave them. */
            readonly parameters: readonly {
                /** @description Its name. */
                readonly name: string;
                /** @description Whether any call gave it. */
                readonly given: boolean;
            }[];
        };
        /** @description What was sent to one country through one provider. */
        readonly ContractCost: {
            /**
             * @description Provider id.
             * @example smsroute
             */
            readonly provider: string;
            /**
             * @description ISO 3166-1 alpha-2 code; null where the numbers belong to no country.
             * @example GB
             */
            readonly country: string | null;
            /** @description Messages that were accepted. */
            readonly messages: number;
            /** @description Their segments. */
            readonly segments: number;
            /** @description What they cost, or would have cost with a test key. */
            readonly amount: components["schemas"]["Decimal"];
            /**
             * @description Unit of `amount`.
             * @example USD
             */
            readonly currency: string;
        };
        /** @description A rule of good conduct. */
        readonly ContractRule: {
            /**
             * @description Its stable id.
             * @example unknown-field
             */
            readonly id: string;
            /** @description What a call that breaks it does. */
            readonly title: string;
            readonly severity: components["schemas"]["ContractSeverity"];
            /** @description Why it matters at a real provider. */
            readonly why: string;
            /** @description How to mend it. */
            readonly mend: string;
            /**
             * @description The page of the documentation about it, by its path in the package.
             * @example docs/rules/unknown-field.md
             */
            readonly page: string;
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
        /** @description Nothing came in time; `detail` says what nearly matched. */
        readonly TimedOut: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Request Timeout",
                 *       "status": 408,
                 *       "detail": "No message as asked for came within 5s; 2 messages to other numbers: +15551234568, +15551234569."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many wait or listen already; the limits are options. */
        readonly Unavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "100 streams are open already; the limit is an option, `limits.streams`."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
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
        /** @description No such provider, account, message, attempt, rule or sandbox. */
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
        /** @description Sandbox id, as in `createSandbox`. */
        readonly Sandbox: string;
        /** @description Provider id, as in `getHealth`. */
        readonly Provider: string;
        /** @description Account id, as in `listAccounts`. */
        readonly Account: string;
        /** @description Provider id, as in `getHealth`; one that is not emulated here is 400. */
        readonly ProviderFilter: string;
        /** @description Provider id, as in `getHealth`, or `control` for this API; one that is not emulated here is 400. */
        readonly ApiFilter: string;
        /** @description Account id, as in `listAccounts`. */
        readonly AccountFilter: string;
        /**
         * @description Recipient in E.164. A literal `+` in a query string decodes to a space, which is accepted, and so are the
         *     digits alone.
         */
        readonly To: string;
        /** @description Sender ID, as submitted. */
        readonly From: string;
        /** @description What stands somewhere in the text, in this very case. */
        readonly Contains: string;
        /**
         * @description Digits that stand somewhere in `to` or `from`, such as the end of a number. A leading `+`, or the space that it
         *     decodes to, is left out of account.
         */
        readonly Number: string;
        /**
         * @description What stands, in upper or lower case alike, somewhere in the text, `from` or `to`, or is the whole id, submission id
         *     or reference.
         */
        readonly Search: string;
        /**
         * @description Current state, in the SMPP words of `state` or in the provider's own word: `expired` and smsroute's `undelivered`
         *     find the same messages. A word that is neither finds none.
         */
        readonly Status: string;
        /** @description Current state. */
        readonly State: components["schemas"]["MessageState"];
        /** @description The client's own reference. */
        readonly Reference: string;
        /** @description Id of the submission the message came in with. */
        readonly Batch: string;
        /** @description Accepted at this time of the emulated clock, or later. */
        readonly Since: string;
        /** @description Accepted before this time of the emulated clock. */
        readonly Until: string;
        /** @description How long to wait, in real time, at most 60 seconds: a duration, or whole milliseconds. 0 does not wait. */
        readonly Timeout: string;
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
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description Provider id, as in `getHealth`; one that is not emulated here is 400. */
                readonly provider?: components["parameters"]["ProviderFilter"];
                /** @description Account id, as in `listAccounts`. */
                readonly account?: components["parameters"]["AccountFilter"];
                /**
                 * @description Recipient in E.164. A literal `+` in a query string decodes to a space, which is accepted, and so are the
                 *     digits alone.
                 */
                readonly to?: components["parameters"]["To"];
                /** @description Sender ID, as submitted. */
                readonly from?: components["parameters"]["From"];
                /** @description What stands somewhere in the text, in this very case. */
                readonly contains?: components["parameters"]["Contains"];
                /**
                 * @description Digits that stand somewhere in `to` or `from`, such as the end of a number. A leading `+`, or the space that it
                 *     decodes to, is left out of account.
                 */
                readonly number?: components["parameters"]["Number"];
                /**
                 * @description What stands, in upper or lower case alike, somewhere in the text, `from` or `to`, or is the whole id, submission id
                 *     or reference.
                 */
                readonly search?: components["parameters"]["Search"];
                /**
                 * @description Current state, in the SMPP words of `state` or in the provider's own word: `expired` and smsroute's `undelivered`
                 *     find the same messages. A word that is neither finds none.
                 */
                readonly status?: components["parameters"]["Status"];
                /** @description Current state. */
                readonly state?: components["parameters"]["State"];
                /** @description The client's own reference. */
                readonly reference?: components["parameters"]["Reference"];
                /** @description Id of the submission the message came in with. */
                readonly batch?: components["parameters"]["Batch"];
                /** @description Accepted at this time of the emulated clock, or later. */
                readonly since?: components["parameters"]["Since"];
                /** @description Accepted before this time of the emulated clock. */
                readonly until?: components["parameters"]["Until"];
                /**
                 * @description Id of the last message of the page before, as in its `next`: only what stands behind it is listed. A page stays
                 *     what it is while new messages come in. Behind a message that has been dropped, or never was, there is nothing.
                 */
                readonly before?: string;
                /**
                 * @description How many of the messages that match to pass over before the first that is listed, counted from the newest or,
                 *     with `before`, from behind that one. A jump to any place, but unlike `before` it does not hold while messages
                 *     come in.
                 */
                readonly skip?: number;
                /** @description The largest number of entries to list. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest messages that match, behind `before` and `skip`; at most `limit` of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "next": null,
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
                     *           "charged": true,
                     *           "refunded": false,
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
    readonly getMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the message, percent-encoded where it has slashes. */
                readonly message: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message as it stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *       "batch": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *       "provider": "smsroute",
                     *       "account": "demo",
                     *       "test": false,
                     *       "from": "smsroute",
                     *       "to": "+15551234567",
                     *       "text": "Your Acme code is 482910. https://acme.example/verify?c=482910",
                     *       "encoding": "GSM-7",
                     *       "segments": 1,
                     *       "price": "0.015",
                     *       "currency": "USD",
                     *       "charged": true,
                     *       "refunded": false,
                     *       "country": "US",
                     *       "state": "accepted",
                     *       "status": "accepted",
                     *       "reason": null,
                     *       "outcome": "delivered",
                     *       "reference": null,
                     *       "callback": null,
                     *       "accepted_at": "2026-04-21T19:45:12.308Z",
                     *       "finished_at": null,
                     *       "timeline": [
                     *         {
                     *           "at": "2026-04-21T19:45:12.308Z",
                     *           "state": "accepted",
                     *           "reason": null
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ControlMessage"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly settleMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the message, percent-encoded where it has slashes. */
                readonly message: string;
            };
            readonly cookie?: never;
        };
        /** @description The final state. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "state": "undeliverable",
                 *       "reason": "handset-blocked"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Settlement"];
            };
        };
        readonly responses: {
            /** @description The message as it stands now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *       "batch": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *       "provider": "smsroute",
                     *       "account": "demo",
                     *       "test": false,
                     *       "from": "smsroute",
                     *       "to": "+15551234567",
                     *       "text": "Your Acme code is 482910. https://acme.example/verify?c=482910",
                     *       "encoding": "GSM-7",
                     *       "segments": 1,
                     *       "price": "0.015",
                     *       "currency": "USD",
                     *       "charged": true,
                     *       "refunded": true,
                     *       "country": "US",
                     *       "state": "undeliverable",
                     *       "status": "failed",
                     *       "reason": "handset-blocked",
                     *       "outcome": "settled by hand",
                     *       "reference": null,
                     *       "callback": null,
                     *       "accepted_at": "2026-04-21T19:45:12.308Z",
                     *       "finished_at": "2026-04-21T19:45:12.808Z",
                     *       "timeline": [
                     *         {
                     *           "at": "2026-04-21T19:45:12.308Z",
                     *           "state": "accepted",
                     *           "reason": null
                     *         },
                     *         {
                     *           "at": "2026-04-21T19:45:12.808Z",
                     *           "state": "undeliverable",
                     *           "reason": "handset-blocked"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ControlMessage"];
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
    readonly resendMessage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the message, percent-encoded where it has slashes. */
                readonly message: string;
            };
            readonly cookie?: never;
        };
        /** @description May be left out or `{}`. As with every change, the content type must be `application/json`. */
        readonly requestBody?: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            /** @description The new message. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg_01HZX9W3K5VXK2R7M0Q4T8B6CA",
                     *       "batch": "msg_01HZX9W3K5VXK2R7M0Q4T8B6CA",
                     *       "provider": "smsroute",
                     *       "account": "demo",
                     *       "test": false,
                     *       "from": "smsroute",
                     *       "to": "+15551234567",
                     *       "text": "Your Acme code is 482910. https://acme.example/verify?c=482910",
                     *       "encoding": "GSM-7",
                     *       "segments": 1,
                     *       "price": "0.015",
                     *       "currency": "USD",
                     *       "charged": true,
                     *       "refunded": false,
                     *       "country": "US",
                     *       "state": "accepted",
                     *       "status": "accepted",
                     *       "reason": null,
                     *       "outcome": "delivered",
                     *       "reference": null,
                     *       "callback": null,
                     *       "accepted_at": "2026-04-21T19:45:12.308Z",
                     *       "finished_at": null,
                     *       "timeline": [
                     *         {
                     *           "at": "2026-04-21T19:45:12.308Z",
                     *           "state": "accepted",
                     *           "reason": null
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ControlMessage"];
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
    readonly waitForMessages: {
        readonly parameters: {
            readonly query?: {
                /** @description Provider id, as in `getHealth`; one that is not emulated here is 400. */
                readonly provider?: components["parameters"]["ProviderFilter"];
                /** @description Account id, as in `listAccounts`. */
                readonly account?: components["parameters"]["AccountFilter"];
                /**
                 * @description Recipient in E.164. A literal `+` in a query string decodes to a space, which is accepted, and so are the
                 *     digits alone.
                 */
                readonly to?: components["parameters"]["To"];
                /** @description Sender ID, as submitted. */
                readonly from?: components["parameters"]["From"];
                /** @description What stands somewhere in the text, in this very case. */
                readonly contains?: components["parameters"]["Contains"];
                /**
                 * @description Digits that stand somewhere in `to` or `from`, such as the end of a number. A leading `+`, or the space that it
                 *     decodes to, is left out of account.
                 */
                readonly number?: components["parameters"]["Number"];
                /**
                 * @description What stands, in upper or lower case alike, somewhere in the text, `from` or `to`, or is the whole id, submission id
                 *     or reference.
                 */
                readonly search?: components["parameters"]["Search"];
                /**
                 * @description Current state, in the SMPP words of `state` or in the provider's own word: `expired` and smsroute's `undelivered`
                 *     find the same messages. A word that is neither finds none.
                 */
                readonly status?: components["parameters"]["Status"];
                /** @description Current state. */
                readonly state?: components["parameters"]["State"];
                /** @description The client's own reference. */
                readonly reference?: components["parameters"]["Reference"];
                /** @description Id of the submission the message came in with. */
                readonly batch?: components["parameters"]["Batch"];
                /** @description Accepted at this time of the emulated clock, or later. */
                readonly since?: components["parameters"]["Since"];
                /** @description Accepted before this time of the emulated clock. */
                readonly until?: components["parameters"]["Until"];
                /** @description How many messages must match. */
                readonly count?: number;
                /** @description How long to wait, in real time, at most 60 seconds: a duration, or whole milliseconds. 0 does not wait. */
                readonly timeout?: components["parameters"]["Timeout"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest messages that match, `count` of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "id": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *           "batch": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *           "provider": "smsroute",
                     *           "account": "demo",
                     *           "test": false,
                     *           "from": "smsroute",
                     *           "to": "+15551234567",
                     *           "text": "Your Acme code is 482910. https://acme.example/verify?c=482910",
                     *           "encoding": "GSM-7",
                     *           "segments": 1,
                     *           "price": "0.015",
                     *           "currency": "USD",
                     *           "charged": true,
                     *           "refunded": false,
                     *           "country": "US",
                     *           "state": "accepted",
                     *           "status": "accepted",
                     *           "reason": null,
                     *           "outcome": "delivered",
                     *           "reference": null,
                     *           "callback": null,
                     *           "accepted_at": "2026-04-21T19:45:12.308Z",
                     *           "finished_at": null,
                     *           "timeline": [
                     *             {
                     *               "at": "2026-04-21T19:45:12.308Z",
                     *               "state": "accepted",
                     *               "reason": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["MessagesFound"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 408: components["responses"]["TimedOut"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly findOtp: {
        readonly parameters: {
            readonly query?: {
                /** @description Provider id, as in `getHealth`; one that is not emulated here is 400. */
                readonly provider?: components["parameters"]["ProviderFilter"];
                /** @description Account id, as in `listAccounts`. */
                readonly account?: components["parameters"]["AccountFilter"];
                /**
                 * @description Recipient in E.164. A literal `+` in a query string decodes to a space, which is accepted, and so are the
                 *     digits alone.
                 */
                readonly to?: components["parameters"]["To"];
                /** @description Sender ID, as submitted. */
                readonly from?: components["parameters"]["From"];
                /** @description What stands somewhere in the text, in this very case. */
                readonly contains?: components["parameters"]["Contains"];
                /**
                 * @description Digits that stand somewhere in `to` or `from`, such as the end of a number. A leading `+`, or the space that it
                 *     decodes to, is left out of account.
                 */
                readonly number?: components["parameters"]["Number"];
                /**
                 * @description What stands, in upper or lower case alike, somewhere in the text, `from` or `to`, or is the whole id, submission id
                 *     or reference.
                 */
                readonly search?: components["parameters"]["Search"];
                /**
                 * @description Current state, in the SMPP words of `state` or in the provider's own word: `expired` and smsroute's `undelivered`
                 *     find the same messages. A word that is neither finds none.
                 */
                readonly status?: components["parameters"]["Status"];
                /** @description Current state. */
                readonly state?: components["parameters"]["State"];
                /** @description The client's own reference. */
                readonly reference?: components["parameters"]["Reference"];
                /** @description Id of the submission the message came in with. */
                readonly batch?: components["parameters"]["Batch"];
                /** @description Accepted at this time of the emulated clock, or later. */
                readonly since?: components["parameters"]["Since"];
                /** @description Accepted before this time of the emulated clock. */
                readonly until?: components["parameters"]["Until"];
                /** @description How long to wait, in real time, at most 60 seconds: a duration, or whole milliseconds. 0 does not wait. */
                readonly timeout?: components["parameters"]["Timeout"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The code, and the message it stands in. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "482910",
                     *       "message": {
                     *         "id": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *         "batch": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *         "provider": "smsroute",
                     *         "account": "demo",
                     *         "test": false,
                     *         "from": "smsroute",
                     *         "to": "+15551234567",
                     *         "text": "Your Acme code is 482910. https://acme.example/verify?c=482910",
                     *         "encoding": "GSM-7",
                     *         "segments": 1,
                     *         "price": "0.015",
                     *         "currency": "USD",
                     *         "charged": true,
                     *         "refunded": false,
                     *         "country": "US",
                     *         "state": "accepted",
                     *         "status": "accepted",
                     *         "reason": null,
                     *         "outcome": "delivered",
                     *         "reference": null,
                     *         "callback": null,
                     *         "accepted_at": "2026-04-21T19:45:12.308Z",
                     *         "finished_at": null,
                     *         "timeline": [
                     *           {
                     *             "at": "2026-04-21T19:45:12.308Z",
                     *             "state": "accepted",
                     *             "reason": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OtpFound"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 408: components["responses"]["TimedOut"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly findLinks: {
        readonly parameters: {
            readonly query?: {
                /** @description Provider id, as in `getHealth`; one that is not emulated here is 400. */
                readonly provider?: components["parameters"]["ProviderFilter"];
                /** @description Account id, as in `listAccounts`. */
                readonly account?: components["parameters"]["AccountFilter"];
                /**
                 * @description Recipient in E.164. A literal `+` in a query string decodes to a space, which is accepted, and so are the
                 *     digits alone.
                 */
                readonly to?: components["parameters"]["To"];
                /** @description Sender ID, as submitted. */
                readonly from?: components["parameters"]["From"];
                /** @description What stands somewhere in the text, in this very case. */
                readonly contains?: components["parameters"]["Contains"];
                /**
                 * @description Digits that stand somewhere in `to` or `from`, such as the end of a number. A leading `+`, or the space that it
                 *     decodes to, is left out of account.
                 */
                readonly number?: components["parameters"]["Number"];
                /**
                 * @description What stands, in upper or lower case alike, somewhere in the text, `from` or `to`, or is the whole id, submission id
                 *     or reference.
                 */
                readonly search?: components["parameters"]["Search"];
                /**
                 * @description Current state, in the SMPP words of `state` or in the provider's own word: `expired` and smsroute's `undelivered`
                 *     find the same messages. A word that is neither finds none.
                 */
                readonly status?: components["parameters"]["Status"];
                /** @description Current state. */
                readonly state?: components["parameters"]["State"];
                /** @description The client's own reference. */
                readonly reference?: components["parameters"]["Reference"];
                /** @description Id of the submission the message came in with. */
                readonly batch?: components["parameters"]["Batch"];
                /** @description Accepted at this time of the emulated clock, or later. */
                readonly since?: components["parameters"]["Since"];
                /** @description Accepted before this time of the emulated clock. */
                readonly until?: components["parameters"]["Until"];
                /** @description How long to wait, in real time, at most 60 seconds: a duration, or whole milliseconds. 0 does not wait. */
                readonly timeout?: components["parameters"]["Timeout"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The links as they stand in the text, in its order, and the message. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "links": [
                     *         "https://acme.example/verify?c=482910"
                     *       ],
                     *       "message": {
                     *         "id": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *         "batch": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *         "provider": "smsroute",
                     *         "account": "demo",
                     *         "test": false,
                     *         "from": "smsroute",
                     *         "to": "+15551234567",
                     *         "text": "Your Acme code is 482910. https://acme.example/verify?c=482910",
                     *         "encoding": "GSM-7",
                     *         "segments": 1,
                     *         "price": "0.015",
                     *         "currency": "USD",
                     *         "charged": true,
                     *         "refunded": false,
                     *         "country": "US",
                     *         "state": "accepted",
                     *         "status": "accepted",
                     *         "reason": null,
                     *         "outcome": "delivered",
                     *         "reference": null,
                     *         "callback": null,
                     *         "accepted_at": "2026-04-21T19:45:12.308Z",
                     *         "finished_at": null,
                     *         "timeline": [
                     *           {
                     *             "at": "2026-04-21T19:45:12.308Z",
                     *             "state": "accepted",
                     *             "reason": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["LinksFound"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 408: components["responses"]["TimedOut"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly assertNoDuplicates: {
        readonly parameters: {
            readonly query?: {
                /** @description Provider id, as in `getHealth`; one that is not emulated here is 400. */
                readonly provider?: components["parameters"]["ProviderFilter"];
                /** @description Account id, as in `listAccounts`. */
                readonly account?: components["parameters"]["AccountFilter"];
                /**
                 * @description Recipient in E.164. A literal `+` in a query string decodes to a space, which is accepted, and so are the
                 *     digits alone.
                 */
                readonly to?: components["parameters"]["To"];
                /** @description Sender ID, as submitted. */
                readonly from?: components["parameters"]["From"];
                /** @description What stands somewhere in the text, in this very case. */
                readonly contains?: components["parameters"]["Contains"];
                /**
                 * @description Digits that stand somewhere in `to` or `from`, such as the end of a number. A leading `+`, or the space that it
                 *     decodes to, is left out of account.
                 */
                readonly number?: components["parameters"]["Number"];
                /**
                 * @description What stands, in upper or lower case alike, somewhere in the text, `from` or `to`, or is the whole id, submission id
                 *     or reference.
                 */
                readonly search?: components["parameters"]["Search"];
                /**
                 * @description Current state, in the SMPP words of `state` or in the provider's own word: `expired` and smsroute's `undelivered`
                 *     find the same messages. A word that is neither finds none.
                 */
                readonly status?: components["parameters"]["Status"];
                /** @description Current state. */
                readonly state?: components["parameters"]["State"];
                /** @description The client's own reference. */
                readonly reference?: components["parameters"]["Reference"];
                /** @description Id of the submission the message came in with. */
                readonly batch?: components["parameters"]["Batch"];
                /** @description Accepted at this time of the emulated clock, or later. */
                readonly since?: components["parameters"]["Since"];
                /** @description Accepted before this time of the emulated clock. */
                readonly until?: components["parameters"]["Until"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether it holds, and what speaks against it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ok": false,
                     *       "duplicates": [
                     *         {
                     *           "to": "+15551234567",
                     *           "text": "Your code is 482910",
                     *           "messages": [
                     *             "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *             "msg_01HZX9W3K5VXK2R7M0Q4T8B6CA"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["NoDuplicates"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listExchanges: {
        readonly parameters: {
            readonly query?: {
                /** @description Provider id, as in `getHealth`, or `control` for this API; one that is not emulated here is 400. */
                readonly provider?: components["parameters"]["ApiFilter"];
                /** @description Id of a message, or of a submission, that the exchange created or asked about. */
                readonly message?: string;
                /** @description HTTP status of the answer. */
                readonly status?: number;
                /** @description Whether to list only requests that departed from the provider's document and were refused for it. */
                readonly violations?: boolean;
                /** @description The largest number of entries to list. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The newest exchanges that match, at most `limit` of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 1,
                     *       "exchanges": [
                     *         {
                     *           "at": "2026-04-21T19:45:12.308Z",
                     *           "provider": "smsroute",
                     *           "request": {
                     *             "method": "POST",
                     *             "host": "127.0.0.1:4010",
                     *             "path": "/smsroute/v1/messages",
                     *             "query": "",
                     *             "headers": {
                     *               "authorization": "Bearer ***_KEY",
                     *               "content-type": "application/json"
                     *             },
                     *             "body": "{\"to\":\"+15551234567\",\"from\":\"smsroute\",\"body\":\"Hello\"}"
                     *           },
                     *           "answer": {
                     *             "status": 200,
                     *             "headers": {
                     *               "content-type": "application/json; charset=utf-8"
                     *             },
                     *             "body": "{\"id\":\"msg_01HZX9W3K4PQTR8N5B2M7F6Y0E\",\"status\":\"accepted\"}",
                     *             "disturbance": null
                     *           },
                     *           "duration_ms": 0.4,
                     *           "decided_by": null,
                     *           "violation": null,
                     *           "messages": [
                     *             "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E"
                     *           ],
                     *           "receipts": []
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ExchangeList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly streamEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description Provider id, as in `getHealth`, or `control` for this API; one that is not emulated here is 400. */
                readonly provider?: components["parameters"]["ApiFilter"];
            };
            readonly header?: {
                /** @description The last event the client has seen, as its `id` says. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream, which has no end. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 17
                     *     event: state
                     *     data: {"at":"2026-04-21T19:45:14.308Z","kind":"state","provider":"smsroute","message":"msg_01HZX9W3K4PQTR8N5B2M7F6Y0E","text":"msg_01HZX9W3K4PQTR8N5B2M7F6Y0E to +15551234567 is delivered","state":"delivered","response_status":null}
                     */
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listInbound: {
        readonly parameters: {
            readonly query?: {
                /** @description Provider id, as in `getHealth`; one that is not emulated here is 400. */
                readonly provider?: components["parameters"]["ProviderFilter"];
                /**
                 * @description Digits that stand somewhere in `to` or `from`, such as the end of a number. A leading `+`, or the space that it
                 *     decodes to, is left out of account.
                 */
                readonly number?: components["parameters"]["Number"];
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
                     *       "inbound": [
                     *         {
                     *           "id": "36573150",
                     *           "provider": "transmitsms",
                     *           "account": "1001",
                     *           "from": "+61491570157",
                     *           "to": "+61491570156",
                     *           "text": "Hi There",
                     *           "received_at": "2026-04-21T19:45:12.308Z"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["InboundList"];
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
                /** @description Provider id, as in `getHealth`; one that is not emulated here is 400. */
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
                     *           "id": 1,
                     *           "replay": false,
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
    readonly replayWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the attempt, as in `listWebhooks`. */
                readonly attempt: number;
            };
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
            /** @description The new attempt. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "replay": true,
                     *       "message": "msg_01HZX9W3K4PQTR8N5B2M7F6Y0E",
                     *       "provider": "smsroute",
                     *       "url": "http://127.0.0.1:3000/sms/receipts",
                     *       "status": "delivered",
                     *       "attempt": 1,
                     *       "at": "2026-04-21T19:45:14.308Z",
                     *       "result": "delivered",
                     *       "response_status": 200,
                     *       "response_body": "ok",
                     *       "error": null,
                     *       "duration_ms": 1.4,
                     *       "next_attempt_at": null,
                     *       "request_headers": {
                     *         "content-type": "application/json",
                     *         "x-smsroute-signature": "t=1776800714,v1=6ad3b8a7a4bb85453a498b1b3c7668794a2ddb0eea2dd3c86a8e23f48e462cf6"
                     *       },
                     *       "request_body": "{\"message_id\":\"msg_01HZX9W3K4PQTR8N5B2M7F6Y0E\",\"status\":\"delivered\"}"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WebhookAttempt"];
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
    readonly explainSignature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the attempt, as in `listWebhooks`. */
                readonly attempt: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The signature of this attempt, and how receivers get it wrong. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "header": "x-smsroute-signature",
                     *       "value": "t=1776800714,v1=6ad3b8a7a4bb85453a498b1b3c7668794a2ddb0eea2dd3c86a8e23f48e462cf6",
                     *       "scheme": "HMAC-SHA256 in lower-case hex over the time, a dot and the body, as t=<time>,v1=<hex>.",
                     *       "signed": "1776800714.{\"message_id\":\"msg_01HZX9W3K4PQTR8N5B2M7F6Y0E\",\"status\":\"delivered\"}",
                     *       "secret": {
                     *         "name": "webhook_secret of account demo",
                     *         "value": "whsec_demo_YOUR_WEBHOOK_SECRET"
                     *       },
                     *       "note": null,
                     *       "mistakes": [
                     *         {
                     *           "name": "upper-case",
                     *           "description": "The hex was printed in capitals; print it in lower case, or compare the bytes.",
                     *           "value": "6AD3B8A7A4BB85453A498B1B3C7668794A2DDB0EEA2DD3C86A8E23F48E462CF6",
                     *           "explains": null
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SignatureExplained"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly replayFailedWebhooks: {
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
            /** @description The new attempts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 0,
                     *       "attempts": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WebhooksReplayed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
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
            readonly 400: components["responses"]["BadRequest"];
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
                /**
                 * @example {
                 *       "balance": "42.17"
                 *     }
                 */
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
    readonly setPlan: {
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
        /** @description The change. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "plan": "enterprise"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewPlan"];
            };
        };
        readonly responses: {
            /** @description The account after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "provider": "signalsms",
                     *       "account": "demo",
                     *       "name": "Acme Ltd",
                     *       "plan": "standard",
                     *       "currency": "EUR",
                     *       "balance": "124.50",
                     *       "rate_limit": {
                     *         "limit": 5,
                     *         "per": "1000ms"
                     *       },
                     *       "senders": [
                     *         {
                     *           "name": "WhiteRaven",
                     *           "status": "approved"
                     *         }
                     *       ],
                     *       "api_keys": [
                     *         {
                     *           "key": "sig_live_9a2f1b8c0d9238f90c8831aee892bbcc00fa",
                     *           "mode": "live",
                     *           "revoked": false,
                     *           "secret": null,
                     *           "quota": {
                     *             "limit": 5,
                     *             "remaining": 5,
                     *             "resets_in_ms": 0
                     *           }
                     *         }
                     *       ],
                     *       "webhook_secret": null,
                     *       "base_url": "/signalsms/v1"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Account"];
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
    readonly setRateLimit: {
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
        /** @description The change. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "limit": 5,
                 *       "per": "1s"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewRateLimit"];
            };
        };
        readonly responses: {
            /** @description The account after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "provider": "signalsms",
                     *       "account": "demo",
                     *       "name": "Acme Ltd",
                     *       "plan": "standard",
                     *       "currency": "EUR",
                     *       "balance": "124.50",
                     *       "rate_limit": {
                     *         "limit": 5,
                     *         "per": "1000ms"
                     *       },
                     *       "senders": [
                     *         {
                     *           "name": "WhiteRaven",
                     *           "status": "approved"
                     *         }
                     *       ],
                     *       "api_keys": [
                     *         {
                     *           "key": "sig_live_9a2f1b8c0d9238f90c8831aee892bbcc00fa",
                     *           "mode": "live",
                     *           "revoked": false,
                     *           "secret": null,
                     *           "quota": {
                     *             "limit": 5,
                     *             "remaining": 5,
                     *             "resets_in_ms": 0
                     *           }
                     *         }
                     *       ],
                     *       "webhook_secret": null,
                     *       "base_url": "/signalsms/v1"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Account"];
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
    readonly addSender: {
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
        /** @description The change. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Acme",
                 *       "status": "approved"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewSender"];
            };
        };
        readonly responses: {
            /** @description The account after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "provider": "signalsms",
                     *       "account": "demo",
                     *       "name": "Acme Ltd",
                     *       "plan": "standard",
                     *       "currency": "EUR",
                     *       "balance": "124.50",
                     *       "rate_limit": {
                     *         "limit": 5,
                     *         "per": "1000ms"
                     *       },
                     *       "senders": [
                     *         {
                     *           "name": "WhiteRaven",
                     *           "status": "approved"
                     *         }
                     *       ],
                     *       "api_keys": [
                     *         {
                     *           "key": "sig_live_9a2f1b8c0d9238f90c8831aee892bbcc00fa",
                     *           "mode": "live",
                     *           "revoked": false,
                     *           "secret": null,
                     *           "quota": {
                     *             "limit": 5,
                     *             "remaining": 5,
                     *             "resets_in_ms": 0
                     *           }
                     *         }
                     *       ],
                     *       "webhook_secret": null,
                     *       "base_url": "/signalsms/v1"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Account"];
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
    readonly removeSender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider: components["parameters"]["Provider"];
                /** @description Account id, as in `listAccounts`. */
                readonly account: components["parameters"]["Account"];
                /** @description The sender ID. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "provider": "signalsms",
                     *       "account": "demo",
                     *       "name": "Acme Ltd",
                     *       "plan": "standard",
                     *       "currency": "EUR",
                     *       "balance": "124.50",
                     *       "rate_limit": {
                     *         "limit": 5,
                     *         "per": "1000ms"
                     *       },
                     *       "senders": [
                     *         {
                     *           "name": "WhiteRaven",
                     *           "status": "approved"
                     *         }
                     *       ],
                     *       "api_keys": [
                     *         {
                     *           "key": "sig_live_9a2f1b8c0d9238f90c8831aee892bbcc00fa",
                     *           "mode": "live",
                     *           "revoked": false,
                     *           "secret": null,
                     *           "quota": {
                     *             "limit": 5,
                     *             "remaining": 5,
                     *             "resets_in_ms": 0
                     *           }
                     *         }
                     *       ],
                     *       "webhook_secret": null,
                     *       "base_url": "/signalsms/v1"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addApiKey: {
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
        /** @description The change. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "mode": "live"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewApiKey"];
            };
        };
        readonly responses: {
            /** @description The key. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "sk_live_demo_4",
                     *       "mode": "live",
                     *       "revoked": false,
                     *       "secret": null,
                     *       "quota": {
                     *         "limit": 5,
                     *         "remaining": 5,
                     *         "resets_in_ms": 0
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiKey"];
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
    readonly revokeApiKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Provider id, as in `getHealth`. */
                readonly provider: components["parameters"]["Provider"];
                /** @description Account id, as in `listAccounts`. */
                readonly account: components["parameters"]["Account"];
                /** @description The key, percent-encoded. */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "provider": "signalsms",
                     *       "account": "demo",
                     *       "name": "Acme Ltd",
                     *       "plan": "standard",
                     *       "currency": "EUR",
                     *       "balance": "124.50",
                     *       "rate_limit": {
                     *         "limit": 5,
                     *         "per": "1000ms"
                     *       },
                     *       "senders": [
                     *         {
                     *           "name": "WhiteRaven",
                     *           "status": "approved"
                     *         }
                     *       ],
                     *       "api_keys": [
                     *         {
                     *           "key": "sig_live_9a2f1b8c0d9238f90c8831aee892bbcc00fa",
                     *           "mode": "live",
                     *           "revoked": false,
                     *           "secret": null,
                     *           "quota": {
                     *             "limit": 5,
                     *             "remaining": 5,
                     *             "resets_in_ms": 0
                     *           }
                     *         }
                     *       ],
                     *       "webhook_secret": null,
                     *       "base_url": "/signalsms/v1"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addNumber: {
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
        /** @description The change. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "number": "+61491570110"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewNumber"];
            };
        };
        readonly responses: {
            /** @description The number and whose it is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "provider": "transmitsms",
                     *       "account": "1001",
                     *       "number": "+61491570110"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Number"];
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
            readonly 400: components["responses"]["BadRequest"];
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
                /**
                 * @example {
                 *       "by": "1h"
                 *     }
                 */
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
    readonly runNext: {
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
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            /** @description The time it is now, and what happened. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
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
    readonly runAll: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Where to stop at the latest. As with every change, the content type must be `application/json`. */
        readonly requestBody?: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["ClockRun"];
            };
        };
        readonly responses: {
            /** @description The time it is now, and what happened. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
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
    readonly pauseClock: {
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
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            /** @description The clock as it stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "real",
                     *       "paused": true,
                     *       "now": "2026-04-21T19:45:12.308Z",
                     *       "speed": 1,
                     *       "next": "2026-04-21T19:45:14.308Z",
                     *       "pending": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly resumeClock: {
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
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            /** @description The clock as it stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "real",
                     *       "paused": false,
                     *       "now": "2026-04-21T19:45:12.308Z",
                     *       "speed": 1,
                     *       "next": "2026-04-21T19:45:14.308Z",
                     *       "pending": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listSandboxes: {
        readonly parameters: {
            readonly query?: {
                /** @description The largest number of entries to list. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sandboxes, oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What it is to be like; what is left out is as in the default sandbox. */
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "clock": "manual",
                 *       "seed": 7
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewSandbox"];
            };
        };
        readonly responses: {
            /** @description The sandbox, with its credentials and base URLs. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
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
    readonly getSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Sandbox id, as in `createSandbox`. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sandbox. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deleteSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Sandbox id, as in `createSandbox`. */
                readonly sandbox: components["parameters"]["Sandbox"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
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
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listRules: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All rules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuleList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The rule. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "three carriers down",
                 *       "match": {
                 *         "provider": "smsroute",
                 *         "to": {
                 *           "prefix": "+4477009"
                 *         }
                 *       },
                 *       "fate": "carrier_unreachable",
                 *       "times": 3
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewRule"];
            };
        };
        readonly responses: {
            /** @description The rule is in force. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "rule_1",
                     *       "name": "three carriers down",
                     *       "match": {
                     *         "provider": "smsroute",
                     *         "to": {
                     *           "prefix": "+4477009"
                     *         }
                     *       },
                     *       "fate": "carrier_unreachable",
                     *       "times": 3,
                     *       "probability": null,
                     *       "next": false,
                     *       "decided": 0,
                     *       "spent": false
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Rule"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly clearRules: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There are no rules any more. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RulesRemoved"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly removeRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of a rule. */
                readonly rule: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rule as it was. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rule"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getContractReport: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether the report is of this sandbox alone (`own`), or of all; only the default one knows the others. */
                readonly sandboxes?: "own" | "all";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The report. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContractReport"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly examineReceiver: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Which receiver. */
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "url": "http://127.0.0.1:3000/sms/receipts",
                 *       "provider": "smsroute"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ReceiverExamination"];
            };
        };
        readonly responses: {
            /** @description What the receiver made of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReceiverReport"];
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
    readonly listFates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All fates that have a name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FateList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listMagicNumbers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The numbers, by provider. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "test_keys_only": false,
                     *       "numbers": [
                     *         {
                     *           "number": "+15005550001",
                     *           "provider": "smsroute",
                     *           "meaning": "accepted, delivered after 2 s"
                     *         },
                     *         {
                     *           "number": "+15005550004",
                     *           "provider": "smsroute",
                     *           "meaning": "429 rate_limited"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["MagicNumberList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Provider id, as in `getHealth`, or `control` for this API; one that is not emulated here is 400. */
                readonly api: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "SmsRoute API",
                     *         "version": "1"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Document"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
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
            readonly 400: components["responses"]["BadRequest"];
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
