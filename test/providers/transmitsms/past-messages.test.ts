import { expect, test, vi } from 'vitest';
import type { AccountSeed } from '../../../src/index.ts';
import { Directory } from '../../../src/sms/directory.ts';
import { demo, demoSeed } from '../../support/transmitsms.ts';

/** The demo account, which has sent one message, to a number, an hour ago. */
function having(to: string, more: Partial<AccountSeed> = {}) {
  const message = { id: '5', from: '+61491570156', to, text: 'Hello', accepted: '1h' };
  return demo({ accounts: [demoSeed({ messages: [message], ...more })] });
}

test.for([
  ['a number that refuses what is sent to it now', '+15005550004', {}],
  ['a country that is suspended by now', '+4915112345678', { suspended_countries: ['DE'] }],
  ['a country without a price', '+88213300000', {}],
] as const)('a message from before the sandbox to %s was accepted then', async ([, to, more]) => {
  const { ok, emulator } = having(to, more);
  expect(await ok('get-sms', { message_id: 5 })).toMatchObject({ message: 'Hello' });
  expect([...emulator.messages()]).toHaveLength(1);
});

test('a defect where a provider is set up is answered in its shape, and reported', async () => {
  const { refusal } = having('+61491570157');
  const written = vi.spyOn(console, 'error').mockReturnValue();
  const defect = new Error('a defect');
  vi.spyOn(Directory.prototype, 'seeds').mockImplementation(() => {
    throw defect;
  });
  expect(await refusal('get-balance')).toMatch(/^500 /);
  expect(written).toHaveBeenCalledExactlyOnceWith(expect.any(String), defect);
});
