import { NO_OPTIONS } from '../../../sms/holdings.ts';
import { monthsLater } from '../../../time/calendar.ts';
import type { Calls, Schemas } from '../calls.ts';
import { answer, day, msisdn, text } from '../dialect.ts';
import { pageOf, rowsOf } from '../paging.ts';
import { readNumber } from '../phone.ts';
import { changedOptions, findNumber, listGiven, requireForwarding, withListFor } from '../references.ts';
import { invalidField, refusal } from '../refusals.ts';
import type { Keyword } from '../state.ts';

/** The calls on keywords. */
export const keywords: Pick<Calls, 'addKeyword' | 'editKeyword' | 'getKeywords'> = {
  addKeyword({ body, caller }, desk) {
    const word = body.keyword.toUpperCase();
    if (RESERVED.has(word)) throw invalidField('keyword');
    requireForwarding(body);
    const { number } = findNumber(body.number, caller, desk);
    listGiven(body.list_id, caller, desk);
    const { keywords } = desk.state;
    const { path: account } = caller.account;
    if (keywords.find(account, number, word) !== undefined) throw refusal('key-exists');
    keywords.requireRoom();
    const options = withListFor(changedOptions(NO_OPTIONS, body), `auto list for keyword ${word}`, caller, desk);
    const keyword: Keyword = {
      ...options,
      account,
      number,
      keyword: word,
      reference: body.reference ?? '',
      open: flagOf(body.activate) ?? true,
      billingDate: monthsLater(desk.clock.now(), 1),
    };
    keywords.put(keyword);
    return answer(printKeyword(keyword));
  },

  editKeyword({ body, caller }, desk) {
    requireForwarding(body);
    const { number } = findNumber(body.number, caller, desk);
    const { keywords } = desk.state;
    const known = keywords.find(caller.account.path, number, body.keyword);
    if (known === undefined) throw refusal('not-found');
    listGiven(body.list_id, caller, desk);
    const name = `auto list for keyword ${known.keyword}`;
    const keyword: Keyword = {
      ...known,
      ...withListFor(changedOptions(known, body), name, caller, desk),
      reference: body.reference ?? known.reference,
      open: OPEN[body.status ?? ''] ?? flagOf(body.activate) ?? known.open,
    };
    keywords.put(keyword);
    return answer(printKeyword(keyword));
  },

  getKeywords({ body, caller }, { state: { keywords } }) {
    const { path: account } = caller.account;
    const where = body.number ? { account, number: readNumber(body.number) ?? '' } : { account };
    const total = keywords.count(where);
    const { page, ...bounds } = pageOf(total, body);
    const rows = keywords.page(where, bounds).map(printKeyword);
    return answer({ page, keywords_total: total, ...rowsOf('keywords', rows) });
  },
};

/** Words that have a meaning of their own (docs, "add-keyword"); OPT OUT has a space, as no keyword has. */
const RESERVED = new Set('UNSUB UNSUBSCRIBE STOP HELP END MORE CONTINUE ADD OPTOUT OPT-OUT CANCEL QUIT'.split(' '));

/** Whether each `status` means that a keyword answers; nothing means no change. */
const OPEN: Readonly<Record<NonNullable<Schemas['EditKeywordRequest']['status']>, boolean | undefined>> = {
  Open: true,
  open: true,
  Closed: false,
  closed: false,
  '': undefined,
};

/** A flag; undefined where it is absent or empty. */
function flagOf(flag: Schemas['Flag'] | undefined): boolean | undefined {
  return flag === undefined || flag === null ? undefined : Boolean(flag);
}

function printKeyword(keyword: Keyword): Schemas['Keyword'] {
  return {
    keyword: text(keyword.keyword),
    reference: text(keyword.reference),
    number: msisdn(keyword.number),
    list_id: keyword.list,
    welcome_message: text(keyword.welcomeMessage),
    member_message: text(keyword.membersMessage),
    forward_url: keyword.forwardUrl,
    forward_sms: text(keyword.forwardSms),
    forward_email: keyword.forwardEmail,
    status: keyword.open ? 'open' : 'closed',
    billing_date: day(keyword.billingDate),
  };
}
