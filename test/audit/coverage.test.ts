import { expect, test } from 'vitest';
import { audited } from './audited.ts';

test('a documented parameter counts as given, however many invented ones came before it', async () => {
  const { ask, emulator } = audited();
  for (let call = 0; call < 3; call++) {
    const invented = Array.from({ length: 100 }, (_, index) => `a${call}b${index}=1`).join('&');
    await ask('GET', `/smsroute/v1/pricing?${invented}`);
  }
  await ask('GET', '/smsroute/v1/pricing?country=AR');
  const coverage = emulator.getContractReport().coverage.find(({ provider }) => provider === 'smsroute');
  const listed = coverage?.operations.find(({ path }) => path === '/v1/pricing');
  expect(listed?.parameters).toContainEqual({ name: 'country', given: true });
});
