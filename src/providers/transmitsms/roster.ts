import { Ascending } from '../../sms/ascending.ts';
import { msisdn as asNumber } from './dialect.ts';
import type { Contact } from './state.ts';

/** Which members of a list are meant. */
export type Standing = 'active' | 'inactive' | 'all';

/** The members of one list: found by their numbers, and paged in the order of these without a look at the others. */
export class Roster {
  readonly #byNumber = new Map<number, Contact>();
  readonly #order: Readonly<Record<Standing, Ascending>> = {
    active: new Ascending(),
    inactive: new Ascending(),
    all: new Ascending(),
  };

  find(msisdn: string): Contact | undefined {
    return this.#byNumber.get(asNumber(msisdn));
  }

  /** Adds a member, or puts it in the place of the one with its number. */
  put(contact: Contact): void {
    const number = asNumber(contact.msisdn);
    this.#byNumber.set(number, contact);
    const { active, inactive, all } = this.#order;
    all.add(number);
    const [to, from] = contact.status === 'active' ? [active, inactive] : [inactive, active];
    from.delete(number);
    to.add(number);
  }

  /** In the order they came. */
  all(): Iterable<Contact> {
    return this.#byNumber.values();
  }

  count(standing: Standing): number {
    return this.#order[standing].size;
  }

  /** Members from the place `first` up to, not including, the place `end`. */
  page(standing: Standing, { first, end }: { first: number; end: number }): Contact[] {
    return this.#order[standing].slice(first, end).flatMap((number) => this.#byNumber.get(number) ?? []);
  }

  *active(): Generator<Contact> {
    for (const number of this.#order.active) {
      const contact = this.#byNumber.get(number);
      if (contact !== undefined) yield contact;
    }
  }
}
