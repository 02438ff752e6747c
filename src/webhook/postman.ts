import { stopwatch } from '../time/wall.ts';

/** A webhook as it goes out. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: 'POST' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface DeliveryLimits {
  /** Real milliseconds to wait for the answer. */
  readonly timeout: number;
  /** Bytes of the answer to keep. */
  readonly answerBytes: number;
}

/**
 * Sends one webhook and reads the beginning of its answer. It rejects when no answer came; redirects are answers.
 * Give your own to keep receipts inside the process.
 */
export type Deliver = (request: OutgoingRequest, limits: DeliveryLimits) => Promise<{ status: number; body: string }>;

/** What came of one sending. */
export type Delivery =
  | { readonly status: number; readonly answer: string; readonly error: null; readonly duration: number }
  | { readonly status: null; readonly answer: null; readonly error: string; readonly duration: number };

export interface PostmanOptions {
  readonly deliver: Deliver;
  readonly timeout: number;
  /** How many webhooks may be under way to one origin. */
  readonly inFlightPerOrigin: number;
  /** Closes all connections, whatever is under way on them. */
  readonly cut?: (() => Promise<void>) | undefined;
}

/** What the receipts of the world see of an answer. */
const ANSWER_BYTES = 256;

/**
 * Sends webhooks, a bounded number at once to each receiver: the rest wait their turn, and a receiver that never
 * answers holds up no other.
 */
export class Postman {
  readonly #options: PostmanOptions;
  readonly #lanes = new Map<string, Lane>();

  constructor(options: PostmanOptions) {
    this.#options = options;
  }

  /** Never rejects: what went wrong is in the delivery. */
  async send(request: OutgoingRequest): Promise<Delivery> {
    const origin = originOf(request.url);
    const lane = this.#laneTo(origin);
    if (lane.inFlight < this.#options.inFlightPerOrigin) lane.inFlight++;
    else if (!(await lane.turn())) return NEVER_SENT;
    try {
      return await this.#deliver(request);
    } finally {
      if (!lane.handOver()) lane.inFlight--;
      if (lane.inFlight === 0 && this.#lanes.get(origin) === lane) this.#lanes.delete(origin);
    }
  }

  /** Drops what waits for its turn and cuts what is under way, so that nothing to come waits behind it. */
  reset(): void {
    if (this.#lanes.size > 0) void this.close();
  }

  /** Does that, and closes the connections that are kept. */
  async close(): Promise<void> {
    for (const lane of this.#lanes.values()) lane.close();
    this.#lanes.clear();
    await this.#options.cut?.();
  }

  async #deliver(request: OutgoingRequest): Promise<Delivery> {
    const { deliver, timeout } = this.#options;
    const elapsed = stopwatch();
    try {
      const { status, body } = await deliver(request, { timeout, answerBytes: ANSWER_BYTES });
      return { status, answer: body, error: null, duration: elapsed() };
    } catch (error) {
      return { status: null, answer: null, error: causeOf(error), duration: elapsed() };
    }
  }

  #laneTo(origin: string): Lane {
    let lane = this.#lanes.get(origin);
    if (lane === undefined) {
      lane = new Lane();
      this.#lanes.set(origin, lane);
    }
    return lane;
  }
}

/** The webhooks to one origin. */
class Lane {
  inFlight = 0;
  #waiting: ((isHandedOver: boolean) => void)[] = [];
  #served = 0;

  /** Resolves to true when a place in flight has been handed over, and to false when none ever will be. */
  turn(): Promise<boolean> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Sends away those that wait. */
  close(): void {
    const waiting = this.#waiting.slice(this.#served);
    this.#waiting = [];
    this.#served = 0;
    for (const resolve of waiting) resolve(false);
  }

  /** Gives the place of one that is done to the next that waits; false when none does. */
  handOver(): boolean {
    const resolve = this.#waiting[this.#served];
    if (resolve === undefined) return false;
    this.#served++;
    // Shifting each would cost a move of all the others; the served half goes at once.
    if (this.#served * 2 > this.#waiting.length) {
      this.#waiting = this.#waiting.slice(this.#served);
      this.#served = 0;
    }
    resolve(true);
    return true;
  }
}

/** What came of a webhook that a reset overtook before its turn. */
const NEVER_SENT: Delivery = { status: null, answer: null, error: 'dropped by a reset', duration: 0 };

function originOf(url: string): string {
  const path = url.indexOf('/', url.indexOf('://') + 3);
  return path === -1 ? url : url.slice(0, path);
}

/** The shortest name of what went wrong: a system error's code, or the sentence. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name.includes('Timeout')) return 'timeout';
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined) return code;
  return error.cause === undefined ? error.message : causeOf(error.cause);
}
