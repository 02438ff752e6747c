/**
 * What must not compile. Each line below a `@ts-expect-error` is refused by the compiler today; should one of them ever
 * be accepted, the expectation above it is an error itself, and `npm run types` fails.
 */
import type { HttpApi } from '../../src/http/api.ts';
import { type Operations, operationsOf, type ReplyOf } from '../../src/http/operation-types.ts';
import { type Desk, defineProvider } from '../../src/http/provider.ts';
import type { Wordings } from '../../src/http/wording.ts';
import type { operations as Api, components } from '../../src/providers/smsroute/api.d.ts';
import { operations } from '../../src/providers/smsroute/operations.ts';
import { smsroute } from '../../src/providers/smsroute/provider.ts';
import { type ErrorCode, wordings } from '../../src/providers/smsroute/wordings.ts';
import type { Caller } from '../../src/sms/directory.ts';

type Schemas = components['schemas'];
type Handlers = Operations<Api, Desk, Caller>;
type Statuses = 400 | 401 | 402 | 403 | 404 | 405 | 413 | 415 | 429 | 500 | 503;

const balance: Schemas['Balance'] = {
  balance_usd: '42.17',
  currency: 'USD',
  estimated_messages_remaining: 3514,
  last_topup_at: '2026-04-18T14:22:08Z',
};

const { getBalance: _handler, ...withoutBalance } = operations;

// @ts-expect-error an operation of the document has no handler
export const missingHandler: Handlers = withoutBalance;

// @ts-expect-error there is no such operation in the document
export const unknownHandler: Handlers = { ...operations, getWeather: () => ({ status: 200, body: balance }) };

// @ts-expect-error the document has no 418
export const undocumentedStatus: Handlers['getBalance'] = () => ({ status: 418, body: balance });

// @ts-expect-error 402 is documented for sending, not for asking the balance
export const statusOfAnother: Handlers['getBalance'] = () => ({ status: 402, body: balance });

// @ts-expect-error the body of another status
export const bodyOfAnother: Handlers['getBalance'] = () => ({ status: 401, body: balance });

// @ts-expect-error a field is missing
export const missingField: Handlers['getBalance'] = () => ({
  status: 200,
  body: { balance_usd: '1', currency: 'USD' },
});

// @ts-expect-error a field is misspelt
export const misspeltField: Schemas['Balance'] = { ...balance, last_top_up_at: '2026-04-18T14:22:08Z' };

// @ts-expect-error the document knows no such field
export const undocumentedField: ReplyOf<Api['getBalance']> = { status: 200, body: { ...balance, credit: '5' } };

const declare = operationsOf<Api, Desk, Caller>();

export const documentedAnswer = declare({ ...operations, getBalance: () => ({ status: 200, body: { ...balance } }) });

export const undocumentedAnswer = declare({
  ...operations,
  // @ts-expect-error the answer has a field that the document does not know
  getBalance: () => ({ status: 200, body: { ...balance, credit: '5' } }),
});

// @ts-expect-error a number where the document has a decimal in a text
export const wrongType: Schemas['Balance'] = { ...balance, balance_usd: 42.17 };

// @ts-expect-error the document has no such status of a message
export const unknownWord: Schemas['Message']['status'] = 'queued';

// @ts-expect-error what is read from a checked request has the document's fields and no others
export const undocumentedInput: Handlers['sendMessage'] = ({ body }) => ({ status: 200, body: body.colour });

const { unavailable: _wording, ...withoutUnavailable } = wordings;

// @ts-expect-error a fault is left unworded
export const unwordedFault: Wordings<Statuses, ErrorCode> = withoutUnavailable;

export const undocumentedRefusal: Wordings<Statuses, ErrorCode> = {
  ...wordings,
  // @ts-expect-error the document has no 418
  unavailable: [418, 'carrier_unreachable', 'The carrier is a teapot.'],
};

export const undocumentedCode: Wordings<Statuses, ErrorCode> = {
  ...wordings,
  // @ts-expect-error the document has no such error code
  unavailable: [503, 'carrier_on_holiday', 'The carrier is on holiday.'],
};

type Declared = HttpApi<Api, Desk, Caller, ErrorCode>;
const { contract, envelope } = smsroute;

// @ts-expect-error a declaration without its operations
export const withoutOperations: Declared = { id: 'smsroute', contract, envelope, wordings };

// @ts-expect-error a provider without its policies
export const withoutPolicies = defineProvider<Api, ErrorCode>({
  id: 'smsroute',
  contract,
  envelope,
  wordings,
  operations,
});
