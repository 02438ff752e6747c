// Generated from openapi/transmitsms.yaml by `npm run generate`.
export interface paths {
    readonly "/send-sms.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a message
         * @description Sends a message to numbers, or to the active members of a list, at once or at `send_at`. One call makes one
         *     message with one `message_id`, whatever the number of its recipients.
         *
         *     Invalid or opted-out recipients among others do not fail the call. They are left out and returned. Refusals of
         *     its own, after the general ones:
         *
         *     - `FIELD_EMPTY`, `Required field 'message' is empty`, comes before anything about recipients.
         *     - `FIELD_INVALID`, `You must provide either 'list_id' or 'to'`.
         *     - `BAD_CALLER_ID`: `The sender ID you have set is not valid or number is inactive or expired`.
         *     - `LIST_EMPTY`: `The list you provided doesn't have active recipients.`
         *     - `RECIPIENTS_ERROR`: no valid recipient is left. Its description is an object of the refused ones.
         *     - `LEDGER_ERROR`: `Insufficient funds to carry out debit`.
         *
         *     Our choice: a single invalid number is `RECIPIENTS_ERROR`, as recorded in 2026, not the `FIELD_INVALID` of 2014.
         *
         *     Our choice: of two documented texts of `LEDGER_ERROR` the general one is used.
         *
         *     Our choice: an unknown `list_id` is `NOT_FOUND`.
         *
         *     Our choice: the price is debited when the message is accepted, and given back only when it is cancelled.
         *
         *     Our choice: recipients and texts are settled when the message is accepted. A scheduled message goes out to those
         *     who opt out meanwhile, too, and when its list is removed.
         *
         *     Our choice: a message is delivered two seconds after it was sent.
         *
         *     Our choice: a recipient is opted out once it has sent STOP or the like to any number of the account, or was
         *     opted out of all lists.
         *
         *     Our choice: a message to `+15005550001` is delivered, to `+15005550002` a hard bounce, to `+15005550003` a soft
         *     bounce after 30 seconds; `+15005550004` among the recipients makes the call 429 `OVER_LIMIT`, and `+15005550005`
         *     500 `FAILED`.
         */
        readonly post: operations["sendSms"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cancel-sms.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a scheduled message
         * @description Refusals of its own:
         *
         *     - `ALREADY_SENT`: `This message is already sent or can not be cancelled`.
         *
         *     Our choice: an unknown `id` is `NOT_FOUND`, `Message with this ID does not exist`.
         *
         *     Our choice: a message that is cancelled already is `ALREADY_SENT`.
         *
         *     Our choice: the price is given back.
         *
         *     Our choice: a cancelled message counts nowhere in `delivery_stats`, and its recipients stay `pending`.
         */
        readonly post: operations["cancelSms"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/format-number.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bring a number into international form
         * @description Takes a number as people write it, with spaces, hyphens, brackets and a leading 0, and tells its international
         *     form.
         *
         *     Our choice: a text that is not a number is no refusal, but an answer with `type` 10 and `isValid` false.
         */
        readonly post: operations["formatNumber"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-sms-responses.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read the replies to a message or keyword
         * @description Refusals of its own:
         *
         *     - `FIELD_INVALID`: `Field "keyword_id" has wrong type, expected type - numeric`.
         *     - `FIELD_INVALID`: `If you provide 'keyword', you must provide 'number'`.
         *     - `NO_ACCESS`: `You do not have access to this 'message'`.
         *
         *     Our choice: without any of the three it is `FIELD_INVALID`, `You must provide either 'message_id', 'keyword_id'
         *     or 'keyword'`.
         *
         *     Our choice: an unknown `message_id` is `NO_ACCESS`, an unknown keyword `NOT_FOUND`.
         *
         *     Our choice: when several of the three are given, a reply has to match all of them.
         *
         *     Our choice: a page without rows has no `responses`, while `total` still counts all.
         */
        readonly post: operations["getSmsResponses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-user-sms-responses.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read all replies to the account
         * @description Our choice: no parameter is required; a newer text demands `mobile`, but is a copy of another call's.
         */
        readonly post: operations["getUserSmsResponses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/message-reply.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Simulate a message from a handset
         * @description Takes a message as if the handset had sent it: it is stored, matched to the last message to that handset,
         *     forwarded and answered.
         *
         *     Our choice: of the messages that have gone out to that handset, the last from the number it writes to is
         *     answered, and where there is none from it, the last from any.
         *
         *     Our choice: a `to` that is neither the account's nor shared is `NO_ACCESS`.
         *
         *     Our choice: STOP, UNSUB, UNSUBSCRIBE, END, CANCEL, QUIT, OPTOUT, OPT-OUT and OPT OUT as the whole text, in any
         *     case, opt the handset out of all lists and later messages.
         *
         *     Our choice: a keyword is the first word, in any case; an open one of that number goes before the options of the
         *     number.
         *
         *     Our choice: the sender joins the list of the keyword or number, which sends `welcome_message` then, and
         *     `members_message` when it is a member already. One who was deleted from that list or opted out stays so, and
         *     gets no answer.
         *
         *     Our choice: an answer that cannot be paid for is not sent.
         */
        readonly post: operations["messageReply"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-message-log.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look up a message to one recipient
         * @description Our choice: an unknown message is `NOT_FOUND`, `Message with this ID does not exist`; so is one that did not go
         *     to `mobile`.
         */
        readonly post: operations["getMessageLog"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-sms.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look up a message
         * @description Refusals of its own:
         *
         *     - `NOT_FOUND`: `Message with this ID does not exist`.
         *
         *     Our choice: `delivery_stats` are as they stand now.
         */
        readonly post: operations["getSms"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-sms-stats.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Count what became of a message
         * @description Our choice: an unknown message is refused as in `get-sms`.
         */
        readonly post: operations["getSmsStats"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-sms-delivery-status.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look up the delivery to one recipient
         * @description Refusals of its own:
         *
         *     - `FIELD_EMPTY`: `Field msisdn is required`, in other words than elsewhere.
         *
         *     Our choice: these words are used for both parameters of this call, and for no other call.
         *
         *     Our choice: an unknown message is refused as in `get-sms`; so is one that did not go to `msisdn`.
         */
        readonly post: operations["getSmsDeliveryStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-sms-sent.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List the recipients of a message
         * @description Our choice: an unknown message is refused as in `get-sms`, an unknown `list_id` is `NOT_FOUND`.
         *
         *     Our choice: without `list_id`, names are taken from the list the message was sent to, if any.
         *
         *     Our choice: recipients stand in the order they were sent to.
         */
        readonly post: operations["getSmsSent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-user-sms-sent.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List all messages of a period by recipient
         * @description Rows are the newest first.
         *
         *     Our choice: scheduled and cancelled messages are not among them.
         */
        readonly post: operations["getUserSmsSent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-sms-sent-count.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Count the messages of a period
         * @description Our choice: a period of more than 7 days is `FIELD_INVALID`, `Field "start" is not valid.`
         *
         *     Our choice: a `client_id` is `NO_ACCESS` for an account that is no reseller, and `NOT_FOUND` when it is none of
         *     its clients.
         *
         *     Our choice: scheduled and cancelled messages are not counted.
         */
        readonly post: operations["getSmsSentCount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-contact-sms-stats.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List the messages to one number
         * @description Our choice: scheduled and cancelled messages are not among them.
         */
        readonly post: operations["getContactSmsStats"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-message-report.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report the messages of a period
         * @description Rows are the newest first.
         *
         *     Our choice: a period of more than 30 days is `FIELD_INVALID`, `Field "start" is not valid.`
         *
         *     Our choice: an unknown `list_id` is `NOT_FOUND`.
         */
        readonly post: operations["getMessageReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/add-list.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a list
         * @description Our choice: a list without custom fields is made, as recorded, so `MISSING_PARAM` is never answered here
         *     although a table has it.
         */
        readonly post: operations["addList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-lists.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List the lists
         * @description Rows are in the order of their ids.
         */
        readonly post: operations["getLists"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-list.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look up a list and its members
         * @description Members are in the order of their numbers.
         *
         *     Our choice: an unknown list is `NOT_FOUND`.
         */
        readonly post: operations["getList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-contact.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look up a contact
         * @description Our choice: an unknown list is `NOT_FOUND`, and so is an unknown contact, with `Contact with such mobile does
         *     not exist in this list.`
         */
        readonly post: operations["getContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/add-to-list.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add a contact to a list
         * @description Refusals of its own, in this order:
         *
         *     - `BAD_MOBILE`: `The mobile provided is invalid`.
         *     - `BAD_MOBILE_COUNTRY`: `The country of the mobile provided is unavailable`.
         *     - `OPTOUT`: `The recipient provided was previously opted out`.
         *     - `DUPLICATE_DELETED`: `The recipient provided was previously deleted`.
         *     - `KEY_EXISTS`: `Contact with such mobile already exists`.
         *
         *     Our choice: an unknown list is `NOT_FOUND`, before these.
         *
         *     Our choice: a contact that is there already is refused, where a text says the call is ignored.
         *
         *     Our choice: a country is unavailable when messages cannot be sent to it.
         *
         *     Our choice: a value for a field that the list does not have is ignored.
         */
        readonly post: operations["addToList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/edit-list-member.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change a contact
         * @description Refusals of its own:
         *
         *     - `BAD_MOBILE`: `The mobile provided is invalid`.
         *
         *     Our choice: an unknown list is `NOT_FOUND`, and so is an unknown contact, with `Contact with such mobile does
         *     not exist in this list.`
         *
         *     Our choice: an inactive contact is refused with `OPTOUT` or `DUPLICATE_DELETED`, as by `add-to-list`.
         */
        readonly post: operations["editListMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/add-field-to-list.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Name custom fields of a list
         * @description A slot that has a name already gets the new one. Refusals of its own:
         *
         *     - `MISSING_PARAM`: `Field parameter is missing (eg. field_n)`.
         *
         *     Our choice: an unknown list is `NOT_FOUND`, before that.
         *
         *     Our choice: an empty name counts as not given.
         *
         *     Our choice: contacts keep the values of a slot that is renamed.
         */
        readonly post: operations["addFieldToList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/remove-list.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Remove a list
         * @description Removes a list and its contacts.
         *
         *     Our choice: an unknown list is `NOT_FOUND`.
         *
         *     Our choice: keywords and numbers that had the list have none then.
         */
        readonly post: operations["removeList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/delete-from-list.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete a contact
         * @description Deletes a contact from a list or from all. It becomes `inactive` and still counts in `members_total`. Refusals
         *     of its own:
         *
         *     - `NOT_FOUND`: `Contact with such mobile does not exist in this list.`
         *
         *     Our choice: a contact that is inactive in all lists concerned is refused like an unknown one.
         */
        readonly post: operations["deleteFromList"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/optout-list-member.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Opt a contact out
         * @description Refusals of its own:
         *
         *     - `NOT_FOUND`: `Contact with such mobile does not exist in this list.`
         *
         *     Our choice: opting out of one list leaves the others alone, as with Global Opt Out switched off; out of all
         *     lists, it concerns messages to the number as well.
         *
         *     Our choice: opting out once more is answered as the first time.
         */
        readonly post: operations["optoutListMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/add-contacts-bulk.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Import contacts from a file
         * @description The answer comes at once; `add-contacts-bulk-progress` tells how the import stands. An import that fails is 200
         *     here all the same; a list that was made for it is deleted then.
         *
         *     Our choice: without `list_id` and `name` it is `FIELD_INVALID`, `You must provide either 'list_id' or 'name'`.
         *
         *     Our choice: an unknown `list_id` is `NOT_FOUND`.
         *
         *     Our choice: a file that cannot be fetched, is too large, is not UTF-8, is badly quoted or has no column `mobile`
         *     is `failed`, with the counts so far.
         *
         *     Our choice: the file is read one second after the call, 1,000 rows a second.
         */
        readonly post: operations["addContactsBulk"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/add-contacts-bulk-progress.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Follow an import
         * @description Our choice: a list that had no import is `NOT_FOUND`; one deleted because its import failed still answers.
         */
        readonly post: operations["addContactsBulkProgress"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-numbers.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List numbers
         * @description The rows of available numbers have `number` and `price` alone.
         *
         *     Our choice: rows are in the order of the numbers.
         */
        readonly post: operations["getNumbers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-number.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look up a number
         * @description Refusals of its own:
         *
         *     - `FIELD_INVALID`: `This number is not leased to you. (Number has expired and need to be renewed)`.
         *
         *     Our choice: the part in brackets is sent as the text has it.
         */
        readonly post: operations["getNumber"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lease-number.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lease a number
         * @description Refusals of its own:
         *
         *     - `FIELD_INVALID`: `This number is not available for lease.`
         *
         *     Our choice: so it is when no number is free.
         *
         *     Our choice: the price is debited, or the call is `LEDGER_ERROR`; renewals are not charged.
         */
        readonly post: operations["leaseNumber"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/edit-number-options.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set what a number does with messages
         * @description Our choice: a number that is not the account's is refused as by `get-number`, an unknown `list_id` is
         *     `NOT_FOUND`.
         *
         *     Our choice: a welcome or members message without a list makes one, as it does for a keyword, called `auto list
         *     for number` and the number.
         */
        readonly post: operations["editNumberOptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-sender-ids.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** List the sender IDs */
        readonly post: operations["getSenderIds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/add-keyword.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a keyword
         * @description A welcome or members message without `list_id` makes a list called `auto list for keyword` and the keyword.
         *
         *     Our choice: a number that is not the account's is refused as by `get-number`, an unknown `list_id` is
         *     `NOT_FOUND`.
         *
         *     Our choice: a keyword that the number has already is `KEY_EXISTS`.
         */
        readonly post: operations["addKeyword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/edit-keyword.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change a keyword
         * @description Our choice: a number that is not the account's is refused as by `get-number`, a keyword that it does not have
         *     and an unknown `list_id` are `NOT_FOUND`.
         */
        readonly post: operations["editKeyword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-keywords.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List the keywords
         * @description Rows are in the order of the keywords.
         */
        readonly post: operations["getKeywords"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/add-email.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let an address send by e-mail
         * @description Our choice: an address that is there already is given the new options.
         *
         *     Our choice: a `number` that is not the account's is refused as by `get-number`.
         */
        readonly post: operations["addEmail"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/delete-email.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop an address from sending by e-mail
         * @description Our choice: an address that is not there is answered like one that is.
         */
        readonly post: operations["deleteEmail"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-balance.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Look up the balance */
        readonly post: operations["getBalance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-clients.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List the client accounts
         * @description Our choice: an account that is no reseller gets `NO_ACCESS`, from every call on clients.
         *
         *     Our choice: rows are in the order of the names, downwards, as in the sample.
         */
        readonly post: operations["getClients"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-client.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look up a client account
         * @description Our choice: an unknown client is `NOT_FOUND`.
         */
        readonly post: operations["getClient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/add-client.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make a client account
         * @description Refusals of its own:
         *
         *     - `KEY_EXISTS`: `User already exists`.
         *
         *     Our choice: the answer is the client, as from `get-client`; it was never recorded.
         *
         *     Our choice: the account can be used at once with its key and secret.
         */
        readonly post: operations["addClient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/edit-client.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change a client account
         * @description Our choice: the answer is the client, as from `get-client`; it was never recorded.
         *
         *     Our choice: an unknown client is `NOT_FOUND`, an `email` of another account `KEY_EXISTS`, as by `add-client`.
         */
        readonly post: operations["editClient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-transactions.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List the entries of a client's ledger
         * @description Rows are the newest first.
         *
         *     Our choice: an unknown client is `NOT_FOUND`.
         */
        readonly post: operations["getTransactions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/get-transaction.{format}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look up an entry of a ledger
         * @description Our choice: entries of the account itself and of its clients are found, others are `NOT_FOUND`.
         */
        readonly post: operations["getTransaction"];
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
        /** @description The end of every answer that is not a refusal. */
        readonly Success: {
            /**
             * @description Always `SUCCESS`.
             * @example SUCCESS
             * @constant
             */
            readonly code: "SUCCESS";
            /**
             * @description Always `OK`.
             * @example OK
             * @constant
             */
            readonly description: "OK";
        };
        /** @description An answer that says no more than that it was done. */
        readonly Done: {
            readonly error: components["schemas"]["Success"];
        };
        /**
         * @description The reason, for programs to read.
         *
         *     - For any call: `AUTH_FAILED_NO_DATA`, `AUTH_FAILED`, `NOT_IMPLEMENTED`, `OVER_LIMIT`, `FIELD_EMPTY`,
         *       `FIELD_INVALID`, `NO_ACCESS`, `KEY_EXISTS`, `NOT_FOUND`, `LEDGER_ERROR`, `BAD_CALLER_ID`.
         *     - For single calls: `LIST_EMPTY` and `RECIPIENTS_ERROR` for `send-sms`, `ALREADY_SENT` for `cancel-sms`,
         *       `MISSING_PARAM` for custom fields, `BAD_MOBILE`, `BAD_MOBILE_COUNTRY`, `OPTOUT` and `DUPLICATE_DELETED` for
         *       contacts.
         *     - In clients' lists alone: `ACCOUNT_EXPIRED`, `FAILED`, `FIELD_UNSAFE`.
         *
         *     Our choice: `ACCOUNT_EXPIRED` and `FIELD_UNSAFE`, whose meaning is unknown, are never answered.
         * @example FIELD_INVALID
         * @enum {string}
         */
        readonly ErrorCode: "AUTH_FAILED_NO_DATA" | "AUTH_FAILED" | "NOT_IMPLEMENTED" | "OVER_LIMIT" | "FIELD_EMPTY" | "FIELD_INVALID" | "NO_ACCESS" | "KEY_EXISTS" | "NOT_FOUND" | "LEDGER_ERROR" | "BAD_CALLER_ID" | "LIST_EMPTY" | "RECIPIENTS_ERROR" | "ALREADY_SENT" | "MISSING_PARAM" | "BAD_MOBILE" | "BAD_MOBILE_COUNTRY" | "OPTOUT" | "DUPLICATE_DELETED" | "ACCOUNT_EXPIRED" | "FAILED" | "FIELD_UNSAFE";
        /** @description The recipients of a send that was refused for want of valid ones; both lists may be empty. */
        readonly RefusedRecipients: {
            /** @description The invalid ones, as they were given. */
            readonly fails: readonly components["schemas"]["GivenRecipient"][];
            /** @description Those who opted out, as they were given. */
            readonly optouts: readonly components["schemas"]["GivenRecipient"][];
        };
        /**
         * @description A recipient as it was given in `to`, always a text.
         * @example 1234456
         */
        readonly GivenRecipient: string;
        /** @description A refusal. */
        readonly ErrorReply: {
            /** @description Why the request was refused. */
            readonly error: {
                readonly code: components["schemas"]["ErrorCode"];
                /** @description The reason for people to read; with `RECIPIENTS_ERROR` the recipients. */
                readonly description: string | components["schemas"]["RefusedRecipients"];
            };
        };
        /** @description Where a paged answer stands. */
        readonly Page: {
            /**
             * @description How many pages there are, at least 1.
             * @example 1
             */
            readonly count: number;
            /**
             * @description The page this is.
             *
             *     Our choice: a page beyond the last has its own number and no rows.
             * @example 1
             */
            readonly number: number;
        };
        /**
         * @description A number of things.
         * @example 1
         */
        readonly Count: number;
        /**
         * @description A moment in UTC.
         * @example 2020-06-15 23:06:03
         */
        readonly Timestamp: string;
        /**
         * @description A day in UTC.
         * @example 2020-07-24
         */
        readonly Day: string;
        /**
         * @description A phone number in international form, without `+`.
         * @example 61491570156
         */
        readonly Msisdn: number;
        /**
         * @description The sender of a message.
         *
         *     Our choice: an alphanumeric sender ID stays a text, while a number is a number.
         * @example 61491570156
         */
        readonly Sender: number | string;
        /**
         * @description A text, which is a JSON number when it reads as one.
         * @example Sydney
         */
        readonly Text: string | number;
        /**
         * @description A first or last name of a contact, null or empty when it has none.
         *
         *     Our choice: without a name it is null on a list without custom fields, and `""` on one that has some, as the
         *     samples have it.
         * @example Ella
         * @example null
         */
        readonly Name: string | number | null;
        /**
         * @description The id of a message, one for all its recipients.
         * @example 339031121
         */
        readonly MessageId: number;
        /**
         * @description The id of a list.
         * @example 4070887
         */
        readonly ListId: number;
        /**
         * @description An amount in the account's currency, with up to three decimals.
         * @example 0.087
         */
        readonly Money: number;
        /** @description How many recipients stand where. */
        readonly DeliveryStats: {
            readonly delivered: components["schemas"]["Count"];
            readonly pending: components["schemas"]["Count"];
            readonly bounced: components["schemas"]["Count"];
            readonly responses: components["schemas"]["Count"];
            readonly optouts: components["schemas"]["Count"];
        };
        /**
         * @description - `pending`: on its way.
         *     - `delivered`: reached the handset.
         *     - `soft-bounce`: the handset was off or out of range until the validity ended, 72 hours at most.
         *     - `hard-bounce`: the number is disconnected.
         * @example delivered
         * @enum {string}
         */
        readonly DeliveryStatus: "delivered" | "pending" | "soft-bounce" | "hard-bounce";
        /** @description A message as sent, with all its recipients. `error` stands only where the message is the whole answer. */
        readonly Message: {
            readonly message_id: components["schemas"]["MessageId"];
            /**
             * @description When it is or was sent.
             *
             *     Our choice: a `send_at` in the past is answered with the present time.
             */
            readonly send_at: components["schemas"]["Timestamp"];
            /** @description The number of recipients it was accepted for. */
            readonly recipients: components["schemas"]["Count"];
            /**
             * @description The price of all parts to all recipients.
             *
             *     Our choice: a part costs 0.087 AUD to every country, the price of the samples.
             * @example 0.087
             */
            readonly cost: number;
            /**
             * @description The number of parts to all recipients together.
             *
             *     Our choice: parts are counted from the text as each recipient gets it.
             */
            readonly sms: components["schemas"]["Count"];
            /** @description The text as it was given, variables not filled in. In `get-sms` alone. */
            readonly message?: components["schemas"]["Text"];
            /** @description The list it was sent to; omitted for a message to numbers. */
            readonly list?: {
                readonly id: components["schemas"]["ListId"];
                readonly name: components["schemas"]["Text"];
            };
            readonly delivery_stats: components["schemas"]["DeliveryStats"];
            /**
             * @description The invalid recipients, as they were given. In `send-sms` alone.
             *
             *     Our choice: it is an array of texts after `delivery_stats`, as in `RECIPIENTS_ERROR`, and omitted when
             *     empty; only the key is documented.
             */
            readonly fails?: readonly components["schemas"]["GivenRecipient"][];
            /**
             * @description The recipients who opted out, as they were given. In `send-sms` alone.
             *
             *     Our choice: it follows `fails`, and is made and omitted like it.
             */
            readonly optouts?: readonly components["schemas"]["GivenRecipient"][];
            readonly error?: components["schemas"]["Success"];
        };
        /** @description A message received from a handset. */
        readonly ResponseRow: {
            /**
             * @description The id of the response.
             * @example 36573149
             */
            readonly id: number;
            /**
             * @description The message it answers, the last one to that handset.
             *
             *     Our choice: 0 when it answers none.
             * @example 339814842
             */
            readonly message_id: number;
            /**
             * @description The list that message was sent to, or 0.
             * @example 0
             */
            readonly list_id: number;
            readonly received_at: components["schemas"]["Timestamp"];
            readonly first_name: components["schemas"]["Name"];
            readonly last_name: components["schemas"]["Name"];
            readonly msisdn: components["schemas"]["Msisdn"];
            readonly response: components["schemas"]["Text"];
            /**
             * @description The number it was sent to.
             *
             *     Our choice: null when that number is no longer the account's.
             * @example 61491570156
             */
            readonly longcode: number | null;
            /**
             * @description The text of the message it answers, only with `include_original`.
             *
             *     Our choice: the text as this handset got it, and `""` when it answers none.
             */
            readonly original_message?: components["schemas"]["Text"];
        };
        /** @description A page of received messages, the newest first. */
        readonly ResponsePage: {
            readonly page: components["schemas"]["Page"];
            readonly total: components["schemas"]["Count"];
            readonly responses?: readonly components["schemas"]["ResponseRow"][];
            readonly error: components["schemas"]["Success"];
        };
        /** @description What became of a message to one recipient. */
        readonly SentRecipient: {
            readonly msisdn: components["schemas"]["Msisdn"];
            readonly first_name: components["schemas"]["Name"];
            readonly last_name: components["schemas"]["Name"];
            readonly delivery_status: components["schemas"]["DeliveryStatus"];
            /**
             * @description Whether the recipient has opted out since.
             * @example false
             */
            readonly optout: boolean;
        };
        /** @description A message to one recipient. */
        readonly MessageRow: {
            /**
             * @description The id of this recipient's copy.
             * @example 937885838
             */
            readonly id: number;
            readonly message_id: components["schemas"]["MessageId"];
            /**
             * @description The text.
             *
             *     Our choice: the text as this recipient got it.
             */
            readonly message: components["schemas"]["Text"];
            readonly sent_at: components["schemas"]["Timestamp"];
            readonly msisdn: components["schemas"]["Msisdn"];
            readonly caller_id: components["schemas"]["Sender"];
            readonly status: components["schemas"]["DeliveryStatus"];
        };
        /** @description A message to the contact that was asked for. */
        readonly ContactRecord: {
            readonly message_id: components["schemas"]["MessageId"];
            readonly datetime_send: components["schemas"]["Timestamp"];
            readonly delivery_status: components["schemas"]["DeliveryStatus"];
        };
        /**
         * @description A message of the report, with all its recipients.
         *
         *     Our choice: the keys are those of the sample, whatever the `type`.
         */
        readonly ReportRow: {
            /**
             * @description How the message was sent.
             *
             *     Our choice: `api` for `send-sms`, and `keyword` for the answer of a keyword or number.
             * @example api
             * @enum {string}
             */
            readonly type: "api" | "campaign" | "quick_sms" | "email_sms" | "keyword" | "test_sms";
            readonly id: components["schemas"]["MessageId"];
            readonly sms: components["schemas"]["Count"];
            /**
             * @description The price, as a negative number.
             *
             *     Our choice: that of a cancelled message is shown as well, although it was given back.
             * @example -0.087
             */
            readonly cost: number;
            readonly sent_at: components["schemas"]["Timestamp"];
            readonly status: components["schemas"]["ReportStatus"];
            readonly message: components["schemas"]["Text"];
            readonly pending: components["schemas"]["Count"];
            readonly delivered: components["schemas"]["Count"];
            readonly soft_bounced: components["schemas"]["Count"];
            readonly hard_bounced: components["schemas"]["Count"];
            readonly optouts: components["schemas"]["Count"];
            readonly responses: components["schemas"]["Count"];
            /** @description The recipient, when there is only one. */
            readonly msisdn?: components["schemas"]["Msisdn"];
            /**
             * @description Of the recipient in the list of `list_id`; omitted with `last_name` and `fields` when there is no such
             *     contact.
             */
            readonly first_name?: components["schemas"]["Name"];
            readonly last_name?: components["schemas"]["Name"];
            readonly fields?: components["schemas"]["ContactFields"];
        };
        /**
         * @description `completed`, or `user cancelled` for a cancelled message.
         *
         *     Our choice: `scheduled` before its time has come.
         * @example completed
         * @enum {string}
         */
        readonly ReportStatus: "completed" | "user cancelled" | "scheduled";
        /** @description A custom field in the array style. */
        readonly FieldEntry: {
            /**
             * @description The key it has in the object style.
             * @example field_1
             */
            readonly name: string;
            readonly value: components["schemas"]["Text"];
        };
        /** @description The names of a list's custom fields by slot. `[]` when it has none, and with `response_style=array`. */
        readonly ListFields: {
            readonly field_1?: components["schemas"]["Text"];
            readonly field_2?: components["schemas"]["Text"];
            readonly field_3?: components["schemas"]["Text"];
            readonly field_4?: components["schemas"]["Text"];
            readonly field_5?: components["schemas"]["Text"];
            readonly field_6?: components["schemas"]["Text"];
            readonly field_7?: components["schemas"]["Text"];
            readonly field_8?: components["schemas"]["Text"];
            readonly field_9?: components["schemas"]["Text"];
            readonly field_10?: components["schemas"]["Text"];
        } | readonly components["schemas"]["FieldEntry"][];
        /**
         * @description A contact's custom fields by name; a field without a value is `""`.
         *
         *     Our choice: with `response_style=array` they are an array of `name` and `value`, like those of a list.
         */
        readonly ContactFields: {
            readonly [key: string]: components["schemas"]["Text"];
        } | readonly components["schemas"]["FieldEntry"][];
        /**
         * @description A list of contacts. `members_total` stands only where it is a row of `get-lists`, `error` only where it is the
         *     whole answer.
         */
        readonly List: {
            readonly id: components["schemas"]["ListId"];
            readonly name: components["schemas"]["Text"];
            readonly created: components["schemas"]["ListCreated"];
            readonly members_active: components["schemas"]["Count"];
            readonly fields: components["schemas"]["ListFields"];
            readonly members_total?: components["schemas"]["MembersTotal"];
            readonly error?: components["schemas"]["Success"];
        };
        /**
         * @description When the list was made; null for one that a keyword made.
         * @example 2020-05-14 03:42:31
         */
        readonly ListCreated: string | null;
        /**
         * @description All contacts of the list, the inactive ones included.
         * @example 5
         */
        readonly MembersTotal: number;
        /** @description A member of a list. `error` stands only where the contact is the whole answer. */
        readonly Contact: {
            readonly list_id: components["schemas"]["ListId"];
            readonly msisdn: components["schemas"]["Msisdn"];
            readonly first_name: components["schemas"]["Name"];
            readonly last_name: components["schemas"]["Name"];
            readonly created_at: components["schemas"]["Timestamp"];
            /**
             * @description `inactive` once deleted from the list.
             *
             *     Our choice: a contact that opted out is `inactive` as well.
             * @example active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
            /** @description Omitted when the list has no custom fields. */
            readonly fields?: components["schemas"]["ContactFields"];
            readonly error?: components["schemas"]["Success"];
        };
        /** @description The lists concerned. */
        readonly ListIds: {
            readonly list_ids: readonly components["schemas"]["ListId"][];
            readonly error: components["schemas"]["Success"];
        };
        /**
         * @description A number that the account leases, or has leased. `error` stands only where it is the whole answer.
         *
         *     The keys come in this order: in `get-numbers` and `get-number` for an active number as here; in `lease-number`,
         *     and in `get-number` for an inactive one, `next_charge` before `auto_renew`.
         *
         *     Our choice: `forward_url`, which an older text adds, is left out as it was never recorded.
         */
        readonly Number: {
            readonly number: components["schemas"]["Msisdn"];
            readonly price: components["schemas"]["NumberPrice"];
            /**
             * @description Whether the lease is renewed.
             * @example true
             */
            readonly auto_renew: boolean;
            /**
             * @description The day of the next charge, one month after the last; null when inactive.
             * @example 2020-07-24
             */
            readonly next_charge: string | null;
            /**
             * @description `inactive` once the lease has run out.
             * @example active
             * @enum {string}
             */
            readonly status: "active" | "inactive";
            readonly error?: components["schemas"]["Success"];
        };
        /** @description A number that can be leased. */
        readonly AvailableNumber: {
            readonly number: components["schemas"]["Msisdn"];
            readonly price: components["schemas"]["NumberPrice"];
        };
        /**
         * @description The price of a month.
         * @example 25
         */
        readonly NumberPrice: number;
        /** @description A keyword. It has no id that any call would tell. `error` stands only where the keyword is the whole answer. */
        readonly Keyword: {
            /**
             * @description The keyword.
             *
             *     Our choice: it is kept in capitals, and compared without regard to them.
             */
            readonly keyword: components["schemas"]["Text"];
            /** @description The account's own name for it, or empty. */
            readonly reference: components["schemas"]["Text"];
            readonly number: components["schemas"]["Msisdn"];
            /**
             * @description The list its senders join, or 0.
             * @example 4213644
             */
            readonly list_id: number;
            /** @description The answer to a new member, or empty. */
            readonly welcome_message: components["schemas"]["Text"];
            /** @description The answer to one who is a member already, or empty. The parameter is called `members_message`. */
            readonly member_message: components["schemas"]["Text"];
            /**
             * @description Where messages are reported, as by `reply_callback` of `send-sms`; or empty.
             * @example https://example.com/reply
             */
            readonly forward_url: string;
            /** @description The numbers that messages are forwarded to, joined by commas; or empty. */
            readonly forward_sms: components["schemas"]["Text"];
            /**
             * @description The addresses that messages are forwarded to, joined by commas; or empty.
             * @example a@example.com,b@example.com
             */
            readonly forward_email: string;
            /**
             * @description Whether it answers.
             * @example open
             * @enum {string}
             */
            readonly status: "open" | "closed";
            /** @description One month after it was made. */
            readonly billing_date: components["schemas"]["Day"];
            readonly error?: components["schemas"]["Success"];
        };
        /** @description That it was done. */
        readonly Succeeded: {
            /**
             * @description Always true.
             * @example true
             * @constant
             */
            readonly success: true;
            readonly error: components["schemas"]["Success"];
        };
        /**
         * @description A client account of a reseller. `error` stands only where the client is the whole answer.
         *
         *     Our choice: `has_credit_card`, which newer texts add, is left out as it was never recorded.
         */
        readonly Client: {
            readonly id: components["schemas"]["ClientId"];
            readonly name: components["schemas"]["Text"];
            readonly contact: components["schemas"]["Text"];
            /**
             * @description The address of the client, unique among all accounts.
             * @example client@example.com
             */
            readonly email: string;
            readonly msisdn: components["schemas"]["Msisdn"];
            /**
             * @description The currency of the account.
             *
             *     Our choice: that of the reseller.
             * @example AUD
             */
            readonly currency: string;
            /**
             * @description Who pays for the client's messages.
             *
             *     Our choice: true debits the client's own balance, which starts at 0; false debits the reseller's.
             * @example true
             */
            readonly client_pays: boolean;
            /**
             * @description The reseller's margin on a part, in cents.
             *
             *     Our choice: it is kept and shown, but not charged.
             * @example 0
             */
            readonly sms_margin: number;
            /**
             * @description The name of the time zone.
             * @example Australia/Sydney
             */
            readonly timezone: string;
            readonly created: components["schemas"]["Timestamp"];
            /**
             * @description The API key of the client.
             *
             *     Our choice: 32 hexadecimal digits.
             */
            readonly apikey: components["schemas"]["Text"];
            /** @description The API secret of the client, empty until it is set. */
            readonly apisecret: components["schemas"]["Text"];
            /**
             * @description How much the balance is topped up by.
             *
             *     Our choice: it is `fixed_top_up_amount` or 0, and nothing is topped up.
             * @example 0
             */
            readonly recharge_amount: number;
            readonly total_lists: components["schemas"]["Count"];
            /**
             * @description What was sent.
             *
             *     Our choice: parts are counted, scheduled ones included and cancelled ones not.
             */
            readonly total_sms: components["schemas"]["Count"];
            /**
             * @description How many contacts its lists have.
             *
             *     Our choice: the members of all lists together, inactive ones included.
             */
            readonly total_contacts: components["schemas"]["Count"];
            /**
             * @description What was spent.
             *
             *     Our choice: the price of what `total_sms` counts, whoever paid it.
             */
            readonly total_spend: components["schemas"]["Money"];
            /**
             * @description What the reseller earned.
             *
             *     Our choice: always 0, as margins are not charged.
             * @example 0
             */
            readonly total_revenue: number;
            /**
             * @description Recorded as false; texts call it `credits_based`.
             *
             *     Our choice: always false.
             * @example false
             */
            readonly credit_based: boolean;
            /**
             * @description Whether the account is on trial.
             *
             *     Our choice: always `no`.
             * @example no
             * @enum {string}
             */
            readonly trial: "yes" | "no";
            /**
             * @description When the trial ends.
             *
             *     Our choice: always null.
             * @example null
             */
            readonly trial_expiry_date: string | null;
            readonly balance: components["schemas"]["Money"];
            readonly error?: components["schemas"]["Success"];
        };
        /**
         * @description The id of a client account, which is its `user_id`.
         * @example 2024
         */
        readonly ClientId: number;
        /**
         * @description What the entry is for.
         *
         *     Our choice: `SMS` for a message, `SMS refund` for a cancelled one, `Number lease` for a number.
         * @example card processing fee
         */
        readonly TransactionText: string | number;
        /**
         * @description The type of the entry; 3 was seen for a fee, 23 for a top-up.
         *
         *     Our choice: 3 for every debit and 23 for every credit.
         * @example 3
         */
        readonly TransactionType: number;
        /**
         * @description The type in words.
         *
         *     Our choice: always empty, as recorded.
         * @example
         */
        readonly TransactionTypeText: string;
        /** @description An entry of an account's ledger, as a row. */
        readonly Transaction: {
            readonly id: components["schemas"]["TransactionId"];
            readonly user_id: components["schemas"]["ClientId"];
            readonly description: components["schemas"]["TransactionText"];
            readonly amount: components["schemas"]["Money"];
            /**
             * @description The balance after it, a text with the sign of the currency and three decimals.
             *
             *     Our choice: the sign is `$` for every currency.
             * @example $14.630
             */
            readonly balance_standing: string;
            readonly created: components["schemas"]["Timestamp"];
            readonly type_description: components["schemas"]["TransactionTypeText"];
            readonly type_id: components["schemas"]["TransactionType"];
            /**
             * @description The message it is for; omitted with the three that follow when it is for none.
             *
             *     Our choice: the four stand at the end, in the order of the text that mentions them.
             * @example 339031121
             */
            readonly message_id?: number;
            /**
             * @description The status of that message.
             *
             *     Our choice: that of `get-message-report`.
             */
            readonly message_status?: components["schemas"]["ReportStatus"];
            /**
             * @description The price of that message.
             *
             *     Our choice: a positive number.
             * @example 0.087
             */
            readonly message_cost?: number;
            /**
             * @description What the reseller earned with it.
             *
             *     Our choice: always 0, as margins are not charged.
             * @example 0
             */
            readonly message_revenue?: number;
        };
        /**
         * @description The id of an entry.
         * @example 17389230
         */
        readonly TransactionId: number;
        readonly Paging: {
            /**
             * @description The page wanted.
             *
             *     Our choice: less than 1 counts as 1.
             * @default 1
             * @example 1
             */
            readonly page?: number | null;
            /**
             * @description Rows on a page, at most 100.
             *
             *     Our choice: less than 1 counts as the default, and more than 100 as 100.
             * @default 10
             * @example 10
             */
            readonly max?: number | null;
        };
        readonly ResponseStyle: {
            /**
             * @description `array` turns `fields` into an array of `name` and `value`.
             *
             *     Our choice: any other value is ignored.
             * @example array
             */
            readonly response_style?: string;
        };
        /**
         * @description The custom fields of a list, in ten slots.
         *
         *     Our choice: `field.` and the name of an existing field, such as `field.birthday`, stands for its slot, as an
         *     older text has it.
         */
        readonly FieldSlots: {
            readonly field_1?: components["schemas"]["FieldSlot"];
            readonly field_2?: components["schemas"]["FieldSlot"];
            readonly field_3?: components["schemas"]["FieldSlot"];
            readonly field_4?: components["schemas"]["FieldSlot"];
            readonly field_5?: components["schemas"]["FieldSlot"];
            readonly field_6?: components["schemas"]["FieldSlot"];
            readonly field_7?: components["schemas"]["FieldSlot"];
            readonly field_8?: components["schemas"]["FieldSlot"];
            readonly field_9?: components["schemas"]["FieldSlot"];
            readonly field_10?: components["schemas"]["FieldSlot"];
        };
        /**
         * @description The name of the field where a list is described, its value where a contact is.
         * @example Postcode
         */
        readonly FieldSlot: string;
        /**
         * @description The id of something, or 0 or nothing for none.
         * @example 4070887
         */
        readonly OptionalId: number | null;
        /**
         * @description A phone number, international or with `countrycode`.
         * @example 61491570157
         */
        readonly RequiredNumber: string;
        /**
         * @description A phone number.
         * @example 61491570157
         */
        readonly OptionalNumber: string;
        /**
         * @description The country of numbers in local form: its ISO 3166-1 alpha-2 code in any case, or its name.
         *
         *     Our choice: names are the English ones.
         * @example au
         */
        readonly CountryCode: string;
        /**
         * @description A moment in UTC, `YYYY-MM-DD HH:MM:SS`, or a day.
         *
         *     Our choice: a day is its first second, at the end of a period its last.
         *
         *     Our choice: `T` may stand for the space, the seconds may be left out and a `Z` may follow.
         * @example 2020-06-15 23:06:03
         */
        readonly Moment: string;
        /**
         * @description A URL that is called by GET; its own query parameters are kept, and those of the callback follow.
         *
         *     Our choice: plain `http://` is accepted for every host.
         *
         *     Our choice: the URL has at most 2,048 characters.
         * @example https://example.com/dlr?token=abc
         */
        readonly CallbackUrl: string;
        /**
         * @description E-mail addresses, joined by commas.
         * @example a@example.com,b@example.com
         */
        readonly Emails: string;
        /**
         * @description Phone numbers in international form, joined by commas.
         * @example 61491570158,61491570159
         */
        readonly Numbers: string;
        /**
         * @description `true` or `false`.
         *
         *     Our choice: `1` and `0` are taken as well.
         * @example true
         */
        readonly Flag: boolean | number | null;
        /**
         * @description An answer that is sent.
         *
         *     Our choice: it has at most 612 characters, and is paid for like any message.
         * @example Welcome to the gym
         */
        readonly AnswerText: string;
        /** @description A message to send. `to` or `list_id` is needed. */
        readonly SendSmsRequest: {
            /**
             * @description The text, at most 612 characters. In GSM-7 one part holds 160 characters and each of several 153, otherwise
             *     70 and 67. `[firstname]`, `[lastname]`, the names of the list's custom fields in brackets, `[tracked-link]`
             *     and `[unsub-reply-link]` are filled in for each recipient.
             *
             *     Our choice: a longer text is `FIELD_INVALID`; it is measured before variables are filled in, in characters
             *     of any alphabet.
             *
             *     Our choice: names and fields of a recipient who is no contact of the list are empty, and other words in
             *     brackets stay.
             *
             *     Our choice: `[unsub-reply-link]` becomes `UnsubRep.ly/` and eight letters or digits, behind which nothing
             *     stands.
             * @example Hello from TransmitSMS
             */
            readonly message: string;
            /**
             * @description One number, or several joined by commas.
             *
             *     Our choice: at most 500, which is the newest of three documented limits; more are `FIELD_INVALID`.
             *
             *     Our choice: a number that stands twice gets the message once.
             *
             *     Our choice: the recipients of `list_id` and `to` get the message when both are given.
             * @example 61491570157
             */
            readonly to?: string;
            readonly list_id?: components["schemas"]["OptionalId"];
            readonly countrycode?: components["schemas"]["CountryCode"];
            /**
             * @description The sender: a number leased by the account, or at most 11 letters and digits without spaces. By default the
             *     account's leased number, else a shared number of the country.
             *
             *     Our choice: any alphanumeric sender of that form is accepted.
             *
             *     Our choice: a number is accepted when `get-sender-ids` shows it, and every other sender is `BAD_CALLER_ID`.
             *
             *     Our choice: of several leased numbers the lowest is the default, and the shared number of every country is
             *     61491570313.
             * @example 61491570156
             */
            readonly from?: string;
            /**
             * @description When to send, in UTC; a time to come schedules the message.
             *
             *     Our choice: a time that is past is now.
             */
            readonly send_at?: components["schemas"]["Moment"];
            /**
             * @description How long to keep trying, in minutes. 0 or nothing is the maximum, 72 hours.
             *
             *     Our choice: more than 4,320 counts as 4,320.
             * @example 60
             */
            readonly validity?: number | null;
            /**
             * @description An address that replies are forwarded to.
             *
             *     Our choice: it is recorded, and no e-mail is sent.
             */
            readonly replies_to_email?: components["schemas"]["Emails"];
            /**
             * @description What `[tracked-link]` leads to, by a short link of its own for each recipient.
             *
             *     Our choice: the link ends in eight letters or digits and is served by the emulator, as the host `tapth.is`
             *     and below `/l/` of the path it has for TransmitSMS, which counts a hit, calls `link_hits_callback` and
             *     redirects.
             *
             *     Our choice: without `tracked_link_url` the tag stays as it is.
             */
            readonly tracked_link_url?: components["schemas"]["CallbackUrl"];
            /** @description A URL that is called when a recipient opens the tracked link. */
            readonly link_hits_callback?: components["schemas"]["CallbackUrl"];
            /** @description A URL that is called with the delivery report of each recipient. */
            readonly dlr_callback?: components["schemas"]["CallbackUrl"];
            /** @description A URL that is called with each reply. */
            readonly reply_callback?: components["schemas"]["CallbackUrl"];
            /**
             * @description Send from the shared number, a parameter of old clients.
             *
             *     Our choice: it is honoured when `from` is not given.
             * @default false
             */
            readonly from_shared?: components["schemas"]["Flag"];
        };
        readonly SendSmsResponse: WithRequired<components["schemas"]["Message"], "error">;
        readonly CancelSmsRequest: {
            /**
             * @description The `message_id` of the message.
             * @example 339814843
             */
            readonly id: number;
        };
        readonly CancelSmsResponse: {
            /**
             * @description Always `OK`, while the calls of Email SMS have a boolean here.
             * @example OK
             * @constant
             */
            readonly success: "OK";
            readonly error: components["schemas"]["Success"];
        };
        readonly FormatNumberRequest: {
            readonly msisdn: components["schemas"]["RequiredNumber"];
            readonly countrycode: components["schemas"]["CountryCode"];
        };
        readonly FormatNumberResponse: {
            readonly number: {
                /**
                 * @description The country's calling code.
                 * @example 61
                 */
                readonly countrycode: number;
                /**
                 * @description The number without it, and without leading zeros. A table calls it `national_number`, the answer does
                 *     not.
                 *
                 *     Our choice: null when the text has no digits.
                 * @example 491570156
                 */
                readonly nationalnumber: number | null;
                /**
                 * @description The same again.
                 * @example 491570156
                 */
                readonly national_leading_zeroes: number | null;
                /**
                 * @description Always null.
                 * @example null
                 */
                readonly rawinput: null;
                /**
                 * @description The number in international form.
                 *
                 *     Our choice: null when the text has no digits.
                 * @example 61491570156
                 */
                readonly international: number | null;
                /**
                 * @description - 0: a landline.
                 *     - 1: a mobile.
                 *     - 10: not a number.
                 *
                 *     Our choice: numbers of Australia, New Zealand, the United Kingdom and Singapore are told apart by their
                 *     first digits, and every valid number elsewhere is a mobile.
                 * @example 1
                 * @enum {integer}
                 */
                readonly type: 0 | 1 | 10;
                /**
                 * @description Whether it is a phone number.
                 * @example true
                 */
                readonly isValid: boolean;
            };
            readonly error: components["schemas"]["Success"];
        };
        /** @description One of `message_id`, `keyword_id` and `keyword` is needed. */
        readonly GetSmsResponsesRequest: {
            /** @description The message whose replies are wanted. */
            readonly message_id?: components["schemas"]["OptionalId"];
            /**
             * @description The id of the keyword whose messages are wanted.
             *
             *     Our choice: as no call tells it, a keyword's id is its place, from 1, among those the account ever made.
             */
            readonly keyword_id?: components["schemas"]["OptionalId"];
            /**
             * @description The keyword whose messages are wanted. Needs `number`.
             * @example NEWS
             */
            readonly keyword?: string;
            /** @description The number of the keyword. */
            readonly number?: components["schemas"]["OptionalNumber"];
            /** @description Only messages of this handset. */
            readonly msisdn?: components["schemas"]["OptionalNumber"];
            /**
             * @description From when; by default 30 days ago, at most 12 months.
             *
             *     Our choice: an earlier time counts as 12 months ago.
             */
            readonly start?: components["schemas"]["Moment"];
            /** @description Until when; by default now. */
            readonly end?: components["schemas"]["Moment"];
            /**
             * @description Whether to tell the text of the message that is answered.
             * @default false
             */
            readonly include_original?: components["schemas"]["Flag"];
        } & components["schemas"]["Paging"];
        readonly GetSmsResponsesResponse: components["schemas"]["ResponsePage"];
        readonly GetUserSmsResponsesRequest: {
            /** @description From when; by default 30 days ago, at most 12 months. */
            readonly start?: components["schemas"]["Moment"];
            /** @description Until when; by default now. */
            readonly end?: components["schemas"]["Moment"];
            /**
             * @description `end`, as two clients send it.
             *
             *     Our choice: it counts when `end` is not given.
             */
            readonly enddate?: components["schemas"]["Moment"];
            /**
             * @description Only messages to keywords, or none of them.
             *
             *     Our choice: `both` is the default, as one client sends it.
             * @default both
             * @example omit
             * @enum {string}
             */
            readonly keywords?: "both" | "only" | "omit" | "";
            /** @description Only messages to this number of the account. */
            readonly number?: components["schemas"]["OptionalNumber"];
            /**
             * @description Whether to tell the text of the message that is answered.
             * @default false
             */
            readonly include_original?: components["schemas"]["Flag"];
        } & components["schemas"]["Paging"];
        readonly GetUserSmsResponsesResponse: components["schemas"]["ResponsePage"];
        readonly MessageReplyRequest: {
            /**
             * @description The text that the handset sends.
             * @example Hi There
             */
            readonly message: string;
            /** @description The handset. */
            readonly from: components["schemas"]["RequiredNumber"];
            /**
             * @description The number it sends to.
             *
             *     Our choice: the shared number is accepted besides those the account leases.
             */
            readonly to: components["schemas"]["RequiredNumber"];
        };
        readonly MessageReplyResponse: {
            /**
             * @description Always the same, with a line feed at the end.
             * @example SYSTEM: Message response handled
             * @constant
             */
            readonly result: "SYSTEM: Message response handled\n";
            readonly error: components["schemas"]["Success"];
        };
        readonly GetMessageLogRequest: {
            /**
             * @description The message.
             * @example 339814842
             */
            readonly message_id: number;
            /** @description The recipient. */
            readonly mobile: components["schemas"]["RequiredNumber"];
        };
        readonly GetMessageLogResponse: {
            readonly message_id: components["schemas"]["MessageId"];
            /**
             * @description The text.
             *
             *     Our choice: the text as this recipient got it.
             */
            readonly message: components["schemas"]["Text"];
            readonly mobile: components["schemas"]["Msisdn"];
            readonly caller_id: components["schemas"]["Sender"];
            readonly datetime_send: components["schemas"]["Timestamp"];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetSmsRequest: {
            /**
             * @description The message.
             * @example 339814842
             */
            readonly message_id: number;
        };
        readonly GetSmsResponse: WithRequired<components["schemas"]["Message"], "message" | "error">;
        readonly GetSmsStatsRequest: components["schemas"]["GetSmsRequest"];
        readonly GetSmsStatsResponse: {
            /** @description How many recipients stand where. The odd keys are as recorded. */
            readonly stats: {
                readonly hard_bounced: components["schemas"]["Count"];
                readonly soft_bounced: components["schemas"]["Count"];
                /** @description Parts, not recipients. */
                readonly total: components["schemas"]["Count"];
                /** @description Recipients. */
                readonly recipientCount: components["schemas"]["Count"];
                readonly delivered: components["schemas"]["Count"];
                readonly pending: components["schemas"]["Count"];
                /** @description Both kinds of bounce together. */
                readonly bounced: components["schemas"]["Count"];
                readonly responses: components["schemas"]["Count"];
                readonly "opt-outs": components["schemas"]["Count"];
                readonly link_hits: components["schemas"]["Count"];
            };
            readonly error: components["schemas"]["Success"];
        };
        readonly GetSmsDeliveryStatusRequest: {
            /**
             * @description The message.
             * @example 339814842
             */
            readonly message_id: number;
            /** @description The recipient. `mobile` is not taken. */
            readonly msisdn: components["schemas"]["RequiredNumber"];
        };
        readonly GetSmsDeliveryStatusResponse: {
            readonly stats: {
                readonly message_id: components["schemas"]["MessageId"];
                readonly sender_id: components["schemas"]["Sender"];
                readonly mobile: components["schemas"]["Msisdn"];
                readonly send_at: components["schemas"]["Timestamp"];
                /**
                 * @description When the status was reported, in whole minutes and so perhaps before `send_at`.
                 *
                 *     Our choice: null while pending.
                 * @example 2020-06-18 11:17:00
                 */
                readonly datetime: string | null;
                /**
                 * @description `failed` stands for either bounce.
                 * @example delivered
                 * @enum {string}
                 */
                readonly status: "delivered" | "failed" | "pending";
                /** @description The text as this recipient got it. */
                readonly message: components["schemas"]["Text"];
            };
            readonly error: components["schemas"]["Success"];
        };
        readonly GetSmsSentRequest: {
            /**
             * @description The message.
             * @example 339814842
             */
            readonly message_id: number;
            /** @description The list to take names from. */
            readonly list_id?: components["schemas"]["OptionalId"];
            /**
             * @description Only recipients of this status; `failed` stands for either bounce.
             *
             *     Our choice: `all` is the default, as one client sends it.
             * @default all
             * @example failed
             * @enum {string}
             */
            readonly delivery?: "all" | "delivered" | "failed" | "pending" | "";
            /**
             * @description Only recipients who opted out, or none of them.
             * @default include
             * @example omit
             * @enum {string}
             */
            readonly optouts?: "include" | "only" | "omit" | "";
        } & components["schemas"]["Paging"];
        readonly GetSmsSentResponse: {
            readonly page: components["schemas"]["Page"];
            readonly total: components["schemas"]["Count"];
            readonly message: components["schemas"]["Message"];
            readonly recipients?: readonly components["schemas"]["SentRecipient"][];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetUserSmsSentRequest: {
            /** @description From when. */
            readonly start: components["schemas"]["Moment"];
            /** @description Until when. */
            readonly end: components["schemas"]["Moment"];
            /** @description Only messages to this number. */
            readonly msisdn?: components["schemas"]["OptionalNumber"];
        } & (components["schemas"]["Paging"] & components["schemas"]["ResponseStyle"]);
        readonly GetUserSmsSentResponse: {
            readonly page: components["schemas"]["Page"];
            readonly total: components["schemas"]["Count"];
            readonly messages?: readonly components["schemas"]["MessageRow"][];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetSmsSentCountRequest: {
            /** @description From when, at most 7 days before `end`; by default 24 hours before it. */
            readonly start?: components["schemas"]["Moment"];
            /** @description Until when; by default now. */
            readonly end?: components["schemas"]["Moment"];
            /** @description A client account of this reseller, instead of the account itself. */
            readonly client_id?: components["schemas"]["OptionalId"];
        };
        readonly GetSmsSentCountResponse: {
            /**
             * @description How many SMS were sent.
             *
             *     Our choice: parts are counted, as in `sms`.
             */
            readonly count: components["schemas"]["Count"];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetContactSmsStatsRequest: {
            /** @description The contact's number. */
            readonly mobile: components["schemas"]["RequiredNumber"];
            readonly countrycode?: components["schemas"]["CountryCode"];
            /** @description From when; by default since the account was made. */
            readonly start?: components["schemas"]["Moment"];
            /** @description Until when; by default now. */
            readonly end?: components["schemas"]["Moment"];
            /**
             * @description What to sort by.
             *
             *     Our choice: `datetime_send` is the default, as the samples are the oldest first.
             * @default datetime_send
             * @example message_id
             * @enum {string}
             */
            readonly sort_field?: "datetime_send" | "delivery_status" | "message_id" | "";
            /**
             * @description Upwards or downwards.
             * @default asc
             * @example desc
             * @enum {string}
             */
            readonly order?: "asc" | "desc" | "";
        } & components["schemas"]["Paging"];
        readonly GetContactSmsStatsResponse: {
            readonly page: components["schemas"]["Page"];
            readonly total: components["schemas"]["Count"];
            readonly records?: readonly components["schemas"]["ContactRecord"][];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetMessageReportRequest: {
            /** @description From when, at most 30 days before `end`; by default 24 hours before it. */
            readonly start?: components["schemas"]["Moment"];
            /** @description Until when; by default now. */
            readonly end?: components["schemas"]["Moment"];
            /** @description The list to take names and custom fields of single recipients from. */
            readonly list_id?: components["schemas"]["OptionalId"];
            /**
             * @description Only messages of this number.
             *
             *     Our choice: the number of a recipient is meant.
             */
            readonly number?: components["schemas"]["OptionalNumber"];
            /**
             * @description Only messages sent in this way.
             * @default all
             * @example api
             * @enum {string}
             */
            readonly type?: "all" | "api" | "campaign" | "quick_sms" | "email_sms" | "keyword" | "test_sms" | "";
        } & (components["schemas"]["Paging"] & components["schemas"]["ResponseStyle"]);
        readonly GetMessageReportResponse: {
            readonly page: components["schemas"]["Page"];
            /** @description How many messages match, on all pages. */
            readonly messages_total: components["schemas"]["Count"];
            /** @description How many parts they have together. */
            readonly sms_total: components["schemas"]["Count"];
            readonly messages?: readonly components["schemas"]["ReportRow"][];
            readonly error: components["schemas"]["Success"];
        };
        /** @description A list to make; `field_1` to `field_10` name its custom fields. */
        readonly AddListRequest: {
            /**
             * @description The name of the list.
             *
             *     Our choice: names need not be unique.
             * @example Customer List
             */
            readonly name: string;
        } & (components["schemas"]["FieldSlots"] & components["schemas"]["ResponseStyle"]);
        readonly AddListResponse: WithRequired<components["schemas"]["List"], "error">;
        readonly GetListsRequest: components["schemas"]["Paging"] & components["schemas"]["ResponseStyle"];
        readonly GetListsResponse: {
            readonly page: components["schemas"]["Page"];
            readonly lists_total: components["schemas"]["Count"];
            readonly lists?: readonly WithRequired<components["schemas"]["List"], "members_total">[];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetListRequest: {
            /**
             * @description The list.
             * @example 4070887
             */
            readonly list_id: number;
            /**
             * @description Which members to show; `none` shows the list alone.
             *
             *     Our choice: `active` is the default, as observed, where the text says `all`.
             * @default active
             * @example all
             * @enum {string}
             */
            readonly members?: "active" | "inactive" | "all" | "none" | "";
        } & (components["schemas"]["Paging"] & components["schemas"]["ResponseStyle"]);
        /** @description A list and a page of its members. `page` counts the members asked for, `members_total` all of them. */
        readonly GetListResponse: {
            readonly page: components["schemas"]["Page"];
            readonly members_total: components["schemas"]["MembersTotal"];
            readonly id: components["schemas"]["ListId"];
            readonly name: components["schemas"]["Text"];
            readonly created: components["schemas"]["ListCreated"];
            readonly members_active: components["schemas"]["Count"];
            readonly fields: components["schemas"]["ListFields"];
            readonly members?: readonly components["schemas"]["Contact"][];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetContactRequest: {
            /**
             * @description The list.
             * @example 4213644
             */
            readonly list_id: number;
            /** @description The contact's number. */
            readonly msisdn: components["schemas"]["RequiredNumber"];
        } & components["schemas"]["ResponseStyle"];
        readonly GetContactResponse: WithRequired<components["schemas"]["Contact"], "error">;
        /** @description A contact to add; `field_1` to `field_10` are the values of its custom fields. */
        readonly AddToListRequest: {
            /**
             * @description The list.
             * @example 4213644
             */
            readonly list_id: number;
            /** @description The contact's number. */
            readonly msisdn: components["schemas"]["RequiredNumber"];
            readonly countrycode?: components["schemas"]["CountryCode"];
        } & (components["schemas"]["ContactWords"] & components["schemas"]["FieldSlots"] & components["schemas"]["ResponseStyle"]);
        readonly AddToListResponse: WithRequired<components["schemas"]["Contact"], "error">;
        /** @description What to change of a contact: what is absent is kept, what is empty is cleared. */
        readonly EditListMemberRequest: {
            /**
             * @description The list.
             * @example 4213644
             */
            readonly list_id: number;
            /** @description The contact's number. */
            readonly msisdn: components["schemas"]["RequiredNumber"];
            readonly countrycode?: components["schemas"]["CountryCode"];
        } & (components["schemas"]["ContactWords"] & components["schemas"]["FieldSlots"] & components["schemas"]["ResponseStyle"]);
        readonly EditListMemberResponse: WithRequired<components["schemas"]["Contact"], "error">;
        /** @description Custom fields to name, at least one of `field_1` to `field_10`. */
        readonly AddFieldToListRequest: {
            /**
             * @description The list.
             * @example 4213644
             */
            readonly list_id: number;
        } & (components["schemas"]["FieldSlots"] & components["schemas"]["ResponseStyle"]);
        /** @description The fields that were named, called `custom_…` here, and the list. */
        readonly AddFieldToListResponse: {
            readonly custom_1?: components["schemas"]["Text"];
            readonly custom_2?: components["schemas"]["Text"];
            readonly custom_3?: components["schemas"]["Text"];
            readonly custom_4?: components["schemas"]["Text"];
            readonly custom_5?: components["schemas"]["Text"];
            readonly custom_6?: components["schemas"]["Text"];
            readonly custom_7?: components["schemas"]["Text"];
            readonly custom_8?: components["schemas"]["Text"];
            readonly custom_9?: components["schemas"]["Text"];
            readonly custom_10?: components["schemas"]["Text"];
            /** @description Instead of the keys above with `response_style=array`. */
            readonly fields?: readonly components["schemas"]["FieldEntry"][];
            readonly id: components["schemas"]["ListId"];
            readonly error: components["schemas"]["Success"];
        };
        readonly RemoveListRequest: {
            /**
             * @description The list.
             * @example 4070887
             */
            readonly list_id: number;
        };
        readonly RemoveListResponse: components["schemas"]["Done"];
        readonly DeleteFromListRequest: {
            /** @description The list; 0 or nothing for all. */
            readonly list_id?: components["schemas"]["OptionalId"];
            /** @description The contact's number. */
            readonly msisdn: components["schemas"]["RequiredNumber"];
            readonly countrycode?: components["schemas"]["CountryCode"];
        };
        readonly DeleteFromListResponse: components["schemas"]["ListIds"];
        readonly OptoutListMemberRequest: {
            /**
             * @description The list; 0 for all.
             *
             *     Our choice: nothing stands for 0.
             */
            readonly list_id?: components["schemas"]["OptionalId"];
            /** @description The contact's number. */
            readonly msisdn: components["schemas"]["RequiredNumber"];
            readonly countrycode?: components["schemas"]["CountryCode"];
        };
        readonly OptoutListMemberResponse: components["schemas"]["ListIds"];
        /** @description A file of contacts to add to a list, or to a new one of that `name`. */
        readonly AddContactsBulkRequest: {
            /** @description The list. */
            readonly list_id?: components["schemas"]["OptionalId"];
            /**
             * @description The name of a list to make when there is no `list_id`.
             * @example Bulk Import
             */
            readonly name?: string;
            /**
             * @description Where the CSV file is fetched: directly, without redirection; user and password may stand in the URL. Its
             *     first row names the columns. Only the column `mobile` is compulsory; names go to the fields of the same
             *     name.
             *
             *     Our choice: `firstname` and `lastname`, or `first_name` and `last_name`, are the columns of the names, in
             *     any case and order.
             *
             *     Our choice: `field_1` to `field_10` name the custom fields of the list, as in `add-list`, before the file is
             *     read.
             *
             *     Our choice: a file has at most 5 MiB.
             */
            readonly file_url: components["schemas"]["CallbackUrl"];
            readonly countrycode?: components["schemas"]["CountryCode"];
        } & components["schemas"]["FieldSlots"];
        readonly AddContactsBulkResponse: {
            readonly list_id: components["schemas"]["ListId"];
            readonly error: components["schemas"]["Success"];
        };
        readonly AddContactsBulkProgressRequest: {
            /**
             * @description The list.
             * @example 4070887
             */
            readonly list_id: number;
        };
        /** @description How the last import into the list stands. */
        readonly AddContactsBulkProgressResponse: {
            readonly list_id: components["schemas"]["ListId"];
            /**
             * @description How far it is.
             * @example completed
             * @enum {string}
             */
            readonly status: "in progress" | "completed" | "failed";
            /** @description All rows but the first, bad ones included. */
            readonly importlength: components["schemas"]["Count"];
            /** @description Rows that have been read. */
            readonly completed: components["schemas"]["Count"];
            /**
             * @description Contacts that were in the list already.
             *
             *     Our choice: they are not changed, where one of two texts says they are.
             */
            readonly duplicates: components["schemas"]["Count"];
            /** @description Blank and invalid rows. */
            readonly skipped: components["schemas"]["Count"];
            /** @description Contacts who had opted out, and are not added. */
            readonly optout: components["schemas"]["Count"];
            /** @description Contacts that were added. */
            readonly imported: components["schemas"]["Count"];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetNumbersRequest: {
            /**
             * @description `owned` for the account's numbers, `available` for those it can lease. Any other value is taken for
             *     `available` and echoed.
             * @default owned
             * @example available
             */
            readonly filter?: string;
        } & components["schemas"]["Paging"];
        readonly GetNumbersResponse: {
            readonly page: components["schemas"]["Page"];
            readonly numbers_total: components["schemas"]["Count"];
            /** @description The filter as it was given. */
            readonly filter: components["schemas"]["Text"];
            readonly numbers?: readonly (components["schemas"]["Number"] | components["schemas"]["AvailableNumber"])[];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetNumberRequest: {
            /** @description The number. */
            readonly number: components["schemas"]["RequiredNumber"];
        };
        readonly GetNumberResponse: WithRequired<components["schemas"]["Number"], "error">;
        readonly LeaseNumberRequest: {
            /**
             * @description The number; nothing for any that is free.
             *
             *     Our choice: that is the lowest.
             */
            readonly number?: components["schemas"]["OptionalNumber"];
            /** @description Where messages to the number are reported, as by `reply_callback` of `send-sms`. */
            readonly forward_url?: components["schemas"]["CallbackUrl"];
            /** @description `forward_url`, as one client sends it. */
            readonly url?: components["schemas"]["CallbackUrl"];
        };
        readonly LeaseNumberResponse: WithRequired<components["schemas"]["Number"], "error">;
        /** @description What to change of a number: what is absent is kept, what is empty is cleared. */
        readonly EditNumberOptionsRequest: {
            /** @description The number. */
            readonly number: components["schemas"]["RequiredNumber"];
        } & components["schemas"]["InboundOptions"];
        readonly EditNumberOptionsResponse: components["schemas"]["Done"];
        readonly GetSenderIdsResponse: {
            readonly result: {
                /**
                 * @description What the account may send from, by kind.
                 *
                 *     Our choice: a kind without any is omitted.
                 *
                 *     Our choice: inactive numbers are not among them.
                 */
                readonly caller_ids: {
                    readonly "Virtual Number"?: components["schemas"]["Senders"];
                    readonly "Business Name"?: components["schemas"]["Senders"];
                    readonly "Mobile Number"?: components["schemas"]["Senders"];
                };
            };
            readonly error: components["schemas"]["Success"];
        };
        readonly Senders: readonly components["schemas"]["Sender"][];
        readonly AddKeywordRequest: {
            /**
             * @description The first word of a message that is answered. Reserved are UNSUB, UNSUBSCRIBE, STOP, HELP, END, MORE,
             *     CONTINUE, ADD, OPT OUT, OPTOUT, OPT-OUT, CANCEL and QUIT.
             *
             *     Our choice: a word has no spaces; a reserved one is `FIELD_INVALID`.
             * @example NEWS
             */
            readonly keyword: string;
            /** @description The number it belongs to. */
            readonly number: components["schemas"]["RequiredNumber"];
            /**
             * @description The account's own name for it.
             * @example Gym news
             */
            readonly reference?: string;
            /**
             * @description Whether it answers.
             *
             *     Our choice: with `false` the keyword is `closed`.
             * @default true
             */
            readonly activate?: components["schemas"]["Flag"];
        } & components["schemas"]["InboundOptions"];
        readonly AddKeywordResponse: WithRequired<components["schemas"]["Keyword"], "error">;
        /** @description What to change of a keyword, found by `keyword` and `number`: what is absent is kept, what is empty is cleared. */
        readonly EditKeywordRequest: {
            /**
             * @description The keyword.
             * @example NEWS
             */
            readonly keyword: string;
            /** @description The number it belongs to. */
            readonly number: components["schemas"]["RequiredNumber"];
            /**
             * @description The account's own name for it.
             * @example Gym news
             */
            readonly reference?: string;
            /**
             * @description Whether it answers; shown in small letters.
             *
             *     Our choice: small letters are taken as well.
             * @example Closed
             * @enum {string}
             */
            readonly status?: "Open" | "Closed" | "open" | "closed" | "";
            /**
             * @description The same as a flag.
             *
             *     Our choice: `status` wins over it.
             */
            readonly activate?: components["schemas"]["Flag"];
        } & components["schemas"]["InboundOptions"];
        readonly EditKeywordResponse: WithRequired<components["schemas"]["Keyword"], "error">;
        readonly GetKeywordsRequest: {
            /**
             * @description Only keywords of this number.
             *
             *     Our choice: there are none on a number that is not the account's.
             */
            readonly number?: components["schemas"]["OptionalNumber"];
        } & components["schemas"]["Paging"];
        readonly GetKeywordsResponse: {
            readonly page: components["schemas"]["Page"];
            readonly keywords_total: components["schemas"]["Count"];
            readonly keywords?: readonly components["schemas"]["Keyword"][];
            readonly error: components["schemas"]["Success"];
        };
        readonly AddEmailRequest: {
            /** @description The address, or `*@example.com` for a whole domain. */
            readonly email: components["schemas"]["EmailPattern"];
            /**
             * @description The most parts that one e-mail may make.
             * @default 1
             * @example 1
             */
            readonly max_sms?: number | null;
            /** @description The number to send from. */
            readonly number?: components["schemas"]["OptionalNumber"];
        };
        readonly AddEmailResponse: components["schemas"]["Succeeded"];
        readonly DeleteEmailRequest: {
            /** @description The address, or `*@example.com` for all of the domain. */
            readonly email: components["schemas"]["EmailPattern"];
        };
        readonly DeleteEmailResponse: components["schemas"]["Succeeded"];
        readonly GetBalanceResponse: {
            /**
             * @description The balance, with up to three decimals.
             * @example 73.954
             */
            readonly balance: number;
            /**
             * @description The currency of the account.
             * @example AUD
             */
            readonly currency: string;
            readonly error: components["schemas"]["Success"];
        };
        readonly GetClientsRequest: components["schemas"]["Paging"];
        readonly GetClientsResponse: {
            readonly page: components["schemas"]["Page"];
            readonly clients_total: components["schemas"]["Count"];
            readonly clients?: readonly components["schemas"]["Client"][];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetClientRequest: {
            /**
             * @description The client.
             * @example 2024
             */
            readonly client_id: number;
        };
        readonly GetClientResponse: WithRequired<components["schemas"]["Client"], "error">;
        readonly AddClientRequest: {
            readonly name: string;
            readonly email: string;
            readonly password: string;
            readonly msisdn: string;
        } & WithRequired<components["schemas"]["ClientWords"], "name" | "email" | "password" | "msisdn">;
        readonly AddClientResponse: WithRequired<components["schemas"]["Client"], "error">;
        /**
         * @description What to change of a client: what is absent is kept, what is empty is cleared.
         *
         *     Our choice: an empty `name`, `email`, `password` or `msisdn` is kept.
         */
        readonly EditClientRequest: {
            /**
             * @description The client.
             * @example 2024
             */
            readonly client_id: number;
        } & components["schemas"]["ClientWords"];
        readonly EditClientResponse: WithRequired<components["schemas"]["Client"], "error">;
        readonly GetTransactionsRequest: {
            /**
             * @description The client.
             *
             *     Our choice: the account's own id stands for the account itself, for which it need not be a reseller.
             * @example 2024
             */
            readonly client_id: number;
            /**
             * @description From when.
             *
             *     Our choice: by default from the first.
             */
            readonly start?: components["schemas"]["Moment"];
            /** @description Until when; by default now. */
            readonly end?: components["schemas"]["Moment"];
        } & components["schemas"]["Paging"];
        readonly GetTransactionsResponse: {
            readonly page: components["schemas"]["Page"];
            readonly transactions_total: components["schemas"]["Count"];
            readonly transactions?: readonly components["schemas"]["Transaction"][];
            readonly error: components["schemas"]["Success"];
        };
        readonly GetTransactionRequest: {
            /**
             * @description The entry.
             * @example 17389230
             */
            readonly id: number;
        };
        /**
         * @description An entry of an account's ledger.
         *
         *     Our choice: it is always of this shape, although a row of `get-transactions` has more.
         */
        readonly GetTransactionResponse: {
            readonly id: components["schemas"]["TransactionId"];
            readonly user_id: components["schemas"]["ClientId"];
            readonly description: components["schemas"]["TransactionText"];
            readonly amount: components["schemas"]["Money"];
            /** @description The balance after it, a number here. */
            readonly balance_standing: components["schemas"]["Money"];
            readonly created: components["schemas"]["Timestamp"];
            /**
             * @description The message it is for, or 0.
             * @example 0
             */
            readonly message_id: number;
            readonly type_description: components["schemas"]["TransactionTypeText"];
            readonly type_id: components["schemas"]["TransactionType"];
            readonly error: components["schemas"]["Success"];
        };
        readonly ContactWords: {
            /**
             * @description The first name. `firstname` is ignored.
             * @example Ella
             */
            readonly first_name?: string;
            /**
             * @description The last name. `lastname` is ignored.
             * @example Smith
             */
            readonly last_name?: string;
        };
        /** @description What happens to a message that comes in. */
        readonly InboundOptions: {
            /** @description The list its sender joins; 0 for none. */
            readonly list_id?: components["schemas"]["OptionalId"];
            /** @description The answer to one who joins. */
            readonly welcome_message?: components["schemas"]["AnswerText"];
            /** @description The answer to one who is a member already. */
            readonly members_message?: components["schemas"]["AnswerText"];
            /** @description Where it is reported, as by `reply_callback` of `send-sms`. */
            readonly forward_url?: components["schemas"]["CallbackUrl"];
            /**
             * @description Addresses it is forwarded to, joined by commas.
             *
             *     Our choice: they are recorded, and no e-mail is sent.
             */
            readonly forward_email?: components["schemas"]["Emails"];
            /**
             * @description Numbers it is forwarded to, joined by commas.
             *
             *     Our choice: they are recorded, and no message is sent.
             */
            readonly forward_sms?: components["schemas"]["Numbers"];
        };
        /** @example office@example.com */
        readonly EmailPattern: string;
        readonly ClientWords: {
            /**
             * @description The name of the company.
             * @example Test Client
             */
            readonly name?: string;
            /**
             * @description The name of the person.
             * @example Ella Smith
             */
            readonly contact?: string;
            /**
             * @description The address.
             *
             *     Our choice: no two accounts share one.
             * @example client@example.com
             */
            readonly email?: string;
            /**
             * @description The password for the site.
             *
             *     Our choice: it is not kept.
             * @example YOUR_PASSWORD
             */
            readonly password?: string;
            /** @description The phone number. */
            readonly msisdn?: components["schemas"]["OptionalNumber"];
            /**
             * @description The name of the time zone.
             *
             *     Our choice: that of the reseller by default; an unknown one is `FIELD_INVALID`.
             * @example Australia/Sydney
             */
            readonly timezone?: string;
            /**
             * @description Whether the client pays.
             *
             *     Our choice: true for a new client without it, and an empty one is no change.
             */
            readonly client_pays?: components["schemas"]["Flag"];
            /**
             * @description The margin on a part, in cents.
             * @example 0
             */
            readonly sms_margin?: number | null;
            /**
             * @description The margin on a number, in cents.
             *
             *     Our choice: it is recorded, and no answer shows it.
             * @example 0
             */
            readonly number_margin?: number | null;
            /**
             * @description The API secret.
             * @example YOUR_CLIENT_API_SECRET
             */
            readonly api_secret?: string;
            /**
             * @description How the balance is topped up.
             *
             *     Our choice: it is recorded, and nothing is topped up.
             * @example fixed
             * @enum {string}
             */
            readonly payment_method?: "fixed" | "variable" | "";
            /**
             * @description By how much, with `fixed`.
             * @example 50
             */
            readonly fixed_top_up_amount?: number | null;
        };
    };
    responses: {
        /**
         * @description The request is refused and nothing has changed. `error.code` says why; the description of each call lists the
         *     codes it adds to the general ones.
         *
         *     Our choice: where no description is recorded, the sentence of the general table is used; for `NO_ACCESS` it is
         *     that of the overview.
         *
         *     Our choice: an absent or empty required parameter is `FIELD_EMPTY`, `Required field 'x' is empty`, which is
         *     recorded for two calls.
         *
         *     Our choice: a parameter of the wrong type is `FIELD_INVALID`, `Field "x" has wrong type, expected type -
         *     numeric` (or `boolean`), which is documented for `keyword_id`.
         *
         *     Our choice: any other bad parameter is `FIELD_INVALID`, `Field "x" is not valid.`
         *
         *     Our choice: a phone number that is not valid is `FIELD_INVALID`, `Field "x" is not a valid number.`, which is
         *     recorded for `to`, unless the call has a code of its own for it, or looks one thing up by it, which then is not
         *     found.
         *
         *     Our choice: an unknown country in `countrycode` is `FIELD_INVALID`, `Field "countrycode" is not a valid
         *     country.`
         *
         *     Our choice: what belongs to another account is refused as if it did not exist.
         *
         *     Our choice: a body over 5 MiB, a limit that is an option, is `FIELD_INVALID`.
         */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorReply"];
                readonly "text/xml": components["schemas"]["ErrorReply"];
            };
        };
        /**
         * @description - `AUTH_FAILED_NO_DATA`: the request has no `Authorization` header.
         *     - `AUTH_FAILED`: the credentials are malformed or wrong.
         *
         *     Our choice: the overview's two codes are told apart, although a later text has `AUTH_FAILED` for both.
         *
         *     Our choice: there is no `WWW-Authenticate` header, as none is recorded.
         */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorReply"];
                readonly "text/xml": components["schemas"]["ErrorReply"];
            };
        };
        /** @description There is no such call. */
        readonly NotImplemented: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorReply"];
                readonly "text/xml": components["schemas"]["ErrorReply"];
            };
        };
        /**
         * @description More than two calls in a second by one account. The call is dropped, not queued.
         *
         *     Our choice: the limit is the overview's 2 a second, not the 15 of later texts, and is an option.
         *
         *     Our choice: it is counted by a bucket of two calls that is refilled with two a second.
         */
        readonly OverLimit: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorReply"];
                readonly "text/xml": components["schemas"]["ErrorReply"];
            };
        };
        /**
         * @description A fault on the side of TransmitSMS.
         *
         *     Our choice: the status 500 with the code `FAILED`, which only clients' lists of codes have.
         */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorReply"];
                readonly "text/xml": components["schemas"]["ErrorReply"];
            };
        };
        /**
         * @description The callback was taken and is not made again.
         *
         *     Our choice: every status of 2xx counts, and the body is ignored.
         */
        readonly CallbackTaken: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The callback is made again 1 minute, 5 minutes, 1 hour and 24 hours later, and then given up.
         *
         *     Our choice: every status outside 2xx, a timeout and a refused connection count as unsuccessful.
         *
         *     Our choice: each time is counted from the attempt before.
         *
         *     Our choice: redirections are not followed.
         */
        readonly CallbackRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The format of the answer.
         *
         *     Our choice: any other suffix is answered as if there were none.
         */
        readonly Format: "json" | "xml";
        /**
         * @description The lower-case hexadecimal HMAC-SHA256, under the account's API secret, of the whole query string of the
         *     callback read by PHP's `parse_str` and written by `json_encode`: an object of texts in the order received,
         *     slashes escaped, characters outside ASCII as `\uXXXX`, no spaces. With the secret `test_secret`, the signature
         *     of `{"message_id":"339031121","mobile":"61491570156","datetime":"2020-06-15 23:06:10","status":"delivered",`
         *     `"user_id":"1001","rate":"10"}`, on one line, is
         *     `67fadaf53ec692114c6e5e5cdf7adc06f9cba32968a433c269886f30b4d4b5b2`.
         *
         *     Our choice: parameters that the URL had before count as well, as the published script has it.
         */
        readonly Signature: string;
        /** @description The id of the account. */
        readonly CallbackUser: number;
        /**
         * @description The message concerned.
         *
         *     Our choice: 0 when a reply follows no message.
         */
        readonly CallbackMessage: number;
        /** @description The handset. */
        readonly CallbackMobile: components["schemas"]["Msisdn"];
        /** @description The number on the account's side. */
        readonly CallbackLongcode: components["schemas"]["Msisdn"];
        /** @description When it happened. */
        readonly CallbackDatetime: components["schemas"]["Timestamp"];
        /**
         * @description A price; the sample has 10.
         *
         *     Our choice: the price of one part in the account's cents, such as 8.7.
         */
        readonly CallbackRate: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly sendSms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "message": "Hello from TransmitSMS",
                 *       "to": "61491570157"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["SendSmsRequest"];
            };
        };
        readonly responses: {
            /** @description The message was accepted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message_id": 339031121,
                     *       "send_at": "2020-06-15 23:06:03",
                     *       "recipients": 1,
                     *       "cost": 0.087,
                     *       "sms": 1,
                     *       "delivery_stats": {
                     *         "delivered": 0,
                     *         "pending": 0,
                     *         "bounced": 0,
                     *         "responses": 0,
                     *         "optouts": 0
                     *       },
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SendSmsResponse"];
                    readonly "text/xml": components["schemas"]["SendSmsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly cancelSms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "id": 339814843
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["CancelSmsRequest"];
            };
        };
        readonly responses: {
            /** @description The message will not be sent. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": "OK",
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CancelSmsResponse"];
                    readonly "text/xml": components["schemas"]["CancelSmsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly formatNumber: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "msisdn": "0491 570 156",
                 *       "countrycode": "AU"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["FormatNumberRequest"];
            };
        };
        readonly responses: {
            /** @description The number. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": {
                     *         "countrycode": 61,
                     *         "nationalnumber": 491570156,
                     *         "national_leading_zeroes": 491570156,
                     *         "rawinput": null,
                     *         "international": 61491570156,
                     *         "type": 1,
                     *         "isValid": true
                     *       },
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["FormatNumberResponse"];
                    readonly "text/xml": components["schemas"]["FormatNumberResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getSmsResponses: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "message_id": 339814842
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetSmsResponsesRequest"];
            };
        };
        readonly responses: {
            /** @description A page of replies. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "total": 1,
                     *       "responses": [
                     *         {
                     *           "id": 36573149,
                     *           "message_id": 339814842,
                     *           "list_id": 0,
                     *           "received_at": "2020-06-23 10:03:44",
                     *           "first_name": null,
                     *           "last_name": null,
                     *           "msisdn": 61491570157,
                     *           "response": "Hi There",
                     *           "longcode": 61491570156
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetSmsResponsesResponse"];
                    readonly "text/xml": components["schemas"]["GetSmsResponsesResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getUserSmsResponses: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "keywords": "omit"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetUserSmsResponsesRequest"];
            };
        };
        readonly responses: {
            /** @description A page of replies. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "total": 1,
                     *       "responses": [
                     *         {
                     *           "id": 36573149,
                     *           "message_id": 339814842,
                     *           "list_id": 0,
                     *           "received_at": "2020-06-23 10:03:44",
                     *           "first_name": null,
                     *           "last_name": null,
                     *           "msisdn": 61491570157,
                     *           "response": "Hi There",
                     *           "longcode": 61491570156
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetUserSmsResponsesResponse"];
                    readonly "text/xml": components["schemas"]["GetUserSmsResponsesResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly messageReply: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "message": "Hi There",
                 *       "from": "61491570157",
                 *       "to": "61491570156"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["MessageReplyRequest"];
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
                     *       "result": "SYSTEM: Message response handled\n",
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["MessageReplyResponse"];
                    readonly "text/xml": components["schemas"]["MessageReplyResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getMessageLog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "message_id": 339814842,
                 *       "mobile": "61491570157"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetMessageLogRequest"];
            };
        };
        readonly responses: {
            /** @description The message. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message_id": 339814842,
                     *       "message": "Hello from TransmitSMS",
                     *       "mobile": 61491570157,
                     *       "caller_id": 61491570156,
                     *       "datetime_send": "2015-09-14 07:06:21",
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetMessageLogResponse"];
                    readonly "text/xml": components["schemas"]["GetMessageLogResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getSms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "message_id": 339814842
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetSmsRequest"];
            };
        };
        readonly responses: {
            /** @description The message. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message_id": 339814842,
                     *       "send_at": "2020-06-18 11:17:44",
                     *       "recipients": 1,
                     *       "cost": 0.087,
                     *       "sms": 1,
                     *       "message": "Hello from TransmitSMS",
                     *       "delivery_stats": {
                     *         "delivered": 1,
                     *         "pending": 0,
                     *         "bounced": 0,
                     *         "responses": 1,
                     *         "optouts": 0
                     *       },
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetSmsResponse"];
                    readonly "text/xml": components["schemas"]["GetSmsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getSmsStats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "message_id": 339814842
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetSmsStatsRequest"];
            };
        };
        readonly responses: {
            /** @description The counts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stats": {
                     *         "hard_bounced": 0,
                     *         "soft_bounced": 0,
                     *         "total": 1,
                     *         "recipientCount": 1,
                     *         "delivered": 1,
                     *         "pending": 0,
                     *         "bounced": 0,
                     *         "responses": 1,
                     *         "opt-outs": 0,
                     *         "link_hits": 0
                     *       },
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetSmsStatsResponse"];
                    readonly "text/xml": components["schemas"]["GetSmsStatsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getSmsDeliveryStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "message_id": 339814842,
                 *       "msisdn": "61491570157"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetSmsDeliveryStatusRequest"];
            };
        };
        readonly responses: {
            /** @description The delivery. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stats": {
                     *         "message_id": 339814842,
                     *         "sender_id": 61491570156,
                     *         "mobile": 61491570157,
                     *         "send_at": "2020-06-18 11:17:44",
                     *         "datetime": "2020-06-18 11:17:00",
                     *         "status": "delivered",
                     *         "message": "Hello from TransmitSMS"
                     *       },
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetSmsDeliveryStatusResponse"];
                    readonly "text/xml": components["schemas"]["GetSmsDeliveryStatusResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getSmsSent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "message_id": 339814842
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetSmsSentRequest"];
            };
        };
        readonly responses: {
            /** @description The message and a page of its recipients. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "total": 1,
                     *       "message": {
                     *         "message_id": 339814842,
                     *         "send_at": "2020-06-18 11:17:44",
                     *         "recipients": 1,
                     *         "cost": 0.087,
                     *         "sms": 1,
                     *         "delivery_stats": {
                     *           "delivered": 1,
                     *           "pending": 0,
                     *           "bounced": 0,
                     *           "responses": 1,
                     *           "optouts": 0
                     *         }
                     *       },
                     *       "recipients": [
                     *         {
                     *           "msisdn": 61491570157,
                     *           "first_name": null,
                     *           "last_name": null,
                     *           "delivery_status": "delivered",
                     *           "optout": false
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetSmsSentResponse"];
                    readonly "text/xml": components["schemas"]["GetSmsSentResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getUserSmsSent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "start": "2020-10-01",
                 *       "end": "2020-10-31"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetUserSmsSentRequest"];
            };
        };
        readonly responses: {
            /** @description A page of messages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "total": 1,
                     *       "messages": [
                     *         {
                     *           "id": 937885838,
                     *           "message_id": 339814842,
                     *           "message": "Hello from TransmitSMS",
                     *           "sent_at": "2020-10-09 00:49:21",
                     *           "msisdn": 61491570157,
                     *           "caller_id": 61491570156,
                     *           "status": "delivered"
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetUserSmsSentResponse"];
                    readonly "text/xml": components["schemas"]["GetUserSmsSentResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getSmsSentCount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "start": "2020-10-01",
                 *       "end": "2020-10-07"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetSmsSentCountRequest"];
            };
        };
        readonly responses: {
            /** @description The count. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 6,
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetSmsSentCountResponse"];
                    readonly "text/xml": components["schemas"]["GetSmsSentCountResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getContactSmsStats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "mobile": "61491570157",
                 *       "sort_field": "datetime_send",
                 *       "order": "asc"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetContactSmsStatsRequest"];
            };
        };
        readonly responses: {
            /** @description A page of messages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "total": 1,
                     *       "records": [
                     *         {
                     *           "message_id": 339814842,
                     *           "datetime_send": "2020-05-14 14:33:25",
                     *           "delivery_status": "delivered"
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetContactSmsStatsResponse"];
                    readonly "text/xml": components["schemas"]["GetContactSmsStatsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getMessageReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "start": "2020-09-20",
                 *       "end": "2020-09-26",
                 *       "list_id": 4213644
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetMessageReportRequest"];
            };
        };
        readonly responses: {
            /** @description A page of messages. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "messages_total": 1,
                     *       "sms_total": 1,
                     *       "messages": [
                     *         {
                     *           "type": "api",
                     *           "id": 368772813,
                     *           "sms": 1,
                     *           "cost": -0.087,
                     *           "sent_at": "2020-09-25 07:36:06",
                     *           "status": "completed",
                     *           "message": "test",
                     *           "pending": 0,
                     *           "delivered": 1,
                     *           "soft_bounced": 0,
                     *           "hard_bounced": 0,
                     *           "optouts": 0,
                     *           "responses": 0,
                     *           "msisdn": 61491570157,
                     *           "first_name": "Ella",
                     *           "last_name": "",
                     *           "fields": {
                     *             "Email": "ella@example.com",
                     *             "Postcode": 2000
                     *           }
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetMessageReportResponse"];
                    readonly "text/xml": components["schemas"]["GetMessageReportResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Customer List",
                 *       "field_1": "Email",
                 *       "field_2": "Postcode"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["AddListRequest"];
            };
        };
        readonly responses: {
            /** @description The new list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 4213644,
                     *       "name": "Customer List",
                     *       "created": "2020-06-24 05:25:48",
                     *       "members_active": 0,
                     *       "fields": {
                     *         "field_1": "Email",
                     *         "field_2": "Postcode"
                     *       },
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AddListResponse"];
                    readonly "text/xml": components["schemas"]["AddListResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getLists: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "page": 1,
                 *       "max": 10
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetListsRequest"];
            };
        };
        readonly responses: {
            /** @description A page of lists. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "lists_total": 1,
                     *       "lists": [
                     *         {
                     *           "id": 4070887,
                     *           "name": "My Test List",
                     *           "created": "2020-05-14 03:42:31",
                     *           "members_active": 3,
                     *           "fields": [],
                     *           "members_total": 5
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetListsResponse"];
                    readonly "text/xml": components["schemas"]["GetListsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "list_id": 4070887,
                 *       "members": "all",
                 *       "max": 100
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetListRequest"];
            };
        };
        readonly responses: {
            /** @description The list and a page of its members. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "members_total": 1,
                     *       "id": 4070887,
                     *       "name": "My Test List",
                     *       "created": "2020-05-14 03:42:31",
                     *       "members_active": 1,
                     *       "fields": [],
                     *       "members": [
                     *         {
                     *           "list_id": 4070887,
                     *           "msisdn": 61491570157,
                     *           "first_name": null,
                     *           "last_name": null,
                     *           "created_at": "2020-05-14 03:42:31",
                     *           "status": "active"
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetListResponse"];
                    readonly "text/xml": components["schemas"]["GetListResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getContact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "list_id": 4213644,
                 *       "msisdn": "61491570157"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetContactRequest"];
            };
        };
        readonly responses: {
            /** @description The contact. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list_id": 4213644,
                     *       "msisdn": 61491570157,
                     *       "first_name": "Ella",
                     *       "last_name": "Smith",
                     *       "created_at": "2020-06-24 07:06:57",
                     *       "status": "active",
                     *       "fields": {
                     *         "Email": "ella@example.com",
                     *         "Postcode": 2000
                     *       },
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetContactResponse"];
                    readonly "text/xml": components["schemas"]["GetContactResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addToList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "list_id": 4213644,
                 *       "msisdn": "61491570157",
                 *       "first_name": "Ella",
                 *       "last_name": "Smith",
                 *       "field_1": "ella@example.com",
                 *       "field_2": "2000"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["AddToListRequest"];
            };
        };
        readonly responses: {
            /** @description The contact. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list_id": 4213644,
                     *       "msisdn": 61491570157,
                     *       "first_name": "Ella",
                     *       "last_name": "Smith",
                     *       "created_at": "2020-06-24 07:06:57",
                     *       "status": "active",
                     *       "fields": {
                     *         "Email": "ella@example.com",
                     *         "Postcode": 2000
                     *       },
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AddToListResponse"];
                    readonly "text/xml": components["schemas"]["AddToListResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly editListMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "list_id": 4213644,
                 *       "msisdn": "61491570157",
                 *       "field_2": "2000"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["EditListMemberRequest"];
            };
        };
        readonly responses: {
            /** @description The contact. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list_id": 4213644,
                     *       "msisdn": 61491570157,
                     *       "first_name": "Ella",
                     *       "last_name": "Smith",
                     *       "created_at": "2020-06-24 07:06:57",
                     *       "status": "active",
                     *       "fields": {
                     *         "Email": "ella@example.com",
                     *         "Postcode": 2000
                     *       },
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["EditListMemberResponse"];
                    readonly "text/xml": components["schemas"]["EditListMemberResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addFieldToList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "list_id": 4213644,
                 *       "field_4": "Handset"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["AddFieldToListRequest"];
            };
        };
        readonly responses: {
            /** @description The new names. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "custom_4": "Handset",
                     *       "id": 4213644,
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AddFieldToListResponse"];
                    readonly "text/xml": components["schemas"]["AddFieldToListResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly removeList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "list_id": 4070887
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["RemoveListRequest"];
            };
        };
        readonly responses: {
            /** @description The list is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RemoveListResponse"];
                    readonly "text/xml": components["schemas"]["RemoveListResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deleteFromList: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "list_id": 4213644,
                 *       "msisdn": "61491570157"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["DeleteFromListRequest"];
            };
        };
        readonly responses: {
            /** @description The lists it was deleted from. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list_ids": [
                     *         4213644
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DeleteFromListResponse"];
                    readonly "text/xml": components["schemas"]["DeleteFromListResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly optoutListMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "list_id": 4213644,
                 *       "msisdn": "61491570157"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["OptoutListMemberRequest"];
            };
        };
        readonly responses: {
            /** @description The lists it was opted out of. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list_ids": [
                     *         4213644
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OptoutListMemberResponse"];
                    readonly "text/xml": components["schemas"]["OptoutListMemberResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addContactsBulk: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Bulk Import",
                 *       "file_url": "https://files.example.com/contacts.csv",
                 *       "countrycode": "au"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["AddContactsBulkRequest"];
            };
        };
        readonly responses: {
            /** @description The list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list_id": 4200327,
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AddContactsBulkResponse"];
                    readonly "text/xml": components["schemas"]["AddContactsBulkResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addContactsBulkProgress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "list_id": 4070887
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["AddContactsBulkProgressRequest"];
            };
        };
        readonly responses: {
            /** @description The progress. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list_id": 4070887,
                     *       "status": "completed",
                     *       "importlength": 2,
                     *       "completed": 2,
                     *       "duplicates": 0,
                     *       "skipped": 0,
                     *       "optout": 0,
                     *       "imported": 2,
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AddContactsBulkProgressResponse"];
                    readonly "text/xml": components["schemas"]["AddContactsBulkProgressResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getNumbers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "filter": "owned"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetNumbersRequest"];
            };
        };
        readonly responses: {
            /** @description A page of numbers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "numbers_total": 1,
                     *       "filter": "owned",
                     *       "numbers": [
                     *         {
                     *           "number": 61491570156,
                     *           "price": 25,
                     *           "auto_renew": true,
                     *           "next_charge": "2020-07-24",
                     *           "status": "active"
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetNumbersResponse"];
                    readonly "text/xml": components["schemas"]["GetNumbersResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getNumber: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "number": "61491570156"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetNumberRequest"];
            };
        };
        readonly responses: {
            /** @description The number. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 61491570156,
                     *       "price": 25,
                     *       "auto_renew": true,
                     *       "next_charge": "2020-07-24",
                     *       "status": "active",
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetNumberResponse"];
                    readonly "text/xml": components["schemas"]["GetNumberResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly leaseNumber: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "number": "61491570110"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["LeaseNumberRequest"];
            };
        };
        readonly responses: {
            /** @description The number. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 61491570110,
                     *       "price": 25,
                     *       "next_charge": "2020-07-24",
                     *       "auto_renew": true,
                     *       "status": "active",
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["LeaseNumberResponse"];
                    readonly "text/xml": components["schemas"]["LeaseNumberResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly editNumberOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "number": "61491570156",
                 *       "forward_url": "https://example.com/reply"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["EditNumberOptionsRequest"];
            };
        };
        readonly responses: {
            /** @description The options are set. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["EditNumberOptionsResponse"];
                    readonly "text/xml": components["schemas"]["EditNumberOptionsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getSenderIds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sender IDs by kind. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "result": {
                     *         "caller_ids": {
                     *           "Virtual Number": [
                     *             61491570156
                     *           ],
                     *           "Business Name": [
                     *             "TestSender"
                     *           ],
                     *           "Mobile Number": [
                     *             61491570159
                     *           ]
                     *         }
                     *       },
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetSenderIdsResponse"];
                    readonly "text/xml": components["schemas"]["GetSenderIdsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addKeyword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "keyword": "NEWS",
                 *       "number": "61491570156",
                 *       "reference": "Gym news",
                 *       "list_id": 4213644,
                 *       "welcome_message": "Welcome to the gym",
                 *       "members_message": "You are a member already",
                 *       "forward_sms": "61491570158,61491570159",
                 *       "forward_email": "a@example.com,b@example.com"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["AddKeywordRequest"];
            };
        };
        readonly responses: {
            /** @description The keyword. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keyword": "NEWS",
                     *       "reference": "Gym news",
                     *       "number": 61491570156,
                     *       "list_id": 4213644,
                     *       "welcome_message": "Welcome to the gym",
                     *       "member_message": "You are a member already",
                     *       "forward_url": "",
                     *       "forward_sms": "61491570158,61491570159",
                     *       "forward_email": "a@example.com,b@example.com",
                     *       "status": "open",
                     *       "billing_date": "2020-07-24",
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AddKeywordResponse"];
                    readonly "text/xml": components["schemas"]["AddKeywordResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly editKeyword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "keyword": "NEWS",
                 *       "number": "61491570156",
                 *       "status": "Closed"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["EditKeywordRequest"];
            };
        };
        readonly responses: {
            /** @description The keyword. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keyword": "NEWS",
                     *       "reference": "Gym news",
                     *       "number": 61491570156,
                     *       "list_id": 4213644,
                     *       "welcome_message": "Welcome to the gym",
                     *       "member_message": "You are a member already",
                     *       "forward_url": "",
                     *       "forward_sms": "61491570158,61491570159",
                     *       "forward_email": "a@example.com,b@example.com",
                     *       "status": "closed",
                     *       "billing_date": "2020-07-24",
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["EditKeywordResponse"];
                    readonly "text/xml": components["schemas"]["EditKeywordResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getKeywords: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "number": "61491570156"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetKeywordsRequest"];
            };
        };
        readonly responses: {
            /** @description A page of keywords. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "keywords_total": 1,
                     *       "keywords": [
                     *         {
                     *           "keyword": "NEWS",
                     *           "reference": "Gym news",
                     *           "number": 61491570156,
                     *           "list_id": 4213644,
                     *           "welcome_message": "Welcome to the gym",
                     *           "member_message": "You are a member already",
                     *           "forward_url": "",
                     *           "forward_sms": "61491570158,61491570159",
                     *           "forward_email": "a@example.com,b@example.com",
                     *           "status": "open",
                     *           "billing_date": "2020-07-24"
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetKeywordsResponse"];
                    readonly "text/xml": components["schemas"]["GetKeywordsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addEmail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "email": "office@example.com",
                 *       "max_sms": 1,
                 *       "number": "61491570156"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["AddEmailRequest"];
            };
        };
        readonly responses: {
            /** @description The address may send. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AddEmailResponse"];
                    readonly "text/xml": components["schemas"]["AddEmailResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deleteEmail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "email": "office@example.com"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["DeleteEmailRequest"];
            };
        };
        readonly responses: {
            /** @description The address may not send. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DeleteEmailResponse"];
                    readonly "text/xml": components["schemas"]["DeleteEmailResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getBalance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
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
                    /**
                     * @example {
                     *       "balance": 73.954,
                     *       "currency": "AUD",
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetBalanceResponse"];
                    readonly "text/xml": components["schemas"]["GetBalanceResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getClients: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "page": 1,
                 *       "max": 10
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetClientsRequest"];
            };
        };
        readonly responses: {
            /** @description A page of clients. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "clients_total": 1,
                     *       "clients": [
                     *         {
                     *           "id": 2024,
                     *           "name": "Test Client",
                     *           "contact": "Ella Smith",
                     *           "email": "client@example.com",
                     *           "msisdn": 61491570159,
                     *           "currency": "AUD",
                     *           "client_pays": true,
                     *           "sms_margin": 0,
                     *           "timezone": "Australia/Sydney",
                     *           "created": "2014-07-10 05:54:11",
                     *           "apikey": "YOUR_CLIENT_API_KEY",
                     *           "apisecret": "YOUR_CLIENT_API_SECRET",
                     *           "recharge_amount": 0,
                     *           "total_lists": 0,
                     *           "total_sms": 0,
                     *           "total_contacts": 0,
                     *           "total_spend": 0,
                     *           "total_revenue": 0,
                     *           "credit_based": false,
                     *           "trial": "no",
                     *           "trial_expiry_date": null,
                     *           "balance": 0
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetClientsResponse"];
                    readonly "text/xml": components["schemas"]["GetClientsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "client_id": 2024
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetClientRequest"];
            };
        };
        readonly responses: {
            /** @description The client. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2024,
                     *       "name": "Test Client",
                     *       "contact": "Ella Smith",
                     *       "email": "client@example.com",
                     *       "msisdn": 61491570159,
                     *       "currency": "AUD",
                     *       "client_pays": true,
                     *       "sms_margin": 0,
                     *       "timezone": "Australia/Sydney",
                     *       "created": "2014-07-10 05:54:11",
                     *       "apikey": "YOUR_CLIENT_API_KEY",
                     *       "apisecret": "YOUR_CLIENT_API_SECRET",
                     *       "recharge_amount": 0,
                     *       "total_lists": 0,
                     *       "total_sms": 0,
                     *       "total_contacts": 0,
                     *       "total_spend": 0,
                     *       "total_revenue": 0,
                     *       "credit_based": false,
                     *       "trial": "no",
                     *       "trial_expiry_date": null,
                     *       "balance": 0,
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetClientResponse"];
                    readonly "text/xml": components["schemas"]["GetClientResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly addClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Test Client",
                 *       "contact": "Ella Smith",
                 *       "email": "client@example.com",
                 *       "password": "YOUR_PASSWORD",
                 *       "msisdn": "61491570159",
                 *       "timezone": "Australia/Sydney",
                 *       "api_secret": "YOUR_CLIENT_API_SECRET"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["AddClientRequest"];
            };
        };
        readonly responses: {
            /** @description The client. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2024,
                     *       "name": "Test Client",
                     *       "contact": "Ella Smith",
                     *       "email": "client@example.com",
                     *       "msisdn": 61491570159,
                     *       "currency": "AUD",
                     *       "client_pays": true,
                     *       "sms_margin": 0,
                     *       "timezone": "Australia/Sydney",
                     *       "created": "2014-07-10 05:54:11",
                     *       "apikey": "YOUR_CLIENT_API_KEY",
                     *       "apisecret": "YOUR_CLIENT_API_SECRET",
                     *       "recharge_amount": 0,
                     *       "total_lists": 0,
                     *       "total_sms": 0,
                     *       "total_contacts": 0,
                     *       "total_spend": 0,
                     *       "total_revenue": 0,
                     *       "credit_based": false,
                     *       "trial": "no",
                     *       "trial_expiry_date": null,
                     *       "balance": 0,
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AddClientResponse"];
                    readonly "text/xml": components["schemas"]["AddClientResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly editClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "client_id": 2024,
                 *       "contact": "Ella Smith"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["EditClientRequest"];
            };
        };
        readonly responses: {
            /** @description The client. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2024,
                     *       "name": "Test Client",
                     *       "contact": "Ella Smith",
                     *       "email": "client@example.com",
                     *       "msisdn": 61491570159,
                     *       "currency": "AUD",
                     *       "client_pays": true,
                     *       "sms_margin": 0,
                     *       "timezone": "Australia/Sydney",
                     *       "created": "2014-07-10 05:54:11",
                     *       "apikey": "YOUR_CLIENT_API_KEY",
                     *       "apisecret": "YOUR_CLIENT_API_SECRET",
                     *       "recharge_amount": 0,
                     *       "total_lists": 0,
                     *       "total_sms": 0,
                     *       "total_contacts": 0,
                     *       "total_spend": 0,
                     *       "total_revenue": 0,
                     *       "credit_based": false,
                     *       "trial": "no",
                     *       "trial_expiry_date": null,
                     *       "balance": 0,
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["EditClientResponse"];
                    readonly "text/xml": components["schemas"]["EditClientResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getTransactions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "client_id": 2024
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetTransactionsRequest"];
            };
        };
        readonly responses: {
            /** @description A page of entries. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "page": {
                     *         "count": 1,
                     *         "number": 1
                     *       },
                     *       "transactions_total": 1,
                     *       "transactions": [
                     *         {
                     *           "id": 17389230,
                     *           "user_id": 2024,
                     *           "description": "card processing fee",
                     *           "amount": -1,
                     *           "balance_standing": "$14.630",
                     *           "created": "2015-09-10 06:33:43",
                     *           "type_description": "",
                     *           "type_id": 3
                     *         }
                     *       ],
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetTransactionsResponse"];
                    readonly "text/xml": components["schemas"]["GetTransactionsResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getTransaction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The format of the answer.
                 *
                 *     Our choice: any other suffix is answered as if there were none.
                 */
                readonly format: components["parameters"]["Format"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "id": 17389230
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["GetTransactionRequest"];
            };
        };
        readonly responses: {
            /** @description The entry. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 17389230,
                     *       "user_id": 2024,
                     *       "description": "card processing fee",
                     *       "amount": -1,
                     *       "balance_standing": 10.63,
                     *       "created": "2015-09-10 06:33:43",
                     *       "message_id": 0,
                     *       "type_description": "",
                     *       "type_id": 3,
                     *       "error": {
                     *         "code": "SUCCESS",
                     *         "description": "OK"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GetTransactionResponse"];
                    readonly "text/xml": components["schemas"]["GetTransactionResponse"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotImplemented"];
            readonly 429: components["responses"]["OverLimit"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
