import { describe, expect, test } from 'vitest';
import { providers } from '../../src/providers/index.ts';
import { parseHar } from '../../src/validate/har.ts';
import { validate } from '../../src/validate/validation.ts';
import { type Conformance, play } from '../support/conformance.ts';
import { direct } from '../support/direct.ts';
import { documentedExchanges } from '../support/exchange-file.ts';
import { type Entry, harOf, recording } from '../support/har.ts';
import { sandbox } from '../support/sandbox.ts';

/** Each exchange has a sandbox of its own. */

describe.for(providers)('$title', async ({ id }) => {
  const { host, behaviours } = (await import(`../conformance/${id}.ts`)) as Conformance;

  test('the documented exchanges with the emulator are as the document says', async () => {
    const entries: Entry[] = [];
    for (const { provider, request } of documentedExchanges()) {
      if (provider !== id) continue;
      const emulator = sandbox({ providers: [id] });
      await recording(direct(emulator), emulator, entries)(request);
    }
    expect(differencesIn(entries)).toEqual([]);
    expect(entries.length).toBeGreaterThan(10);
  });

  test.for(Object.entries(behaviours))('what is recorded of "%s" is as the document says', async ([, steps]) => {
    const entries: Entry[] = [];
    const emulator = sandbox();
    await play(steps, host, emulator, recording(direct(emulator), emulator, entries));
    expect(differencesIn(entries)).toEqual([]);
  });
});

function differencesIn(entries: readonly Entry[]) {
  const { observations, checked } = validate(parseHar(JSON.stringify(harOf(entries)), 'recorded.har'), providers);
  expect(checked).toBe(entries.length);
  return observations.filter(({ weight, detail }) => weight === 'difference' || detail.endsWith('is not documented'));
}
