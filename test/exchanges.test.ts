import { expect, test } from 'vitest';
import { direct } from './support/direct.ts';
import { ANYTHING, documentedExchanges } from './support/exchange-file.ts';
import { sandbox } from './support/sandbox.ts';
import type { Reply } from './support/wire.ts';
import { type Element, readXml } from './support/xml.ts';

for (const { provider, title, request, ...documented } of documentedExchanges()) {
  test(`${provider} answers as documented: ${title}`, async () => {
    const reply = await direct(sandbox())(request);
    const mediaType = documented.headers['content-type'] ?? '';

    expect({
      status: reply.status,
      headers: pick(reply, Object.keys(documented.headers)),
      body: comparable(reply.body, documented.body, mediaType),
    }).toEqual({ ...documented, body: comparable(documented.body, documented.body, mediaType) });
  });
}

/** The headers that the document states; of a media type not its parameters. */
function pick({ headers }: Reply, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, headers[name]?.replace(/;.*$/, '')]));
}

/** A body as text, for the order of the keys is part of what is documented, without what the document leaves open. */
function comparable(body: string, documented: string, mediaType: string): string {
  if (mediaType === 'text/plain') return body;
  if (mediaType === 'text/xml') {
    return JSON.stringify(blankElement(readXml(escapeAny(body)), readXml(escapeAny(documented))));
  }
  return JSON.stringify(blank(JSON.parse(body), JSON.parse(documented)));
}

/** In XML it stands as it is, where text would be. */
const escapeAny = (document: string) => document.replaceAll(ANYTHING, '&lt;any&gt;');

function blankElement(actual: Element, documented: Element | undefined): Element {
  if (documented?.content === ANYTHING) return { ...actual, content: ANYTHING };
  const { name, content } = actual;
  if (typeof content === 'string' || typeof documented?.content !== 'object') return actual;
  const { content: others } = documented;
  return { name, content: content.map((child, index) => blankElement(child, others[index])) };
}

/** Blanks what the document leaves open. */
function blank(actual: unknown, documented: unknown): unknown {
  if (documented === ANYTHING) return ANYTHING;
  if (Array.isArray(actual) && Array.isArray(documented)) {
    return actual.map((value, index) => blank(value, documented[index]));
  }
  if (!isRecord(actual) || !isRecord(documented)) return actual;
  return Object.fromEntries(Object.entries(actual).map(([key, value]) => [key, blank(value, documented[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
