/** How the application reaches smsroute. */
export interface Gateway {
  /** Such as `https://api.smsroute.cc/v1`. */
  readonly baseUrl: string;
  readonly key: string;
  /** What smsroute signs its receipts with. */
  readonly webhookSecret: string;
  /** Where smsroute is to send its receipts: this application's `/receipts`. */
  readonly callback: string;
}

/** A receipt as smsroute sends it, as far as the application reads it. */
export interface Receipt {
  readonly message_id: string;
  readonly status: 'accepted' | 'sent' | 'delivered' | 'undelivered' | 'failed';
  readonly reference?: string | null;
}

/** What the login page shows. */
export interface LoginView {
  readonly id: string;
  readonly signedIn: boolean;
  /** The last that is known of the message with the code. */
  readonly delivery: string;
  /** How many delivered codes the customer has been billed for. */
  readonly billed: number;
}
