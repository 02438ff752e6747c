/** Where a link stands in a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a handset makes a link of: an address with its scheme, one that begins with `www.`, or a host with a path behind
 * it, such as `acme.example/x1y`. Each alternative begins where no other can go on, and nothing is read twice.
 */
const LINK =
  /(?<![a-z0-9_.@/-])(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.(?=[a-z0-9])|(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?=\/))[^\s<>"“”„«»‹›\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]*/giu;

const CLOSING = ".,;:!?'’)]}>*。，、！？）」』】؟،";

/** Every link in a text, as it stands there, in its order; one that stands twice comes twice. */
export function linksIn(text: string): string[] {
  return linkSpans(text).map(({ start, end }) => text.slice(start, end));
}

/** Where the links of a text stand. */
export function linkSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index: start, 0: link } of text.matchAll(LINK)) {
    const end = start + lengthOf(link);
    // A scheme or a `www.` alone leads nowhere.
    if (!/^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)$/i.test(text.slice(start, end))) spans.push({ start, end });
  }
  return spans;
}

/** Its length without the punctuation of the sentence it stands in; a closing bracket belongs to one it opens. */
function lengthOf(link: string): number {
  let open = 0;
  for (const character of link) {
    if (character === '(') open++;
    if (character === ')') open--;
  }
  let end = link.length;
  while (end > 0) {
    const last = link.charAt(end - 1);
    if (!CLOSING.includes(last) || (last === ')' && open >= 0)) break;
    if (last === ')') open++;
    end--;
  }
  return end;
}
