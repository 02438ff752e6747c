import { integer, list, nullable, object, type Shape, text } from '../../shape.ts';
import { fault } from '../../sms/fault.ts';

/** An address that may send messages by e-mail, or `*@` and a domain for all of it. */
export interface EmailSender {
  readonly account: string;
  readonly email: string;
  /** The most parts that one e-mail may make. */
  readonly maxSms: number;
  /** The number it sends from, in E.164; null where it does not matter. */
  readonly number: string | null;
}

/** Addresses as they are written down. */
export const emailSendersDump: Shape<EmailSender[]> = list(
  object({ account: text, email: text, maxSms: integer, number: nullable(text) }),
);

/** Addresses in a sandbox; the provider states no number. */
const CAPACITY = 10_000;

/** The addresses that may send by e-mail. They are recorded, and no e-mail is ever read. */
export class EmailSenders {
  readonly #senders = new Map<string, EmailSender>();

  find(account: string, email: string): EmailSender | undefined {
    return this.#senders.get(keyOf(account, email));
  }

  /**
   * Adds an address, or gives it other options.
   * @throws Fault `invalid-request` when there are too many.
   */
  put(sender: EmailSender): void {
    const key = keyOf(sender.account, sender.email);
    if (this.#senders.size >= CAPACITY && !this.#senders.has(key)) {
      throw fault('invalid-request', `There may be ${CAPACITY} addresses and no more.`);
    }
    this.#senders.set(key, sender);
  }

  dump(): EmailSender[] {
    return [...this.#senders.values()];
  }

  load(senders: readonly EmailSender[]): void {
    for (const sender of senders) this.#senders.set(keyOf(sender.account, sender.email), sender);
  }

  /** Removes an address, or with `*@` every address of a domain. */
  remove(account: string, email: string): void {
    if (!email.startsWith('*@')) {
      this.#senders.delete(keyOf(account, email));
      return;
    }
    const domain = email.slice(1).toLowerCase();
    for (const [key, sender] of this.#senders) {
      if (sender.account === account && key.endsWith(domain)) this.#senders.delete(key);
    }
  }
}

/** Addresses are one however they are written. */
const keyOf = (account: string, email: string) => `${account} ${email.toLowerCase()}`;
