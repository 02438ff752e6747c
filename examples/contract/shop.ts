/** How a shop reaches smsroute, and what else it is given: time and chance. */
export interface Gateway {
  /** Such as `https://api.smsroute.cc/v1`. */
  readonly baseUrl: string;
  readonly key: string;
  /** What smsroute signs its receipts with. */
  readonly webhookSecret: string;
  /** Where the shop takes receipts. */
  readonly callback: string;
  now(): Date;
  pause(milliseconds: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

export interface Order {
  readonly id: string;
  /** The customer's number in E.164. */
  readonly to: string;
}

export interface Campaign {
  readonly id: string;
  readonly text: string;
  readonly to: readonly string[];
}

/** What the shop tells its customers by SMS. */
export interface Notices {
  /** What a message to a number costs, in USD. */
  price(to: string): Promise<string>;
  /** Tells the customer that an order is on its way. @returns the message's id. @throws Error when it cannot be sent. */
  notify(order: Order): Promise<string>;
  /** Tells many customers the same. */
  announce(campaign: Campaign): Promise<void>;
  /** Whether a message arrived, once that is known. */
  delivered(id: string): Promise<boolean>;
  /** Takes a receipt. @returns the status to answer with. */
  receive(body: string, signature: string): number;
}

/** A receipt as smsroute sends it, as far as the shop reads it. */
export interface Receipt {
  readonly message_id: string;
  readonly status: string;
}

/** As marketing wrote it: the apostrophe is a typographic one. */
export const noticeOf = ({ id }: Order) =>
  `Order ${id} is on its way, and will be with you today between two and four. Can’t be at home? Reply LATER.`;
