import type { VirtualNumber } from '../../../sms/holdings.ts';
import type { Calls, Schemas } from '../calls.ts';
import { answer, day, money, msisdn, sender, text } from '../dialect.ts';
import { approvedSenders } from '../numbers.ts';
import { pageOf, rowsOf } from '../paging.ts';
import { readNumber } from '../phone.ts';
import { changedOptions, findNumber, listGiven, requireForwarding, requireUrls, withListFor } from '../references.ts';
import { refusal } from '../refusals.ts';
import type { LeasedNumber } from '../state.ts';

/** The calls on virtual numbers and sender IDs. */
export const numbers: Pick<Calls, 'getNumbers' | 'getNumber' | 'leaseNumber' | 'editNumberOptions' | 'getSenderIds'> = {
  getNumbers({ body, caller }, { state: { numbers } }) {
    const { path } = caller.account;
    const filter = body.filter || OWNED;
    const owned = filter === OWNED;
    const total = owned ? numbers.count(path) : numbers.countFree();
    const { page, ...bounds } = pageOf(total, body);
    const rows = owned ? numbers.page(path, bounds).map(printNumber) : numbers.free(bounds).map(printAvailable);
    return answer({ page, numbers_total: total, filter: text(filter), ...rowsOf('numbers', rows) });
  },

  getNumber({ body, caller }, desk) {
    const number = findNumber(body.number, caller, desk);
    return answer(number.active ? printNumber(number) : printLease(number));
  },

  leaseNumber({ body, caller }, { state: { numbers }, ledger }) {
    requireUrls(body, 'forward_url', 'url');
    const { path, wallet } = caller.account;
    const free = numbers.findFree(body.number ? (readNumber(body.number) ?? '') : undefined);
    if (free === undefined) throw refusal('not-for-lease');
    ledger.charge(wallet, free.price, null, LEASE);
    return answer(printLease(numbers.lease(free, path, body.forward_url || body.url || '')));
  },

  editNumberOptions({ body, caller }, desk) {
    requireForwarding(body);
    const number = findNumber(body.number, caller, desk);
    listGiven(body.list_id, caller, desk);
    const options = changedOptions(number, body);
    const name = `auto list for number ${msisdn(number.number)}`;
    desk.state.numbers.setOptions(number, withListFor(options, name, caller, desk));
    return answer({});
  },

  getSenderIds({ caller: { account } }, { state: { numbers } }) {
    const virtual = numbers.active(account.path).map(({ number }) => number);
    const approved = approvedSenders(account);
    const groups = {
      'Virtual Number': virtual,
      'Business Name': approved.filter((name) => !name.startsWith('+')),
      'Mobile Number': approved.filter((name) => name.startsWith('+')),
    };
    const filled = Object.entries(groups).filter(([, senders]) => senders.length > 0);
    return answer({
      result: { caller_ids: Object.fromEntries(filled.map(([kind, senders]) => [kind, senders.map(sender)])) },
    });
  },
};

const OWNED = 'owned';

/** What the ledger says of a lease (our choice). */
const LEASE = 'Number lease';

/** A number as recorded in lists, and on its own while it is active. */
function printNumber(number: LeasedNumber): Schemas['Number'] {
  const { number: digits, price, auto_renew, next_charge, status } = printLease(number);
  return { number: digits, price, auto_renew, next_charge, status };
}

/** A number as recorded of a new lease, and of one that has run out: the same keys in another order. */
function printLease({ nextCharge, autoRenew, active, ...number }: LeasedNumber): Schemas['Number'] {
  return {
    ...printAvailable(number),
    next_charge: nextCharge === null ? null : day(nextCharge),
    auto_renew: autoRenew,
    status: active ? 'active' : 'inactive',
  };
}

function printAvailable({ number, price }: Pick<VirtualNumber, 'number' | 'price'>): Schemas['AvailableNumber'] {
  return { number: msisdn(number), price: money(price) };
}
