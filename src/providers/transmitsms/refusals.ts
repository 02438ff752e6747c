import type { Problem } from '../../http/problem.ts';
import { Fault } from '../../sms/fault.ts';
import type { components } from './api.d.ts';

type Schemas = components['schemas'];
type Answer = Schemas['ErrorReply']['error'];

/** Refusals that only TransmitSMS has, in its own words. */
const REFUSALS = {
  'no-access': ['NO_ACCESS', 'You do not have access to this resource.'],
  'unknown-country': ['FIELD_INVALID', 'Field "countrycode" is not a valid country.'],
  'no-access-to-message': ['NO_ACCESS', "You do not have access to this 'message'"],
  'not-found': ['NOT_FOUND', 'The resource with this key is not found.'],
  'unknown-contact': ['NOT_FOUND', 'Contact with such mobile does not exist in this list.'],
  'key-exists': ['KEY_EXISTS', 'The resource with this key already exists.'],
  'contact-exists': ['KEY_EXISTS', 'Contact with such mobile already exists'],
  'user-exists': ['KEY_EXISTS', 'User already exists'],
  'already-sent': ['ALREADY_SENT', 'This message is already sent or can not be cancelled'],
  'empty-list': ['LIST_EMPTY', "The list you provided doesn't have active recipients."],
  'missing-param': ['MISSING_PARAM', 'Field parameter is missing (eg. field_n)'],
  'bad-mobile': ['BAD_MOBILE', 'The mobile provided is invalid'],
  'bad-mobile-country': ['BAD_MOBILE_COUNTRY', 'The country of the mobile provided is unavailable'],
  'opted-out': ['OPTOUT', 'The recipient provided was previously opted out'],
  'deleted-before': ['DUPLICATE_DELETED', 'The recipient provided was previously deleted'],
  'no-recipient': ['FIELD_INVALID', "You must provide either 'list_id' or 'to'"],
  'no-list-or-name': ['FIELD_INVALID', "You must provide either 'list_id' or 'name'"],
  'no-subject': ['FIELD_INVALID', "You must provide either 'message_id', 'keyword_id' or 'keyword'"],
  'keyword-without-number': ['FIELD_INVALID', "If you provide 'keyword', you must provide 'number'"],
  'not-for-lease': ['FIELD_INVALID', 'This number is not available for lease.'],
  'not-leased': ['FIELD_INVALID', 'This number is not leased to you. (Number has expired and need to be renewed)'],
} satisfies Readonly<Record<string, readonly [code: Schemas['ErrorCode'], description: string]>>;

/** A refusal of one call, in the provider's own words. */
export class Refusal extends Fault {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('invalid-request', { detail: answer.code });
    this.answer = answer;
  }
}

/** A refusal to throw. */
export function refusal(what: keyof typeof REFUSALS): Refusal {
  const [code, description] = REFUSALS[what];
  return new Refusal({ code, description });
}

/** What is said of a parameter that is wrong in some other way than its type. */
export function invalidField(field: string): Refusal {
  return new Refusal({ code: 'FIELD_INVALID', description: notValid(field) });
}

/** What is said of a parameter that should be a phone number. */
export function invalidNumber(field: string): Refusal {
  return new Refusal({ code: 'FIELD_INVALID', description: `Field "${field}" is not a valid number.` });
}

/** The call that says otherwise than all others that a parameter is missing (recorded). */
const OF_OTHER_WORDS = 'getSmsDeliveryStatus';

/** What is wrong with a parameter, in the words that are recorded or documented for some. */
export function problemSentence({ operation, field, keyword, types }: Problem): string {
  if (keyword === 'required') {
    return operation === OF_OTHER_WORDS ? `Field ${field} is required` : `Required field '${field}' is empty`;
  }
  if (keyword !== 'type') return notValid(field);
  return `Field "${field}" has wrong type, expected type - ${types.includes('boolean') ? 'boolean' : 'numeric'}`;
}

const notValid = (field: string) => `Field "${field}" is not valid.`;
