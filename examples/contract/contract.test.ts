import { type Sandbox, smsTest } from 'sms-emulator/testkit/vitest';
import { describe, expect } from 'vitest';
import { CarefulNotices } from './careful.ts';
import { CarelessNotices } from './careless.ts';
import { playDay, WORLD } from './day.ts';

const test = smsTest(WORLD);

/** The rules that were broken, each once. */
const broken = (sms: Sandbox) => [...new Set(sms.contract().findings.map(({ rule }) => rule))].sort();

const ORDERS = ['A1', 'A2', 'B1', 'B2', 'B3', 'C-duplicate', 'C-expired_timestamp', 'C-missing', 'C-bad_signature'];

/** What the customers were told of: an order by its id, a campaign by its first word. */
const told = (sms: Sandbox) => sms.inbox.all().map(({ text }) => text.replace(/^Order /, '').split(' ')[0]);

describe('on the same bad day', () => {
  test('the careful shop tells everybody once, and breaks no rule', async ({ sms }) => {
    expect(await playDay(sms, (gateway) => new CarefulNotices(gateway))).toEqual(['D1', 'E1']);
    expect(told(sms)).toEqual([...ORDERS, 'Tea', 'Tea', 'So', 'So']);
    expect(sms).toHonourContract({ failOn: 'note' });
    expect(broken(sms)).toEqual([]);
    expect(sms.balance()).toBe('41.927');
  });

  test('the careless one tells somebody twice, others nothing, at nearly twice the price', async ({ sms }) => {
    expect(await playDay(sms, (gateway) => new CarelessNotices(gateway))).toEqual(['D1', 'E1']);
    expect(told(sms)).toEqual([...ORDERS.toSpliced(ORDERS.indexOf('B3'), 0, 'B3'), 'Tea', 'Tea']);
    expect(sms.balance()).toBe('41.76');
  });

  test('the careless one breaks twenty-one rules', async ({ sms }) => {
    await playDay(sms, (gateway) => new CarelessNotices(gateway));
    expect(sms).not.toHonourContract();
    expect(broken(sms)).toEqual([
      'alphanumeric-sender-refused',
      'depends-on-unknown-field',
      'duplicate-receipt-refused',
      'encoding-doubles',
      'error-code-unread',
      'forged-receipt-taken',
      'hammered-after-429',
      'idempotency-key-missing',
      'idempotency-key-reused',
      'ignored-field',
      'missing-content-type',
      'no-backoff',
      'not-e164',
      'old-receipt-taken',
      'plain-http-callback',
      'polled-too-often',
      'resent-without-idempotency-key',
      'retried-permanent-error',
      'retried-too-soon',
      'secret-in-url',
      'unknown-field',
    ]);
  });
});
