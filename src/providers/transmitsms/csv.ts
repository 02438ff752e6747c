/** A table of texts, as far as it can be read. Its rows stay in the text until they are wanted, for there may be millions. */
export interface Table {
  /** Names of the columns. */
  readonly head: readonly string[];
  /** How many rows follow. */
  readonly length: number;
  /** Whether it goes on with something whose quotes make no sense. */
  readonly isBroken: boolean;
  /** The next row; an empty one behind the last. */
  next(): Row;
}

type Row = readonly string[];

/** Reads comma-separated values (RFC 4180), with any of the usual line ends. */
export function readCsv(text: string): Table {
  const counted = rowsIn(text);
  let last = counted.next();
  let length = 0;
  while (!last.done) {
    last = counted.next();
    if (!last.done) length++;
  }
  const rows = rowsIn(text);
  const next = () => {
    const row = rows.next();
    return row.done ? NO_CELLS : row.value;
  };
  return { head: next(), length, isBroken: last.value === BROKEN, next };
}

const NO_CELLS: Row = [];
const WHOLE = 'whole';
const BROKEN = 'broken';

/** The rows of a text, the head included; it returns whether that was all. */
function* rowsIn(text: string): Generator<Row, typeof WHOLE | typeof BROKEN> {
  /** A cell and what ends it: a comma, a line's end, or the end of the text. */
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  cell.lastIndex = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  let row: string[] = [];
  // What ends in a line's end has no empty row behind it.
  while (cell.lastIndex < text.length || row.length > 0) {
    const match = cell.exec(text);
    if (match === null) return BROKEN;
    const [, quoted, bare = '', end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    yield row;
    row = [];
    if (end === '') break;
  }
  return WHOLE;
}

const BYTE_ORDER_MARK = '\ufeff';
