import { expect, test } from 'vitest';
import type { Emulator } from '../../src/index.ts';
import { providers } from '../../src/providers/index.ts';
import { type Conformance, play } from '../support/conformance.ts';
import { direct } from '../support/direct.ts';
import { documentedExchanges } from '../support/exchange-file.ts';
import { sandbox } from '../support/sandbox.ts';

/** What the exchanges and scripts do wrong on purpose, to show that the provider takes it. */
const ON_PURPOSE = [
  /^`(unknown|__proto__|constructor)` is no field/,
  // Recorded: "firstname without underscore is ignored".
  /^`firstname` is no field .* Did you mean `first_name`\?$/,
  /^The key was used before for another request/,
];

for (const { provider, title, request } of documentedExchanges()) {
  test(`nothing is wrong with a documented call to ${provider}: ${title}`, async () => {
    const emulator = sandbox();
    await direct(emulator)(request);
    expect(errorsThatPassed(emulator)).toEqual([]);
  });
}

for (const { id, title } of providers) {
  test(`nothing is an error of what ${title} takes in its conformance script, and its codes are read`, async () => {
    const { host, behaviours } = (await import(`../conformance/${id}.ts`)) as Conformance;
    const found = new Set<string>();
    for (const steps of Object.values(behaviours)) {
      const emulator = sandbox();
      await play(steps, host, emulator, direct(emulator));
      for (const { rule, detail, path } of errorsThatPassed(emulator)) found.add(`${rule}: ${detail} ${path}`);
      const { findings } = emulator.getContractReport();
      expect(findings.filter(({ rule }) => rule === 'error-code-unread')).toEqual([]);
    }
    expect([...found]).toEqual([]);
  });
}

/** Calls that the provider took, and a rule calls an error. */
function errorsThatPassed(emulator: Emulator) {
  return emulator
    .getContractReport()
    .findings.filter(({ severity }) => severity === 'error')
    .flatMap(({ rule, examples }) => examples.map(({ path, status, detail }) => ({ rule, path, status, detail })))
    .filter(({ status, detail }) => status !== null && status < 300 && !ON_PURPOSE.some((slip) => slip.test(detail)));
}
