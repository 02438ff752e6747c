import { describe, expect, test } from 'vitest';
import { type BadCall, demo } from './transmitsms.ts';

/** That each bad call is refused with its words, in both formats, and changes nothing. */
export function refusedInBothFormats(calls: readonly BadCall[]): void {
  describe.for(['json', 'xml'] as const)('in %s', (format) => {
    test.for(calls)('$call is refused for $because, and changes nothing', async ({ call, parameters, said }) => {
      const client = demo();
      // What a provider keeps begins with the first call for it.
      await client.call('get-balance', {});
      const before = client.emulator.snapshot();
      expect(await client.refusal(call, parameters, format)).toBe(said);
      expect(client.emulator.snapshot()).toEqual(before);
    });
  });
}
