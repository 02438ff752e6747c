import { isUtf8 } from 'node:buffer';
import type { Country } from '../../sms/msisdn.ts';
import { download } from '../../webhook/download.ts';
import { type BulkImport, type RowFate, tally } from './bulk-imports.ts';
import type { Desk } from './calls.ts';
import { newContact } from './contact-lists.ts';
import { readCsv, type Table } from './csv.ts';
import { readNumber } from './phone.ts';
import { removeList } from './remove-list.ts';
import type { Contact, ContactList } from './state.ts';

/** When a file is fetched, on the emulated clock, and how fast it is read from then on (our choice). */
const FETCHED_AFTER = 1_000;
const MILLISECONDS_PER_ROW = 1;
const ROWS_AT_ONCE = 1_000;

/** The largest file (our choice), and the real milliseconds it has to come. */
const FILE_BYTES = 5 * 1024 * 1024;
const FILE_TIMEOUT = 10_000;

export interface Errand {
  readonly desk: Desk;
  readonly progress: BulkImport;
  /** Where numbers in local form are at home. */
  readonly country: Country | undefined;
  /** Whether the list was made for the import, and goes if that fails. */
  readonly isNewList: boolean;
}

/** Fetches a file of contacts and adds them to a list, on the clock. */
export class Importer {
  readonly #errand: Errand;

  constructor(errand: Errand) {
    this.#errand = errand;
  }

  start(address: string): void {
    const { clock } = this.#errand.desk;
    clock.after(FETCHED_AFTER, () => clock.track(this.#fetch(address)));
  }

  async #fetch(address: string): Promise<void> {
    const signal = this.#errand.desk.clock.untilReset;
    const file = await fileAt(address, signal);
    // Of what was under way nothing may touch the sandbox that a reset has begun anew.
    if (!signal.aborted) this.#read(file);
  }

  #read(file: Table | undefined): void {
    const columns = columnsOf(file?.head ?? [], this.#list());
    if (file === undefined || columns.mobile === -1) {
      this.#fail();
      return;
    }
    this.#errand.progress.importlength = file.length;
    this.#bookRows(file, columns);
  }

  #bookRows(file: Table, columns: Columns): void {
    const { desk, progress } = this.#errand;
    const count = Math.min(file.length - progress.completed, ROWS_AT_ONCE);
    if (count === 0) {
      if (file.isBroken) this.#fail();
      else desk.state.imports.end(progress, 'completed');
      return;
    }
    desk.clock.after(count * MILLISECONDS_PER_ROW, () => {
      const list = this.#list();
      if (list === undefined) {
        this.#fail();
        return;
      }
      for (let read = 0; read < count; read++) tally(progress, this.#import(file.next(), columns, list));
      this.#bookRows(file, columns);
    });
  }

  #import(row: readonly string[], columns: Columns, list: ContactList): RowFate {
    const { desk, country } = this.#errand;
    const { lists } = desk.state;
    const number = readNumber(row[columns.mobile] ?? '', country);
    if (number === undefined) return 'skipped';
    const known = lists.contact(list.id, number);
    if (known?.status === 'opted-out' || lists.hasOptedOut(list.account, number)) return 'optout';
    if (known !== undefined) return 'duplicates';
    if (lists.isFull) return 'skipped';
    lists.put(contactFrom(row, columns, newContact(list.id, number, desk.clock.now())));
    return 'imported';
  }

  #fail(): void {
    const { desk, progress, isNewList } = this.#errand;
    const list = this.#list();
    if (isNewList && list !== undefined) removeList(list, desk.state);
    desk.state.imports.end(progress, 'failed');
  }

  #list(): ContactList | undefined {
    const { desk, progress } = this.#errand;
    return desk.state.lists.find(progress.account, progress.list);
  }
}

/** The table at an address; undefined when it cannot be had, or is not UTF-8. */
async function fileAt(address: string, signal: AbortSignal): Promise<Table | undefined> {
  try {
    const file = await download(address, { timeout: FILE_TIMEOUT, bytes: FILE_BYTES, signal });
    return isUtf8(file) ? readCsv(file.toString()) : undefined;
  } catch {
    return undefined;
  }
}

/** Where in a row each part of a contact stands; -1 for nowhere. */
interface Columns {
  readonly mobile: number;
  readonly firstName: number;
  readonly lastName: number;
  /** The custom fields by slot. */
  readonly fields: ReadonlyMap<number, number>;
}

function columnsOf(head: readonly string[], list: ContactList | undefined): Columns {
  const names = head.map((name) => name.trim().toLowerCase());
  const place = (...wanted: readonly string[]) => names.findIndex((name) => wanted.includes(name));
  const fields = [...(list?.fields ?? [])].map(([slot, name]) => [slot, place(name.trim().toLowerCase())] as const);
  return {
    mobile: place('mobile'),
    firstName: place('firstname', 'first_name'),
    lastName: place('lastname', 'last_name'),
    fields: new Map(fields.filter(([, column]) => column !== -1)),
  };
}

function contactFrom(row: readonly string[], { firstName, lastName, fields }: Columns, contact: Contact): Contact {
  const values = [...fields].map(([slot, column]) => [slot, row[column] ?? ''] as const);
  return {
    ...contact,
    firstName: row[firstName] || null,
    lastName: row[lastName] || null,
    fields: new Map(values.filter(([, value]) => value !== '')),
  };
}
