import { count, instant, integer, list, nullable, object, type Shaped, text } from '../shape.ts';
import { fault } from './fault.ts';
import type { Micros } from './money.ts';
import { Ring } from './ring.ts';

/** One movement of money. */
export interface LedgerEntry {
  /** Counts up over all wallets. */
  readonly id: number;
  /** The path of the account whose wallet it is. */
  readonly account: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Negative when money went. */
  readonly amount: Micros;
  /** What the wallet held after it. */
  readonly balance: Micros;
  /** The id of the message it was for. */
  readonly message: string | null;
  /** What it was for, in the provider's words; null where the message and the sign say it all. */
  readonly description: string | null;
}

/** The wallets of all accounts; amounts in millionths. */
export type LedgerDump = Shaped<typeof ledgerDump>;

export const ledgerDump = object({
  lastId: count,
  wallets: list(
    object({
      account: text,
      balance: integer,
      /** The movements that are remembered, oldest first. */
      entries: list(
        object({
          id: count,
          at: instant,
          amount: integer,
          balance: integer,
          message: nullable(text),
          description: nullable(text),
        }),
      ),
    }),
  ),
});

/** A movement of before the sandbox began. */
export type PastEntry = Pick<LedgerEntry, 'id' | 'at' | 'amount' | 'description'>;

/** What a wallet holds when the sandbox begins. */
export interface Opening {
  readonly account: string;
  readonly balance: Micros;
  /** How it came to that, oldest first. */
  readonly past?: readonly PastEntry[];
}

interface Wallet {
  balance: Micros;
  readonly entries: Ring<LedgerEntry>;
}

export interface LedgerOptions {
  readonly now: () => number;
  /** How many movements of each wallet to remember. */
  readonly entriesKept: number;
  readonly openings: readonly Opening[];
}

/** The wallets of all accounts. Balances are plain integers, so checking and debiting are one uninterruptible act. */
export class Ledger {
  readonly #options: LedgerOptions;
  readonly #wallets = new Map<string, Wallet>();
  #lastId = 0;

  constructor(options: LedgerOptions) {
    this.#options = options;
    this.reset();
  }

  /** Opens the wallet of an account that came after the beginning. */
  open(account: string, balance: Micros): void {
    this.#wallets.set(account, { balance, entries: new Ring(this.#options.entriesKept) });
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

  /** A movement of any wallet that is still remembered. */
  entry(id: number): LedgerEntry | undefined {
    // Looked for, because few ever ask: an index of them all would be written with every charge.
    for (const { entries } of this.#wallets.values()) {
      for (const entry of entries.newestFirst()) if (entry.id === id) return entry;
    }
    return undefined;
  }

  /** @throws Fault `insufficient-balance`, having moved nothing, when the wallet does not hold the amount. */
  charge(account: string, amount: Micros, message: string | null, description: string | null = null): void {
    if (this.#wallet(account).balance < amount) throw fault('insufficient-balance');
    this.#move(account, -amount, message, description);
  }

  refund(account: string, amount: Micros, message: string): void {
    this.#move(account, amount, message, null);
  }

  /** Goes back to the wallets of the beginning. */
  reset(): void {
    this.#wallets.clear();
    this.#lastId = 0;
    for (const { account, balance, past = [] } of this.#options.openings) {
      this.open(account, balance);
      let before = past.reduce((sum, { amount }) => sum - amount, balance);
      for (const entry of past) {
        before += entry.amount;
        this.#record({ ...entry, account, balance: before, message: null });
      }
    }
  }

  dump(): LedgerDump {
    const wallets = [...this.#wallets].map(([account, { balance, entries }]) => ({
      account,
      balance,
      entries: [...entries.oldestFirst()].map(({ account: _, ...entry }) => entry),
    }));
    return { lastId: this.#lastId, wallets };
  }

  load({ lastId, wallets }: LedgerDump): void {
    this.#wallets.clear();
    for (const { account, balance, entries } of wallets) {
      this.open(account, balance);
      for (const entry of entries) this.#record({ ...entry, account });
    }
    this.#lastId = lastId;
  }

  #move(account: string, amount: Micros, message: string | null, description: string | null): void {
    const wallet = this.#wallet(account);
    wallet.balance += amount;
    const id = this.#lastId + 1;
    this.#record({ id, account, at: this.#options.now(), amount, balance: wallet.balance, message, description });
  }

  #record(entry: LedgerEntry): void {
    this.#wallet(entry.account).entries.push(entry);
    this.#lastId = Math.max(this.#lastId, entry.id);
  }

  #wallet(account: string): Wallet {
    const wallet = this.#wallets.get(account);
    if (wallet === undefined) throw new Error(`no wallet was opened for account "${account}"`);
    return wallet;
  }
}
