import { instant, integer, list as listOf, nullable, object, oneOf, pair, type Shaped, text } from '../../shape.ts';
import { BoundedMap } from '../../sms/bounded-map.ts';
import type { Directory } from '../../sms/directory.ts';
import { fault } from '../../sms/fault.ts';
import type { ContactList } from '../../sms/holdings.ts';
import { Roster } from './roster.ts';
import type { Contact } from './state.ts';

/** Members of all lists of a sandbox together; the provider states no number. */
const MEMBERS = 1_000_000;

/** Handsets that have opted out of an account as a whole, over all accounts; beyond, the first are forgotten. */
const OPT_OUTS = 100_000;

/** The members of all lists and who has opted out; the headers of the lists are the directory's. */
export type ContactListsDump = Shaped<typeof contactListsDump>;

export const contactListsDump = object({
  lastId: integer,
  members: listOf(
    object({
      list: integer,
      msisdn: text,
      firstName: nullable(text),
      lastName: nullable(text),
      fields: listOf(pair(integer, text)),
      status: oneOf('active', 'deleted', 'opted-out'),
      created: instant,
    }),
  ),
  /** Accounts' paths and handsets. */
  optedOut: listOf(text),
});

const NOTHING: ReadonlyMap<number, string> = new Map();

/** Lists and their members. Looking a member up never scans; a page of a list costs no more than the page. */
export class ContactLists {
  readonly #directory: Directory;
  readonly #rosters = new Map<number, Roster>();
  readonly #optedOut = new BoundedMap<true>(OPT_OUTS);
  #lastId = 0;
  #members = 0;

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  dump(): ContactListsDump {
    const members = [...this.#rosters.values()].flatMap((roster) => [...roster.all()]);
    return {
      lastId: this.#lastId,
      members: members.map((contact) => ({ ...contact, fields: [...contact.fields] })),
      optedOut: [...this.#optedOut.entries()].map(([handset]) => handset),
    };
  }

  /** Takes members over, into the lists that the directory has. */
  load({ lastId, members, optedOut }: ContactListsDump): void {
    for (const { id } of this.#directory.lists.all()) this.#rosters.set(id, new Roster());
    for (const contact of members) {
      if (this.#rosters.has(contact.list)) this.put({ ...contact, fields: new Map(contact.fields) });
    }
    for (const handset of optedOut) this.#optedOut.set(handset, true);
    this.#lastId = lastId;
  }

  find(account: string, id: number): ContactList | undefined {
    const list = this.#directory.lists.find(String(id));
    return list?.account === account ? list : undefined;
  }

  /** Some of an account's lists, in the order of their ids. */
  page(account: string, { first, end }: { first: number; end: number }): ContactList[] {
    const { lists } = this.#directory;
    return lists.select({ where: { account }, orderBy: [['id', 'asc']], skip: first, take: end - first });
  }

  count(account: string): number {
    return this.#directory.lists.count({ account });
  }

  /** An account's lists, in the order they were made. */
  all(account: string): ContactList[] {
    return this.#directory.lists.of(account);
  }

  /**
   * Makes a list, as `add-list` does, or for a number or keyword (`created` null).
   * @throws Fault `invalid-request` when there are too many.
   */
  create(account: string, name: string, created: number | null, fields = NOTHING): ContactList {
    this.#directory.lists.requireRoom('lists');
    const list = { id: this.#lastId + 1, account, name, created, fields };
    this.enter(list);
    return list;
  }

  /** Takes a list over as it is. */
  enter(list: ContactList): void {
    this.#lastId = Math.max(this.#lastId, list.id);
    this.#directory.lists.put(list);
    this.#rosters.set(list.id, new Roster());
  }

  /** Names custom fields; those of other slots stay. */
  nameFields(list: ContactList, names: ReadonlyMap<number, string>): ContactList {
    if (names.size === 0) return list;
    const renamed = { ...list, fields: new Map([...list.fields, ...names]) };
    this.#directory.lists.put(renamed);
    return renamed;
  }

  /** Removes a list and its members. */
  remove({ id }: ContactList): void {
    this.#directory.lists.remove(String(id));
    this.#members -= this.members(id).count('all');
    this.#rosters.delete(id);
  }

  members(list: number): Roster {
    return this.#rosters.get(list) ?? NOBODY;
  }

  contact(list: number, msisdn: string): Contact | undefined {
    return this.members(list).find(msisdn);
  }

  /** Ascending by number. */
  activeMembers(list: number): Iterable<Contact> {
    return this.members(list).active();
  }

  /** Whether one member more would be too many. */
  get isFull(): boolean {
    return this.#members >= MEMBERS;
  }

  /**
   * Adds a member, or puts it in the place of the one with its number.
   * @throws Fault `invalid-request` when there are too many.
   */
  put(contact: Contact): void {
    const roster = this.#rosters.get(contact.list);
    if (roster === undefined) throw new Error(`there is no list ${contact.list}`);
    if (roster.find(contact.msisdn) === undefined) {
      if (this.isFull) throw fault('invalid-request', `Lists have at most ${MEMBERS} members together.`);
      this.#members++;
    }
    roster.put(contact);
  }

  /** Lets a handset join by writing in: those who left or opted out stay as they are. */
  join({ id, account }: ContactList, msisdn: string, now: number): 'joined' | 'member' | 'stays-out' {
    const known = this.contact(id, msisdn);
    if (known !== undefined) return known.status === 'active' ? 'member' : 'stays-out';
    if (this.isFull || this.hasOptedOut(account, msisdn)) return 'stays-out';
    this.put(newContact(id, msisdn, now));
    return 'joined';
  }

  /** The memberships of a handset in one list of an account, or in all (0), in the order of the lists. */
  memberships(account: string, list: number, msisdn: string): Contact[] {
    if (list !== 0) return [this.contact(list, msisdn)].flatMap((contact) => contact ?? []);
    const lists = this.all(account).sort((one, other) => one.id - other.id);
    return lists.flatMap(({ id }) => this.contact(id, msisdn) ?? []);
  }

  /** Opts a handset out of all of an account's lists and of the account itself. */
  optOut(account: string, msisdn: string): void {
    this.#optedOut.set(`${account} ${msisdn}`, true);
    for (const contact of this.memberships(account, 0, msisdn)) this.put({ ...contact, status: 'opted-out' });
  }

  /** Whether a handset has opted out of the account as a whole. */
  hasOptedOut(account: string, msisdn: string): boolean {
    return this.#optedOut.get(`${account} ${msisdn}`) ?? false;
  }
}

/** A member that has a number and nothing else. */
export function newContact(list: number, msisdn: string, now: number): Contact {
  return { list, msisdn, firstName: null, lastName: null, fields: NOTHING, status: 'active', created: now };
}

const NOBODY = new Roster();
