import { expect, test } from 'vitest';
import { direct } from './support/direct.ts';
import { ANYTHING, documentedExchanges } from './support/exchange-file.ts';
import { sandbox } from './support/sandbox.ts';
import { jsonOf, type Reply } from './support/wire.ts';

for (const { provider, title, request, ...documented } of documentedExchanges()) {
  test(`${provider} answers as documented: ${title}`, async () => {
    const reply = await direct(sandbox())(request);

    expect({
      status: reply.status,
      headers: pick(reply, Object.keys(documented.headers)),
      // As text, for the order of the keys is part of what is documented.
      body: JSON.stringify(blank(jsonOf(reply), documented.body)),
    }).toEqual({ ...documented, body: JSON.stringify(documented.body) });
  });
}

/** The headers that the document states; of a media type not its parameters. */
function pick({ headers }: Reply, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, headers[name]?.replace(/;.*$/, '')]));
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
