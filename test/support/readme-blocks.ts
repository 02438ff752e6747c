/** A fenced code block of a Markdown page. */
export interface Block {
  /** The line of its opening fence, counted from 1. */
  readonly line: number;
  /** The first word after the fence, such as `sh`; empty when there is none. */
  readonly kind: string;
  /** The rest of it: the file the block is saved as, or the program that prints it. */
  readonly name: string;
  readonly text: string;
}

const FENCE = /^( *)(`{3,}|~{3,}) *(.*)$/;

/** Every fenced block of a page, those in lists included; an unclosed one is an error. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; indent: number; fence: string; info: string; lines: string[] } | undefined;
  for (const [index, line] of page.split('\n').entries()) {
    const [, indent = '', fence = '', info = ''] = FENCE.exec(line) ?? [];
    if (open === undefined) {
      if (fence !== '') open = { line: index + 1, indent: indent.length, fence, info: info.trim(), lines: [] };
    } else if (fence === open.fence && info === '') {
      const [, kind = '', name = ''] = /^(\S*) *(.*)$/.exec(open.info) ?? [];
      blocks.push({ line: open.line, kind, name, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else {
      open.lines.push(line.slice(open.indent));
    }
  }
  if (open !== undefined) throw new Error(`the block of line ${open.line} is never closed`);
  return blocks;
}

/** The relative links of a page, without their anchors. */
export function relativeLinks(page: string): string[] {
  const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^(https?:|#)/.test(link)).map((link) => link.replace(/#.*$/, ''));
}

/** A text with what differs from run to run put out of sight: ids, times, signatures, durations. */
export function withoutChance(text: string): string {
  return text
    .replace(/\bmsg_(?:[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{13}|[0-9a-f]{16})\b/g, '<id>')
    .replace(/"[A-Za-z0-9+/]{24}"/g, '"<id>"')
    .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '<instant>')
    .replace(/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\b/g, '<instant>')
    .replace(/\b\d\d:\d\d:\d\d\.\d{3}\b/g, '<time>')
    .replace(/\bt=\d+,v1=[0-9a-f]{64}\b/g, '<signature>')
    .replace(/\b\d+(\.\d+)? ms\b/g, '<duration>');
}

/** Whether all the expected lines were printed, in their order; others may stand between them. */
export function hasPrinted(printed: string, expected: string): boolean {
  const lines = withoutChance(printed).split('\n')[Symbol.iterator]();
  return withoutChance(expected)
    .trim()
    .split('\n')
    .every((wanted) => {
      for (let next = lines.next(); !next.done; next = lines.next()) if (next.value === wanted) return true;
      return false;
    });
}
