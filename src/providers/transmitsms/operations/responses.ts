import type { Caller } from '../../../sms/directory.ts';
import { copyTo, findSent, sendTime } from '../broadcasts.ts';
import type { Calls, Desk, Schemas } from '../calls.ts';
import { answer, msisdn, name, sender, text, timestamp } from '../dialect.ts';
import { take } from '../inbound.ts';
import type { Response } from '../inbox.ts';
import { isWithin, type Period, readPeriod } from '../moment.ts';
import { pageOf, rowsOf } from '../paging.ts';
import { readNumber } from '../phone.ts';
import { numberGiven, optionalNumber } from '../references.ts';
import { refusal } from '../refusals.ts';
import type { Keyword } from '../state.ts';

const DAY = 86_400_000;

/** "Default is 30 days … up to 12 months" (docs, "get-sms-responses"). */
const USUAL = 30 * DAY;
const OLDEST = 365 * DAY;

export const responses: Pick<Calls, 'getSmsResponses' | 'getUserSmsResponses' | 'messageReply' | 'getMessageLog'> = {
  getSmsResponses({ body, caller }, desk) {
    if (body.keyword && !body.number) throw refusal('keyword-without-number');
    if (!body.message_id && !body.keyword_id && !body.keyword) throw refusal('no-subject');
    const number = optionalNumber(body.number, 'number');
    const handset = optionalNumber(body.msisdn, 'msisdn');
    const period = periodOf(body, desk);
    if (body.message_id) requireMessage(body.message_id, caller, desk);
    const keywords = keywordsOf(body, number, caller, desk);
    const found = select(caller, desk, ({ broadcast, keyword, from, receivedAt }) =>
      [
        !body.message_id || broadcast?.id === String(body.message_id),
        keywords.every((wanted) => isSame(wanted, keyword)),
        handset === undefined || handset === from,
        isWithin(period, receivedAt),
      ].every(Boolean),
    );
    return answer(printPage(found, body, caller, desk));
  },

  getUserSmsResponses({ body, caller }, desk) {
    const number = optionalNumber(body.number, 'number');
    const period = periodOf({ ...body, end: body.end || body.enddate }, desk);
    const found = select(caller, desk, ({ keyword, to, receivedAt }) =>
      [
        body.keywords !== 'only' || keyword !== undefined,
        body.keywords !== 'omit' || keyword === undefined,
        number === undefined || number === to,
        isWithin(period, receivedAt),
      ].every(Boolean),
    );
    return answer(printPage(found, body, caller, desk));
  },

  messageReply({ body, caller }, desk) {
    const from = numberGiven(body.from, 'from');
    const to = numberGiven(body.to, 'to');
    const { numbers } = desk.state;
    if (to !== numbers.shared && numbers.ownerOf(to) !== caller.account.path) throw refusal('no-access');
    take({ from, to, text: body.message }, caller, desk);
    return answer({ result: 'SYSTEM: Message response handled\n' });
  },

  getMessageLog({ body, caller }, desk) {
    const copy = copyTo(findSent(body.message_id, caller, desk), readNumber(body.mobile));
    return answer({
      message_id: body.message_id,
      message: text(copy.text),
      mobile: msisdn(copy.to),
      caller_id: sender(copy.from),
      datetime_send: timestamp(sendTime(copy)),
    });
  },
};

/** What lies further back than can be asked for is left out. */
function periodOf(
  asked: { readonly start?: string | undefined; readonly end?: string | undefined },
  { clock }: Desk,
): Period {
  const now = clock.now();
  const { from, to } = readPeriod(asked, { now, usual: USUAL });
  return { from: Math.max(from, now - OLDEST), to };
}

function requireMessage(id: number, { account, test }: Caller, { smsc }: Desk): void {
  if (smsc.findBatch(String(id), { account, test }).length === 0) throw refusal('no-access-to-message');
}

type KeywordAsked = Pick<Schemas['GetSmsResponsesRequest'], 'keyword' | 'keyword_id'>;

/** The keywords a response must begin with, by id and by word. */
function keywordsOf(asked: KeywordAsked, number: string | undefined, { account }: Caller, { state }: Desk): Keyword[] {
  const wanted: (Keyword | undefined)[] = [];
  if (asked.keyword_id) wanted.push(state.keywords.nth(account.path, asked.keyword_id));
  if (asked.keyword && number) wanted.push(state.keywords.find(account.path, number, asked.keyword));
  return wanted.map((keyword) => {
    if (keyword === undefined) throw refusal('not-found');
    return keyword;
  });
}

function isSame(one: Keyword, other: Keyword | undefined): boolean {
  return one.keyword === other?.keyword && one.number === other.number;
}

function select({ account }: Caller, { state }: Desk, matches: (response: Response) => boolean): Response[] {
  return [...state.inbox.of(account.path)].filter(matches);
}

type PageAsked = Schemas['Paging'] & { readonly include_original?: Schemas['Flag'] };

function printPage(found: readonly Response[], asked: PageAsked, caller: Caller, desk: Desk) {
  const { page, first, end } = pageOf(found.length, asked);
  const rows = found.slice(first, end).map((response) => ({
    ...printResponse(response, caller, desk),
    ...(asked.include_original ? { original_message: text(response.original?.text ?? '') } : {}),
  }));
  return { page, total: found.length, ...rowsOf('responses', rows) };
}

function printResponse(response: Response, { account }: Caller, { state }: Desk): Schemas['ResponseRow'] {
  const { id, from, to, broadcast } = response;
  const list = broadcast?.list;
  const contact = list && state.lists.contact(list.id, from);
  const isOwn = to === state.numbers.shared || state.numbers.ownerOf(to) === account.path;
  return {
    id,
    message_id: Number(broadcast?.id ?? 0),
    list_id: list?.id ?? 0,
    received_at: timestamp(response.receivedAt),
    first_name: contact === undefined ? null : name(contact.firstName, list),
    last_name: contact === undefined ? null : name(contact.lastName, list),
    msisdn: msisdn(from),
    response: text(response.text),
    longcode: isOwn ? msisdn(to) : null,
  };
}
