import { useMemo } from 'preact/hooks';
import { cut } from '../../sms/encoding.ts';
import { linkSpans } from '../../sms/links-in-text.ts';
import type { Schemas } from '../desk.ts';
import { Copy } from '../parts/copy.tsx';
import { isUnseen, nameOf } from '../parts/plain-text.tsx';
import { type Piece, type Stretch, stretchesOf } from './pieces.ts';
import { namesInWords, segmentsInWords, segmentsWithout } from './words.ts';

/** A message's text as it goes over the air: where its segments end, and which characters made it UCS-2. */
export function EncodedText({ message }: { readonly message: Schemas['ControlMessage'] }) {
  const { text, segments, encoding } = message;
  const [drawn, stretches] = useMemo(() => {
    const made = cut(text);
    return [made, stretchesOf(text, made)] as const;
  }, [text]);
  const isOtherwise = drawn.segments !== segments || drawn.encoding !== encoding;
  return (
    <section aria-labelledby="message-text">
      <h3 id="message-text">
        Text
        <span class="measure">
          {drawn.encoding} · {segmentsInWords(drawn.segments)} · {drawn.characters} characters
        </span>
        <Copy text={text} label="Copy text" />
      </h3>
      <div class="over-the-air" dir="auto">
        {stretches.map((parts, place) => (
          <Segment key={place} parts={parts} number={stretches.length > 1 ? place + 1 : undefined} />
        ))}
      </div>
      {drawn.beyond.length > 0 && <Forced text={text} beyond={drawn.beyond} segments={drawn.segments} />}
      {isOtherwise && (
        <p class="remark">
          It was charged as {encoding}, {segmentsInWords(segments)}; the text as it stands here takes{' '}
          {segmentsInWords(drawn.segments)} in {drawn.encoding}.
        </p>
      )}
      {linkSpans(text).length > 0 && <p class="aside">Links open in a new tab.</p>}
    </section>
  );
}

interface SegmentProps {
  readonly parts: readonly Stretch[];
  /** Its place among several, counted from 1. */
  readonly number: number | undefined;
}

function Segment({ parts, number }: SegmentProps) {
  return (
    <>
      {number !== undefined && (
        <bdi class="boundary" title={`Segment ${number} begins here`}>
          <span class="unseen">Segment </span>
          {number}
        </bdi>
      )}
      <span class={number === undefined ? undefined : number % 2 === 1 ? 'segment odd' : 'segment even'}>
        {parts.map(({ href, pieces }, place) => {
          const shown = pieces.map((piece, index) => <Shown key={index} piece={piece} />);
          if (href === undefined) return <span key={place}>{shown}</span>;
          return (
            <a key={place} href={href} target="_blank" rel="noopener noreferrer" title={href}>
              {shown}
            </a>
          );
        })}
      </span>
    </>
  );
}

function Shown({ piece }: { readonly piece: Piece }) {
  const { text, beyond } = piece;
  const shown = piece.isUnseen ? <code class="unseen-character">{nameOf(text)}</code> : text;
  if (beyond.length === 0) return <>{shown}</>;
  return (
    <mark title={`${namesInWords(beyond)}: not in GSM-7`}>
      {shown}
      {!piece.isUnseen && <span class="unseen"> {namesInWords(beyond)} </span>}
    </mark>
  );
}

interface ForcedProps {
  readonly text: string;
  readonly beyond: readonly number[];
  readonly segments: number;
}

/** How many different characters are shown; a text in another script has no others. */
const SHOWN = 4;

/** Which characters made a text UCS-2, and what that costs. */
function Forced({ text, beyond, segments }: ForcedProps) {
  const different = [...new Set(beyond.map((index) => String.fromCodePoint(text.codePointAt(index) ?? 0)))];
  const others = different.length - SHOWN;
  const without = segmentsWithout(text, { beyond });
  return (
    <p class="remark">
      {beyond.length === 1 ? 'One character' : `${beyond.length} characters`} (
      {different.slice(0, SHOWN).map((character, place) => (
        <span key={character}>
          {place > 0 && ', '}
          {isVisible(character) && (
            <>
              <bdi>{character}</bdi>{' '}
            </>
          )}
          {nameOf(character)}
        </span>
      ))}
      {others > 0 && ` and ${others} more`}) {beyond.length === 1 ? 'makes' : 'make'} this UCS-2:{' '}
      {segments === without
        ? `still ${segmentsInWords(segments)}`
        : `${segmentsInWords(segments)} instead of ${without}`}
      .
    </p>
  );
}

/** Whether a character shows anything where it stands alone. */
const isVisible = (character: string) => !isUnseen(character) && !/[\p{Z}\p{M}\p{Cs}\u200d]/u.test(character);
