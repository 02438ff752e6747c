import { fault } from './fault.ts';
import type { Micros } from './money.ts';
import { Ring } from './ring.ts';

/** One movement of money. */
export interface LedgerEntry {
  readonly kind: 'charge' | 'refund';
  readonly amount: Micros;
  /** The id of the message it was for. */
  readonly message: string;
}

interface Wallet {
  balance: Micros;
  readonly opening: Micros;
  readonly entries: Ring<LedgerEntry>;
}

/** The wallets of all accounts. Balances are plain integers, so checking and debiting are one uninterruptible act. */
export class Ledger {
  readonly #wallets = new Map<string, Wallet>();
  readonly #entriesKept: number;

  constructor(entriesKept: number) {
    this.#entriesKept = entriesKept;
  }

  /** Opens an account's wallet with the balance it returns to on reset. */
  open(account: string, balance: Micros): void {
    this.#wallets.set(account, { balance, opening: balance, entries: new Ring(this.#entriesKept) });
  }

  balance(account: string): Micros {
    return this.#wallet(account).balance;
  }

  /** Sets a balance from outside, as topping up or draining the wallet would. */
  setBalance(account: string, balance: Micros): void {
    this.#wallet(account).balance = balance;
  }

  /** The latest movements, newest first. */
  entries(account: string): LedgerEntry[] {
    return [...this.#wallet(account).entries.newestFirst()];
  }

  /** @throws Fault `insufficient-balance`, having moved nothing, when the wallet does not hold the amount. */
  charge(account: string, amount: Micros, message: string): void {
    const wallet = this.#wallet(account);
    if (wallet.balance < amount) throw fault('insufficient-balance');
    wallet.balance -= amount;
    wallet.entries.push({ kind: 'charge', amount, message });
  }

  refund(account: string, amount: Micros, message: string): void {
    const wallet = this.#wallet(account);
    wallet.balance += amount;
    wallet.entries.push({ kind: 'refund', amount, message });
  }

  reset(): void {
    for (const wallet of this.#wallets.values()) {
      wallet.balance = wallet.opening;
      wallet.entries.clear();
    }
  }

  #wallet(account: string): Wallet {
    const wallet = this.#wallets.get(account);
    if (wallet === undefined) throw new Error(`no wallet was opened for account "${account}"`);
    return wallet;
  }
}
