import { typeOf } from '../http/answer-check.ts';
import { mediaTypeOf } from '../http/codec.ts';
import { shownName, shownPointer } from '../validate/shown.ts';
import type { Reply } from './carry.ts';

/** Something in an answer that is not as in the emulator's. No value of the answer is in it. */
export interface Deviation {
  /** `difference` where a client could notice; `remark` where it hardly would. */
  readonly weight: 'difference' | 'remark';
  readonly detail: string;
}

const difference = (detail: string): Deviation => ({ weight: 'difference', detail });
const remark = (detail: string): Deviation => ({ weight: 'remark', detail });

/**
 * What tells an address's answer from the emulator's: status, headers, and the shape of the body, but no value that may
 * well be another.
 * @param code where errors bear their code.
 */
export function compare(theirs: Reply, ours: Reply, code: readonly string[]): readonly Deviation[] {
  const found = [...compareHeaders(theirs, ours)];
  if (theirs.status !== ours.status) {
    found.unshift(difference(`status ${theirs.status}, the emulator answers ${ours.status}`));
    return found;
  }
  const [one, other] = [readJson(theirs.body), readJson(ours.body)];
  if (other === undefined) return found;
  if (one === undefined) return [...found, difference('the body is not JSON')];
  return [...found, ...compareCode(one, other, code, ours.status), ...compareShape(one, other, '')];
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** The emulator sends no header that does not matter. */
function* compareHeaders(theirs: Reply, ours: Reply): Generator<Deviation> {
  for (const [name, value] of ours.headers) {
    const same = theirs.headers.find(([other]) => other.toLowerCase() === name.toLowerCase());
    if (same === undefined) {
      const like = theirs.headers.find(([other]) => plain(other) === plain(name));
      const hint = like === undefined ? '' : `; there is ${like[0]}`;
      yield difference(`the header ${name} is missing${hint}`);
      continue;
    }
    const [spelling, given] = same;
    if (name.toLowerCase() === 'content-type') {
      if (mediaTypeOf(given) !== mediaTypeOf(value))
        yield difference(`the body is not of the type ${mediaTypeOf(value)}`);
    } else if (/^\d+$/.test(value) && !/^\d+$/.test(given)) yield difference(`the header ${name} is no whole number`);
    if (spelling !== name) yield remark(`the header ${name} is spelt ${spelling}`);
  }
}

function compareCode(theirs: unknown, ours: unknown, path: readonly string[], status: number): readonly Deviation[] {
  const [one, other] = [at(theirs, path), at(ours, path)];
  if (status < 400 || typeof other === 'object' || other === undefined || one === other) return [];
  return [difference(`the error code at /${path.join('/')} is not ${String(other)}`)];
}

function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) found = isObject(found) ? found[name] : undefined;
  return found;
}

function compareShape(theirs: unknown, ours: unknown, place: string): readonly Deviation[] {
  // What is null may be anything else another time; whether it may be null is for the document to say.
  if (theirs === null || ours === null) return [];
  const where = place === '' ? 'the body' : shownPointer(place);
  const [one, other] = [typeOf(theirs), typeOf(ours)];
  if (one !== other) return [difference(`${where} is ${one}, the emulator has ${other}`)];
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    return theirs.length === 0 || ours.length === 0 ? [] : compareShape(theirs[0], ours[0], `${place}/*`);
  }
  if (isObject(theirs) && isObject(ours)) return compareFields(theirs, ours, place, where);
  return typeof theirs === 'string' && typeof ours === 'string' ? compareFormat(theirs, ours, where) : [];
}

type Fields = Readonly<Record<string, unknown>>;

function compareFields(theirs: Fields, ours: Fields, place: string, where: string): readonly Deviation[] {
  const [their, our] = [Object.keys(theirs), Object.keys(ours)];
  const common = our.filter((name) => Object.hasOwn(theirs, name));
  const ordered = their.filter((name) => Object.hasOwn(ours, name));
  const missing = our.filter((name) => !Object.hasOwn(theirs, name));
  const more = their.filter((name) => !Object.hasOwn(ours, name));
  return [
    ...missing.map((name) => difference(`${shownPointer(`${place}/${name}`)} is missing`)),
    ...more.slice(0, 20).map((name) => difference(`${shownPointer(`${place}/${name}`)} is more than the emulator has`)),
    ...(common.join() === ordered.join()
      ? []
      : [
          difference(
            `the fields of ${where} come as ${ordered.map(shownName).join(', ')}; the emulator has ${common.join(', ')}`,
          ),
        ]),
    ...common.flatMap((name) => compareShape(theirs[name], ours[name], `${place}/${name}`)),
  ];
}

/** Ways to write numbers and times as text. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'a time in whole seconds'],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'a time in milliseconds'],
  [/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/, 'a time without a zone'],
  [/^-?\d+\.\d+$/, 'a decimal number'],
];

const formatOf = (text: string) => FORMATS.find(([pattern]) => pattern.test(text))?.[1];

function compareFormat(theirs: string, ours: string, where: string): readonly Deviation[] {
  const format = formatOf(ours);
  if (format === undefined) return [];
  if (formatOf(theirs) !== format) return [difference(`${where} is not ${format}, as the emulator has it`)];
  const [one = 0, other = 0] = [theirs, ours].map((text) => text.split('.')[1]?.length ?? 0);
  // More of them may be in the value.
  return format === 'a decimal number' && one < other
    ? [remark(`${where} has ${one} decimals, the emulator has ${other}`)]
    : [];
}

export function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
