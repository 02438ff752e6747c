import type { Sandbox, SandboxOptions } from 'sms-emulator/testkit';
import type { Gateway, Notices } from './shop.ts';

/** The same world each time: ids and times, too. */
export const WORLD: SandboxOptions = {
  providers: ['smsroute'],
  startAt: new Date('2026-06-01T08:00:00Z'),
  seed: 1,
  signatureTime: 'emulated',
};

const LONDON = '+447700900123';
const NEW_YORK = '+15551234567';

/** One bad day of a shop, in emulated time. @returns which of its orders could not be told of. */
export async function playDay(sms: Sandbox, open: (gateway: Gateway) => Notices): Promise<string[]> {
  const { baseUrl, key, webhookSecret } = sms.account();
  const shop = open({
    baseUrl,
    key,
    webhookSecret: webhookSecret ?? '',
    callback: sms.webhooks.url,
    now: () => sms.clock.now(),
    pause: async (milliseconds) => void (await sms.advance(milliseconds)),
    random: () => 0.5,
  });
  sms.webhooks.answer(({ body, headers }) => shop.receive(body, headers['x-smsroute-signature'] ?? ''));
  const untold: string[] = [];
  const order = async (id: string, to = LONDON) => {
    try {
      await shop.delivered(await shop.notify({ id, to }));
    } catch {
      untold.push(id);
    }
    await sms.advance('20m');
  };

  await shop.price(LONDON);
  await order('A1');
  await order('A2', NEW_YORK);

  // The provider is slow, down, and loses an answer.
  sms.fate('rate_limited', { times: 4 });
  await order('B1');
  sms.fate('internal_error', { times: 4 });
  await order('B2');
  sms.fate('lost_reset');
  await order('B3');

  // Receipts come twice, late, not at all, and from somebody else.
  for (const fate of ['duplicate', 'expired_timestamp', 'missing', 'bad_signature'] as const) {
    sms.fate(fate);
    await order(`C-${fate}`);
  }

  // Nobody has topped the account up.
  const balance = sms.balance();
  sms.setBalance('0');
  await order('D1');
  sms.setBalance(balance);

  // A customer has left out the country.
  await order('E1', '07700900123');

  await shop.announce({ id: 'tea', text: 'Tea is half price until six.', to: [LONDON, '+447700900456'] });
  await shop.announce({ id: 'cake', text: 'So is cake.', to: [LONDON, '+447700900456'] });
  await sms.advance('1h');
  return untold;
}
