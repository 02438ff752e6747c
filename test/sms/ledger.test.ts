import { expect, test } from 'vitest';
import { Fault } from '../../src/sms/fault.ts';
import { Ledger } from '../../src/sms/ledger.ts';

const NOW = Date.parse('2026-04-21T12:00:00Z');

function ledger(balance = 100, entriesKept = 10) {
  return new Ledger({ now: () => NOW, entriesKept, openings: [{ account: 'acme', balance }] });
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
    { id: 2, account: 'acme', at: NOW, amount: 30, balance: 100, message: 'msg_1', description: null },
    { id: 1, account: 'acme', at: NOW, amount: -30, balance: 70, message: 'msg_1', description: null },
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

test('a reset closes the wallets that were opened since', () => {
  const wallets = ledger(100);
  wallets.open('other', 7);
  wallets.reset();
  expect(() => wallets.balance('other')).toThrow(/other/);
});

test('a charge need not be for a message', () => {
  const wallets = ledger(100);
  wallets.charge('acme', 25, null, 'Number lease');
  expect(wallets.entries('acme')).toMatchObject([{ amount: -25, message: null, description: 'Number lease' }]);
});

test('a movement is found by its id as long as it is kept', () => {
  const wallets = ledger(100, 1);
  wallets.charge('acme', 1, 'msg_1');
  wallets.charge('acme', 2, 'msg_2');
  expect([wallets.entry(1), wallets.entry(2)?.message]).toEqual([undefined, 'msg_2']);
});

test('movements of before count from the balance back, and new ones get the ids that follow', () => {
  const past = [
    { id: 8, at: NOW - 2, amount: 50, description: 'top-up' },
    { id: 9, at: NOW - 1, amount: -10, description: 'fee' },
  ];
  const wallets = new Ledger({ now: () => NOW, entriesKept: 10, openings: [{ account: 'acme', balance: 45, past }] });
  wallets.charge('acme', 5, 'msg_1');
  expect(wallets.entries('acme').map(({ id, balance }) => [id, balance])).toEqual([
    [10, 40],
    [9, 45],
    [8, 55],
  ]);
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
