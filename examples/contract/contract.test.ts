import { type Sandbox, smsTest } from 'sms-emulator/testkit/vitest';
import { describe, expect } from 'vitest';
import { CarefulNotices } from './careful.ts';
import { CarelessNotices } from './careless.ts';
import { playDay, WORLD } from './day.ts';

const test = smsTest(WORLD);

/** The rules that were broken, each once. */
const broken = (sms: Sandbox) => [...new Set(sms.contract().findings.map(({ rule }) => rule))].sort();

describe('on the same bad day', () => {
  test('the careful shop breaks no rule', async ({ sms }) => {
    await playDay(sms, (gateway) => new CarefulNotices(gateway));
    expect(sms).toHonourContract({ failOn: 'note' });
    expect(sms.contract().findings).toEqual([]);
  });

  test('the careless one breaks these', async ({ sms }) => {
    await playDay(sms, (gateway) => new CarelessNotices(gateway));
    expect(sms).not.toHonourContract();
    expect(broken(sms)).toEqual([]);
  });
});
