import { operationsOf } from '../../http/operation-types.ts';
import type { WireRequest } from '../../http/wire.ts';
import { Fault } from '../../sms/fault.ts';
import { linksIn } from '../../sms/links-in-text.ts';
import type { Message } from '../../sms/message.ts';
import { codeIn } from '../../sms/otp-in-text.ts';
import type { operations as Api, components } from '../api.d.ts';
import { type Criteria, criteriaOf, satisfies } from '../criteria.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { nearMisses } from '../near-misses.ts';
import { viewMessage } from '../views.ts';
import { LONGEST_WAIT, waitFor } from '../waiting.ts';
import { counted, quoted } from '../wording.ts';
import { durationOf } from './clock.ts';
import { providerOf } from './lookups.ts';

type Schemas = components['schemas'];
type Calls = Pick<Api, 'waitForMessages' | 'findOtp' | 'findLinks'>;

const DEFAULT_WAIT = '5s';

/** Messages and what stands in them, waited for where they are not there yet. */
export const finding = operationsOf<Calls, ControlDesk, Visitor>()({
  async waitForMessages({ query, request }, desk) {
    const { timeout, count, ...criteria } = query;
    const search = { criteria, timeout, count, what: 'as asked for', has: () => true };
    const found = await find(search, request, desk);
    if ('refusal' in found) return { status: 408, body: found.refusal };
    return { status: 200, body: { messages: found.messages.map((message) => view(message, desk)) } };
  },

  async findOtp({ query, request }, desk) {
    const { timeout, ...criteria } = query;
    const has = (text: string) => codeIn(text) !== undefined;
    const found = await find({ criteria, timeout, what: 'with a code in its text', has }, request, desk);
    if ('refusal' in found) return { status: 408, body: found.refusal };
    const { message } = found;
    return { status: 200, body: { code: codeIn(message.text) ?? '', message: view(message, desk) } };
  },

  async findLinks({ query, request }, desk) {
    const { timeout, ...criteria } = query;
    const has = (text: string) => linksIn(text).length > 0;
    const found = await find({ criteria, timeout, what: 'with a link in its text', has }, request, desk);
    if ('refusal' in found) return { status: 408, body: found.refusal };
    const { message } = found;
    return { status: 200, body: { links: linksIn(message.text), message: view(message, desk) } };
  },
});

interface Search {
  readonly criteria: Criteria;
  readonly timeout: string | undefined;
  readonly count?: number | undefined;
  /** What the messages are, for the sentence that says there are too few. */
  readonly what: string;
  /** What their texts must have, besides. */
  has(text: string): boolean;
}

type Found =
  | { readonly message: Message; readonly messages: readonly Message[] }
  | { readonly refusal: Schemas['Problem'] };

/** Waits for messages, at most as long as the caller says; the refusal of none says what nearly matched. */
async function find(search: Search, request: WireRequest, desk: ControlDesk): Promise<Found> {
  const { timeout = DEFAULT_WAIT, count = 1, what, has } = search;
  const wait = millisecondsOf(timeout);
  const criteria = criteriaOf(search.criteria, desk);
  const matches = (message: Message) => satisfies(message, criteria);
  const wanted = (message: Message) => matches(message) && has(message.text);
  const messages = await waitFor(desk, { wanted, count }, wait, request.client);
  const [message] = messages ?? [];
  if (messages !== undefined && message !== undefined) return { message, messages };

  const others = [...desk.messages.sent()].filter((message) => !wanted(message));
  const textless = others.filter(matches);
  const near = textless.length > 0 ? lacking(textless) : nearMisses(desk.messages.sent(), criteria);
  const there = desk.messages.size - others.length;
  const short = there === 0 ? `No message ${what}` : `Only ${counted(there)} of ${count} ${what}`;
  const detail = `${short} came within ${written(timeout)}; ${near}.${hint(others, criteria, desk)}`;
  return { refusal: { type: 'about:blank', title: 'Request Timeout', status: 408, detail } };
}

function lacking(messages: readonly Message[]): string {
  const texts = messages.slice(0, 3).map(({ text }) => quoted(text));
  return `${counted(messages.length)} without: ${texts.join(', ')}${messages.length > 3 ? ', …' : ''}`;
}

/** Where only the state is missing and time stands still, waiting does not help. */
function hint(messages: readonly Message[], criteria: ReturnType<typeof criteriaOf>, { clock }: ControlDesk): string {
  const others = criteria.filter(({ name }) => name !== 'status' && name !== 'state');
  const isLate = others.length < criteria.length && messages.some((message) => satisfies(message, others));
  if (!isLate || !clock.standsStill) return '';
  return ` The clock is ${clock.paused ? 'paused' : 'manual'}: states change when it is advanced.`;
}

const written = (timeout: string) => (/^\d+$/.test(timeout) ? `${timeout}ms` : timeout);

function millisecondsOf(timeout: string): number {
  const field = 'timeout';
  const wait = durationOf(/^\d+$/.test(timeout) ? Number(timeout) : timeout, field);
  if (wait <= LONGEST_WAIT) return wait;
  throw new Fault('invalid-request', { detail: '`timeout` must be at most 60s.', field });
}

const view = (message: Message, desk: ControlDesk) => viewMessage(message, providerOf(desk, message.provider));
