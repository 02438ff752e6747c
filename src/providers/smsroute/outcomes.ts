import { MAGIC_NUMBERS, onlyTheEnd, SANDBOX_NUMBERS } from '../../sms/magic-numbers.ts';
import { always, magicNumbers, type OutcomeRule } from '../../sms/outcome.ts';

export const outcomes: readonly OutcomeRule[] = [
  // The document names a single webhook for each (docs, "Sandbox mode").
  magicNumbers('magic number', { ...MAGIC_NUMBERS, ...onlyTheEnd(SANDBOX_NUMBERS) }),
  always('sandbox key', [{ after: 2_000, state: 'delivered' }], ({ caller }) => caller.test),
  // The document's own sample took 1.9 s from acceptance to handset.
  always('delivered', [
    { after: 500, state: 'enroute' },
    { after: 2_000, state: 'delivered' },
  ]),
];
