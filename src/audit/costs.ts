import type { Message } from '../sms/message.ts';
import type { Micros } from '../sms/money.ts';

/** What was sent to one country through one provider. */
export interface Cost {
  readonly provider: string;
  /** Null where the number belongs to no country. */
  readonly country: string | null;
  messages: number;
  segments: number;
  /** What it cost, or would have cost with a test key. */
  amount: Micros;
}

/** What a run of messages costs, by provider and country. */
export class Costs {
  readonly #costs = new Map<string, Cost>();

  add(message: Pick<Message, 'provider' | 'country' | 'segments' | 'price'>): void {
    const { provider, segments, price } = message;
    const country = message.country ?? null;
    const place = `${provider}/${country}`;
    let cost = this.#costs.get(place);
    if (cost === undefined) {
      cost = { provider, country, messages: 0, segments: 0, amount: 0 };
      this.#costs.set(place, cost);
    }
    cost.messages++;
    cost.segments += segments;
    cost.amount += price;
  }

  list(): IterableIterator<Cost> {
    return this.#costs.values();
  }

  reset(): void {
    this.#costs.clear();
  }
}
