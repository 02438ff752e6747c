import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Campaign, type Gateway, type Notices, noticeOf, type Order, type Receipt } from './shop.ts';

/** How old a signature may be, in seconds; smsroute's documents ask for this. */
const TOLERANCE = 300;

const TRIES = 6;

/** How long receipts are waited for before smsroute is asked, in milliseconds. */
const PATIENCE = 60_000;

const PROGRESS = ['accepted', 'sent', 'delivered', 'undelivered', 'failed'];
const FINAL = new Set(['delivered', 'undelivered', 'failed']);

/** Notices by SMS as in `careless.ts`, without breaking a rule. */
export class CarefulNotices implements Notices {
  readonly #gateway: Gateway;
  readonly #statuses = new Map<string, string>();

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  async price(to: string): Promise<string> {
    const quote = await this.#ask(`/pricing/lookup?to=${encodeURIComponent(to)}`);
    return String(quote['price_usd']);
  }

  async notify(order: Order): Promise<string> {
    const message = await this.#post('/messages', order.id, this.#message(order.to, noticeOf(order), order.id));
    // smsroute documents the answer.
    return (message as { id: string }).id;
  }

  async announce({ id, text, to }: Campaign): Promise<void> {
    const messages = to.map((to) => this.#message(to, text, id));
    await this.#post('/messages/bulk', id, messages);
  }

  async delivered(id: string): Promise<boolean> {
    for (let waited = 0, pause = 1_000; waited < PATIENCE && !this.#isFinal(id); waited += pause, pause *= 2) {
      await this.#gateway.pause(pause);
    }
    // The receipt itself can get lost.
    if (!this.#isFinal(id)) this.#statuses.set(id, String((await this.#ask(`/messages/${id}`))['status']));
    return this.#statuses.get(id) === 'delivered';
  }

  receive(body: string, signature: string): number {
    if (!this.#isSigned(body, signature)) return 401;
    // The signature vouches that smsroute wrote it.
    const { message_id, status } = JSON.parse(body) as Receipt;
    const known = this.#statuses.get(message_id) ?? '';
    // A receipt that comes twice or late changes nothing, and is taken.
    if (!FINAL.has(known) && PROGRESS.indexOf(status) > PROGRESS.indexOf(known)) this.#statuses.set(message_id, status);
    return 204;
  }

  #isFinal(id: string): boolean {
    return FINAL.has(this.#statuses.get(id) ?? '');
  }

  #message(to: string, text: string, reference: string): object {
    // Networks in North America take messages from numbers only.
    const from = to.startsWith('+1') ? '+15557654321' : 'ACME';
    const body = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-');
    return { to, from, body, reference, status_callback: this.#gateway.callback };
  }

  /** Sends until it is sent or refused for good. @param once the same for every attempt at the same thing. */
  async #post(path: string, once: string, body: object): Promise<unknown> {
    const { baseUrl, key, pause, random } = this.#gateway;
    for (let tried = 1; ; tried++) {
      const answer = await answerTo(`${baseUrl}${path}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', 'Idempotency-Key': once },
        body: JSON.stringify(body),
      });
      if (answer.status === 200) return answer.body;
      const canPass = answer.status === undefined || answer.status === 429 || answer.status >= 500;
      if (!canPass || tried === TRIES) throw new Error(`smsroute answered ${answer.status ?? 'nothing'}`);
      const backoff = 500 * 2 ** tried * (1 + random() / 4);
      await pause(Math.max(answer.wait, backoff));
    }
  }

  async #ask(path: string): Promise<Record<string, unknown>> {
    const { baseUrl, key } = this.#gateway;
    const { status, body } = await answerTo(`${baseUrl}${path}`, { headers: { Authorization: `Bearer ${key}` } });
    if (status !== 200) throw new Error(`smsroute answered ${status ?? 'nothing'}`);
    // smsroute answers these questions with an object.
    return body as Record<string, unknown>;
  }

  #isSigned(body: string, header: string): boolean {
    const [, time = '', v1 = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
    if (!(Math.abs(this.#gateway.now().getTime() / 1000 - Number(time)) <= TOLERANCE)) return false;
    const expected = createHmac('sha256', this.#gateway.webhookSecret).update(`${time}.${body}`).digest();
    return timingSafeEqual(Buffer.from(v1, 'hex'), expected);
  }
}

/** An answer; without a status when it did not come whole. `wait` is what it asks for, in milliseconds. */
async function answerTo(url: string, request: RequestInit): Promise<{ status?: number; body?: unknown; wait: number }> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(10_000) });
    const wait = Number(response.headers.get('Retry-After') ?? 0) * 1000;
    return { status: response.status, body: response.ok ? await response.json() : undefined, wait };
  } catch {
    return { wait: 0 };
  }
}
