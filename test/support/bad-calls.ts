import { describe, expect, test } from 'vitest';
import { type BadCall, demo, everything } from './transmitsms.ts';

/** That each bad call is refused with its words, in both formats, and changes nothing. */
export function refusedInBothFormats(calls: readonly BadCall[]): void {
  describe.for(['json', 'xml'] as const)('in %s', (format) => {
    test.for(calls)('$call is refused for $because, and changes nothing', async ({ call, parameters, said }) => {
      const client = demo();
      const before = await everything(client);
      expect(await client.refusal(call, parameters, format)).toBe(said);
      expect(await everything(client)).toEqual(before);
    });
  });
}
