import { expect, test } from 'vitest';
import { Fault } from '../../src/sms/fault.ts';
import { Ledger } from '../../src/sms/ledger.ts';

function ledger(balance = 100, entriesKept = 10) {
  const ledger = new Ledger(entriesKept);
  ledger.open('acme', balance);
  return ledger;
}

test('a charge takes the amount from the balance', () => {
  const wallets = ledger(100);
  wallets.charge('acme', 30, 'msg_1');
  expect(wallets.balance('acme')).toBe(70);
});

test('a refund gives the amount back', () => {
  const wallets = ledger(100);
  wallets.refund('acme', 30, 'msg_1');
  expect(wallets.balance('acme')).toBe(130);
});

test('a balance can be spent to the last', () => {
  const wallets = ledger(100);
  wallets.charge('acme', 100, 'msg_1');
  expect(wallets.balance('acme')).toBe(0);
});

test('a charge beyond the balance is refused and moves nothing', () => {
  const wallets = ledger(100);
  expect(() => wallets.charge('acme', 101, 'msg_1')).toThrow(expect.objectContaining({ kind: 'insufficient-balance' }));
  expect([wallets.balance('acme'), wallets.entries('acme')]).toEqual([100, []]);
});

test('a refusal is a fault, which a provider can word', () => {
  expect(() => ledger(0).charge('acme', 1, 'msg_1')).toThrow(Fault);
});

test('movements are told newest first, with the message they were for', () => {
  const wallets = ledger(100);
  wallets.charge('acme', 30, 'msg_1');
  wallets.refund('acme', 30, 'msg_1');
  expect(wallets.entries('acme')).toEqual([
    { kind: 'refund', amount: 30, message: 'msg_1' },
    { kind: 'charge', amount: 30, message: 'msg_1' },
  ]);
});

test('only so many movements are kept', () => {
  const wallets = ledger(100, 2);
  for (const message of ['msg_1', 'msg_2', 'msg_3']) wallets.charge('acme', 1, message);
  expect(wallets.entries('acme').map(({ message }) => message)).toEqual(['msg_3', 'msg_2']);
});

test('a reset returns to the opening balance and forgets the movements', () => {
  const wallets = ledger(100);
  wallets.charge('acme', 30, 'msg_1');
  wallets.setBalance('acme', 5);
  wallets.reset();
  expect([wallets.balance('acme'), wallets.entries('acme')]).toEqual([100, []]);
});

test('each account has a wallet of its own', () => {
  const wallets = ledger(100);
  wallets.open('other', 7);
  wallets.charge('acme', 30, 'msg_1');
  expect(wallets.balance('other')).toBe(7);
});

test('an account that was never opened is a defect, not an empty wallet', () => {
  expect(() => ledger().balance('nobody')).toThrow(/nobody/);
});
