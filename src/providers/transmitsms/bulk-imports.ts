import { count, integer, list as listOf, object, oneOf, type Shape, text } from '../../shape.ts';
import { BoundedMap } from '../../sms/bounded-map.ts';
import { fault } from '../../sms/fault.ts';

/** How an import of contacts stands. */
export interface BulkImport {
  readonly account: string;
  readonly list: number;
  status: 'in progress' | 'completed' | 'failed';
  /** All rows, those that have been read, and what became of them. */
  importlength: number;
  completed: number;
  duplicates: number;
  skipped: number;
  optout: number;
  imported: number;
}

/** Imports as they are written down. */
export const bulkImportsDump: Shape<BulkImport[]> = listOf(
  object({
    account: text,
    list: integer,
    status: oneOf('in progress', 'completed', 'failed'),
    importlength: count,
    completed: count,
    duplicates: count,
    skipped: count,
    optout: count,
    imported: count,
  }),
);

/** What can become of a row. */
export type RowFate = 'duplicates' | 'skipped' | 'optout' | 'imported';

/** Lists whose last import is remembered, and imports under way; the provider states no numbers. */
const REMEMBERED = 10_000;
const UNDER_WAY = 100;

/** The last import of each list, also of one that is gone because its import failed. */
export class BulkImports {
  readonly #byList = new BoundedMap<BulkImport>(REMEMBERED);
  #underWay = 0;

  find(account: string, list: number): BulkImport | undefined {
    const found = this.#byList.get(String(list));
    return found?.account === account ? found : undefined;
  }

  /** Takes an import over as it is. */
  enter(past: BulkImport): void {
    this.#byList.set(String(past.list), past);
  }

  dump(): BulkImport[] {
    return [...this.#byList.entries()].map(([, progress]) => ({ ...progress }));
  }

  /** Takes imports over; those under way have lost their file, and so have failed. */
  load(imports: readonly BulkImport[]): void {
    for (const past of imports) this.enter(past.status === 'in progress' ? { ...past, status: 'failed' } : past);
  }

  /** @throws Fault `invalid-request` when one more under way would be too many. */
  requireRoom(): void {
    if (this.#underWay >= UNDER_WAY) {
      throw fault('invalid-request', `There may be ${UNDER_WAY} imports in progress and no more.`);
    }
  }

  begin(account: string, list: number): BulkImport {
    const counts = { importlength: 0, completed: 0, duplicates: 0, skipped: 0, optout: 0, imported: 0 };
    const begun: BulkImport = { account, list, status: 'in progress', ...counts };
    this.enter(begun);
    this.#underWay++;
    return begun;
  }

  end(progress: BulkImport, status: 'completed' | 'failed'): void {
    progress.status = status;
    this.#underWay--;
  }
}

/** Counts a row that has been read. */
export function tally(progress: BulkImport, fate: RowFate): void {
  progress.completed++;
  progress[fate]++;
}
