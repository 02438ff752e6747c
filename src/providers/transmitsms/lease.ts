import type { Account } from '../../sms/directory.ts';
import { Fault } from '../../sms/fault.ts';
import type { Desk } from './calls.ts';
import { freeNumber } from './numbers.ts';

/**
 * Leases a number to an account, at no price and whether it was for lease or not.
 * @throws Fault `invalid-request` when somebody has it.
 */
export function lease({ path, id }: Account, number: string, { state: { numbers }, directory }: Desk): void {
  const found = directory.numbers.find(number);
  if (number === numbers.shared || found?.active) {
    const owner = found?.account === path ? `account "${id}" already` : 'somebody else';
    throw new Fault('invalid-request', { detail: `${number} belongs to ${owner}.`, field: '/number' });
  }
  if (found === undefined) directory.numbers.requireRoom('numbers');
  numbers.lease(found ?? freeNumber(number, 0), path, '');
}
