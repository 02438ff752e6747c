import type { Account, Directory } from '../../sms/directory.ts';
import { type InboundOptions, NO_OPTIONS, type VirtualNumber } from '../../sms/holdings.ts';
import { nextMonthly } from '../../time/calendar.ts';
import type { Clock } from '../../time/clock.ts';

/** A virtual number that an account leases or has leased. */
export interface LeasedNumber extends VirtualNumber {
  /** Milliseconds since the epoch; null when it is not active. */
  readonly nextCharge: number | null;
}

/** Whose number it is while nobody leases it. */
const FREE = '';

/** Virtual numbers: those that accounts lease or have leased, and those that are free. */
export class Numbers {
  /** The number everybody may send from. */
  readonly shared = '+61491570313';
  readonly #directory: Directory;
  readonly #clock: Clock;
  /** The active numbers of accounts that have been asked for, as every send asks. */
  readonly #active = new Map<string, readonly VirtualNumber[]>();

  constructor(directory: Directory, clock: Clock) {
    this.#directory = directory;
    this.#clock = clock;
  }

  find(account: string, number: string): LeasedNumber | undefined {
    const found = this.#directory.numbers.find(number);
    return found?.account === account ? this.#leased(found) : undefined;
  }

  /** Some of the numbers an account leases or has leased, ascending. */
  page(account: string, bounds: PageOf): LeasedNumber[] {
    return this.#page(account, bounds).map((number) => this.#leased(number));
  }

  /** Some of those that are free, ascending. */
  free(bounds: PageOf): VirtualNumber[] {
    return this.#page(FREE, bounds);
  }

  count(account: string): number {
    return this.#directory.numbers.count({ account });
  }

  countFree(): number {
    return this.count(FREE);
  }

  /** One that is free: the given one, or the lowest. */
  findFree(number: string | undefined): VirtualNumber | undefined {
    if (number === undefined) return this.free({ first: 0, end: 1 })[0];
    const found = this.#directory.numbers.find(number);
    return found?.account === FREE ? found : undefined;
  }

  /** Leases a number to an account from now on. */
  lease(number: VirtualNumber, account: string, forwardUrl: string): LeasedNumber {
    const leased = { ...number, account, forwardUrl, active: true, autoRenew: true, leasedAt: this.#clock.now() };
    this.enter(leased);
    return this.#leased(leased);
  }

  setOptions(number: LeasedNumber, options: InboundOptions): void {
    const { nextCharge: _, ...row } = number;
    this.enter({ ...row, ...options });
  }

  /** Takes a number over as it is. */
  enter(number: VirtualNumber): void {
    this.#directory.numbers.put(number);
    this.#active.delete(number.account);
  }

  /** Makes a list that is no more the list of no number. */
  forgetList(list: number): void {
    for (const number of [...this.#directory.numbers.all()])
      if (number.list === list) this.enter({ ...number, list: 0 });
  }

  /** An account's active numbers, ascending. */
  active(account: string): readonly VirtualNumber[] {
    let numbers = this.#active.get(account);
    if (numbers === undefined) {
      numbers = this.#directory.numbers
        .of(account)
        .filter(({ active }) => active)
        .sort((one, other) => Number(one.number) - Number(other.number));
      this.#active.set(account, numbers);
    }
    return numbers;
  }

  /** Whose active number it is. */
  ownerOf(number: string): string | undefined {
    const found = this.#directory.numbers.find(number);
    return found?.active ? found.account : undefined;
  }

  /** What `get-sender-ids` shows, as senders may be given in `from`: names as they are, numbers in E.164. */
  senderIds(account: string): ReadonlySet<string> {
    const registered = this.#directory.accountAt(account);
    return new Set([...this.active(account).map(({ number }) => number), ...approvedSenders(registered)]);
  }

  #page(account: string, { first, end }: PageOf): VirtualNumber[] {
    const { numbers } = this.#directory;
    return numbers.select({ where: { account }, orderBy: [['digits', 'asc']], skip: first, take: end - first });
  }

  #leased(number: VirtualNumber): LeasedNumber {
    return { ...number, nextCharge: number.active ? nextMonthly(number.leasedAt, this.#clock.now()) : null };
  }
}

interface PageOf {
  readonly first: number;
  readonly end: number;
}

/** The names and mobile numbers an account may send from besides its virtual numbers. */
export function approvedSenders(account: Account | undefined): string[] {
  const senders = account?.senders ?? [];
  return senders.filter(({ status }) => status === 'approved').map(({ name }) => name);
}

/** A number that is free, as the seeds and nobody else make it. */
export function freeNumber(number: string, price: number): VirtualNumber {
  return { ...NO_OPTIONS, number, price, account: FREE, active: false, autoRenew: false, leasedAt: 0 };
}
