import type { Cut } from '../../sms/encoding.ts';
import { linkSpans } from '../../sms/links-in-text.ts';
import { isUnseen } from '../parts/plain-text.tsx';

/** Some characters of a text that are shown in one way. */
export interface Piece {
  readonly text: string;
  /** The characters in it that GSM-7 cannot say, in their order. */
  readonly beyond: readonly string[];
  /** Whether it is one character that cannot be seen, and is written out. */
  readonly isUnseen: boolean;
}

/** A part of a segment that leads somewhere, or nowhere. */
export interface Stretch {
  /** Where it leads, over http or https. */
  readonly href: string | undefined;
  readonly pieces: readonly Piece[];
}

/** A text as it is drawn: the stretches of each of its segments. */
export function stretchesOf(text: string, { texts, beyond }: Pick<Cut, 'texts' | 'beyond'>): readonly Stretch[][] {
  const forcing = new Set(beyond);
  const links = linkSpans(text).flatMap((span) => {
    const href = addressOf(text.slice(span.start, span.end));
    return href === undefined ? [] : [{ ...span, href }];
  });
  let begin = 0;
  return texts.map((segment) => {
    const [start, end] = [begin, begin + segment.length];
    begin = end;
    // A link that straddles two segments is a link in both.
    const within = links.filter((link) => link.start < end && link.end > start);
    const cuts = within.flatMap((link) => [Math.max(link.start, start), Math.min(link.end, end)]);
    const edges = [...new Set([start, ...cuts, end])].toSorted((one, other) => one - other);
    return edges.slice(0, -1).map((from, place) => ({
      href: within.find((link) => link.start <= from && from < link.end)?.href,
      pieces: piecesOf(text, from, edges[place + 1] ?? end, forcing),
    }));
  });
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a reader takes for one character stays together: an accent with its letter, an emoji with its skin. */
function piecesOf(text: string, from: number, to: number, forcing: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  for (const { segment, index } of graphemes.segment(text.slice(from, to))) {
    let at = from + index;
    let seen: Piece = { text: '', beyond: [], isUnseen: false };
    for (const character of segment) {
      const beyond = forcing.has(at) ? [character] : [];
      at += character.length;
      if (isUnseen(character)) {
        add(pieces, seen);
        pieces.push({ text: character, beyond, isUnseen: true });
        seen = { text: '', beyond: [], isUnseen: false };
      } else {
        seen = { ...seen, text: seen.text + character, beyond: [...seen.beyond, ...beyond] };
      }
    }
    add(pieces, seen);
  }
  return pieces;
}

/** Adds a piece, to the one before it where both are shown alike. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (piece.text === '') return;
  if (last === undefined || last.isUnseen || last.beyond.length > 0 !== piece.beyond.length > 0) pieces.push(piece);
  else pieces[pieces.length - 1] = { ...last, text: last.text + piece.text, beyond: [...last.beyond, ...piece.beyond] };
}

/** Where a link in a text leads; undefined where that is not over http or https. */
function addressOf(link: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(link) ? link : `https://${link}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
