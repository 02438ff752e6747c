import { describe, expect, test } from 'vitest';
import type { Deliver } from '../../src/index.ts';
import { audited } from './audited.ts';

/** What was found after a message whose receipts are answered so, and perhaps misbehave. */
async function found(deliver: Deliver, fate?: string): Promise<readonly string[]> {
  const { emulator, post } = audited({ deliver });
  const headers: Record<string, string> = fate === undefined ? {} : { 'x-emulator-outcome': fate };
  await post({ status_callback: 'https://app.example/receipts?token=hush' }, headers);
  await emulator.advance('10s');
  const { findings } = emulator.getContractReport();
  expect(JSON.stringify(findings)).not.toContain('hush');
  return findings.map(({ rule }) => rule);
}

const answering =
  (...statuses: readonly number[]): Deliver =>
  () => {
    const [status = 200] = statuses.length > 1 ? [(statuses as number[]).shift()] : statuses;
    return Promise.resolve({ status, body: '' });
  };

const silent: Deliver = () => Promise.reject(Object.assign(new Error('late'), { name: 'TimeoutError' }));

describe('the answers to receipts', () => {
  test.for([
    ['one with a wrong signature that is taken', 'bad_signature', answering(200), 'forged-receipt-taken'],
    ['one that was signed long ago and is taken', 'expired_timestamp', answering(200), 'old-receipt-taken'],
    ['a good one that is answered 401', undefined, answering(401), 'good-receipt-refused'],
    ['one that is redirected', undefined, answering(302), 'receipt-redirected'],
    ['one that has no answer in time', undefined, silent, 'receipt-answered-late'],
    ['one that is refused when it comes again', 'duplicate', answering(200, 409), 'duplicate-receipt-refused'],
  ] as const)('show %s', async ([_what, fate, deliver, rule]) => {
    expect(await found(deliver, fate)).toContain(rule);
  });

  test.for([
    ['good ones are taken', undefined, answering(204)],
    ['forged ones are refused', 'bad_signature', answering(401)],
    ['old ones are refused', 'expired_timestamp', answering(401)],
    ['the same one is taken twice', 'duplicate', answering(200)],
  ] as const)('are fine where %s', async ([_what, fate, deliver]) => {
    const receipts = (await found(deliver, fate)).filter((rule) => rule.includes('receipt-'));
    expect(receipts).toEqual([]);
  });
});
