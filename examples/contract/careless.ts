import { type Campaign, type Gateway, type Notices, noticeOf, type Order, type Receipt } from './shop.ts';

/**
 * Notices by SMS as they are often written: they arrive on every good day. Each BREAKS names a rule of the contract that
 * the lines below it break; `careful.ts` keeps them all.
 */
export class CarelessNotices implements Notices {
  readonly #gateway: Gateway;
  readonly #statuses = new Map<string, string>();

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  async price(to: string): Promise<string> {
    // BREAKS not-e164: without its + it may be a number of another country.
    const quote = await this.#get(`/pricing/lookup?to=${to.replace('+', '')}`);
    return String(quote['price_usd']);
  }

  async notify(order: Order): Promise<string> {
    const message = await this.#send({
      to: order.to,
      // BREAKS alphanumeric-sender-refused: networks in the United States take numbers only.
      from: 'ACME',
      // BREAKS encoding-doubles: one typographic apostrophe, and the text is two messages.
      body: noticeOf(order),
      // BREAKS plain-http-callback: it worked in the local network.
      status_callback: this.#gateway.callback.replace('https:', 'http:'),
      // BREAKS unknown-field and depends-on-unknown-field: the document calls it reference, and no receipt bears this.
      order_number: order.id,
    });
    return message.id;
  }

  async announce({ text, to }: Campaign): Promise<void> {
    // BREAKS secret-in-url and unknown-field: the provider before this one wanted the key there.
    // BREAKS ignored-field: a question takes no idempotency key.
    const balance = await this.#get(`/balance?api_key=${this.#gateway.key}`, this.#oncePerDay());
    if (Number(balance['balance_usd']) < 1) throw new Error('there is too little money for a campaign');
    await fetch(`${this.#gateway.baseUrl}/messages/bulk`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${this.#gateway.key}`,
        // BREAKS missing-content-type: JSON is UTF-8, whatever this says.
        'Content-Type': 'application/json; charset=iso-8859-1',
        // BREAKS idempotency-key-reused: the second campaign of a day is never sent.
        ...this.#oncePerDay(),
      },
      // BREAKS unknown-field: without an underscore nobody calls back.
      body: JSON.stringify(to.map((to) => ({ to, from: 'ACME', body: text, statusCallback: this.#gateway.callback }))),
    });
  }

  async delivered(id: string): Promise<boolean> {
    for (;;) {
      // BREAKS polled-too-often: receipts tell the same, and earlier.
      const { status } = await this.#get(`/messages/${id}`);
      if (status === 'delivered') return true;
      if (status === 'failed' || status === 'undelivered') return false;
      await this.#gateway.pause(250);
    }
  }

  receive(body: string): number {
    // BREAKS forged-receipt-taken and old-receipt-taken: nothing looks at the signature.
    const { message_id, status } = JSON.parse(body) as Receipt;
    // BREAKS duplicate-receipt-refused: what comes twice is no fault of the sender.
    if (this.#statuses.get(message_id) === status) return 409;
    this.#statuses.set(message_id, status);
    return 204;
  }

  async #send(message: object, tries = 5): Promise<{ id: string }> {
    try {
      const response = await fetch(`${this.#gateway.baseUrl}/messages`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${this.#gateway.key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(message),
      });
      if (!response.ok) throw new Error(`smsroute answered ${response.status}`);
      // smsroute documents the answer.
      return (await response.json()) as { id: string };
    } catch (error) {
      if (tries === 1) throw error;
      // BREAKS retried-too-soon, hammered-after-429 and no-backoff: always the same short pause.
      await this.#gateway.pause(200);
      // BREAKS retried-permanent-error: an empty account stays empty.
      // BREAKS error-code-unread: a rate limit, an empty account and a wrong number are all one to this.
      // BREAKS resent-without-idempotency-key and idempotency-key-missing: what was lost may be the answer alone.
      return this.#send(message, tries - 1);
    }
  }

  #oncePerDay(): Record<string, string> {
    return { 'Idempotency-Key': this.#gateway.now().toISOString().slice(0, 10) };
  }

  async #get(path: string, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
    const { baseUrl, key } = this.#gateway;
    const response = await fetch(baseUrl + path, { headers: { Authorization: `Bearer ${key}`, ...headers } });
    // smsroute answers these questions with an object.
    return (await response.json()) as Record<string, unknown>;
  }
}
