import type { Delivery } from '../../webhook/postman.ts';
import type { Receipt } from '../../webhook/receipt.ts';

/** How a receipt is signed for a check. */
export type Signing = 'right' | 'none' | 'wrong-secret' | 'an-hour-old' | 'of-another-body';

/** A receipt that is sent to see what the receiver makes of it. */
export interface Trial {
  readonly receipt: Receipt;
  readonly signing: Signing;
}

/** What there is to check with: receipts of one message, and what its provider signs. */
export interface Material {
  /** Of the state on the way, where the provider announces one. */
  readonly early: Receipt | undefined;
  /** Of the final state. */
  readonly final: Receipt;
  readonly signs: boolean;
  readonly signsTime: boolean;
}

/** Something a receiver has to be able to bear, or to refuse. */
export interface ReceiverCheck {
  readonly id: string;
  /** What a good receiver does. */
  readonly title: string;
  readonly why: string;
  readonly mend: string;
  /** What is sent, in order; undefined where it makes no sense at this provider. */
  trials(material: Material): readonly Trial[] | undefined;
  /** Whether the last answer is a good one. */
  isGood(answer: Delivery): boolean;
}

const takes = ({ status }: Delivery) => status !== null && status >= 200 && status < 300;

const refuses = ({ status }: Delivery) => status !== null && status >= 400 && status < 500;

const right = (receipt: Receipt): Trial => ({ receipt, signing: 'right' });

/** The checks in the order they are made: what they send builds on what came before. */
export const checks: readonly ReceiverCheck[] = [
  {
    id: 'takes-a-good-receipt',
    title: 'takes a receipt that is signed as it should be',
    why: 'A receipt that is refused is lost, or comes again and again.',
    mend: 'Answer 2xx once the receipt is kept; GET /_emulator/webhooks/{attempt}/signature explains why a signature does not fit.',
    trials: ({ final }) => [right(final)],
    isGood: takes,
  },
  {
    id: 'refuses-a-tampered-body',
    title: 'refuses a receipt that was changed on the way',
    why: 'Whoever knows the address of the receiver could otherwise mark messages as delivered.',
    mend: 'Compute the signature over the raw body before anything is read from it, compare in constant time, and answer 401.',
    trials: ({ final, signs }) => (signs ? [{ receipt: tampered(final), signing: 'of-another-body' }] : undefined),
    isGood: refuses,
  },
  {
    id: 'refuses-an-unsigned-receipt',
    title: 'refuses a receipt without a signature',
    why: 'A check that is skipped when the header is missing protects from nobody.',
    mend: 'Answer 401 when the signature header is missing.',
    trials: ({ final, signs }) => (signs ? [{ receipt: final, signing: 'none' }] : undefined),
    isGood: refuses,
  },
  {
    id: 'refuses-another-secret',
    title: 'refuses a receipt that is signed with another secret',
    why: 'The form of a signature proves nothing.',
    mend: 'Compare the whole signature with the one computed with your secret.',
    trials: ({ final, signs }) => (signs ? [{ receipt: final, signing: 'wrong-secret' }] : undefined),
    isGood: refuses,
  },
  {
    id: 'refuses-an-old-receipt',
    title: 'refuses a receipt that was signed an hour ago',
    why: 'The time is signed so that a receipt that somebody has recorded cannot be played again.',
    mend: 'Refuse a signed time that is more than five minutes from now.',
    trials: ({ final, signsTime }) => (signsTime ? [{ receipt: final, signing: 'an-hour-old' }] : undefined),
    isGood: refuses,
  },
  {
    id: 'bears-duplicates',
    title: 'answers the same receipt the same way again',
    why: 'A receipt whose answer was lost is sent again.',
    mend: 'Keep what has been processed by message and status, and answer 2xx to a repetition.',
    trials: ({ final }) => [right(final), right(final)],
    isGood: takes,
  },
  {
    id: 'bears-disorder',
    title: 'takes an earlier state after the final one',
    why: 'Receipts travel on their own, and one that is retried arrives after those that follow it.',
    mend: 'Answer 2xx, and do not let an earlier state replace a final one.',
    trials: ({ early, final }) => (early === undefined ? undefined : [right(final), right(early)]),
    isGood: takes,
  },
  {
    id: 'bears-unknown-messages',
    title: 'takes a receipt of a message that it does not know yet',
    why: 'The first receipt can overtake the answer to the request that sent the message.',
    mend: 'Keep it until the message is known, and answer 2xx; or answer 5xx, so that it comes again.',
    trials: ({ final }) => [right(ofAnotherMessage(final))],
    isGood: (answer) => takes(answer) || (answer.status !== null && answer.status >= 500),
  },
  {
    id: 'bears-unknown-fields',
    title: 'takes a receipt with a field that it does not know',
    why: 'Providers add fields without notice.',
    mend: 'Ignore what you do not know.',
    trials: ({ final }) => [right(withField(final))],
    isGood: takes,
  },
  {
    id: 'bears-unknown-statuses',
    title: 'takes a receipt with a status that it does not know',
    why: 'Providers add statuses, and a receiver that fails is sent the same receipt for hours.',
    mend: 'Treat an unknown status as one that changes nothing, and answer 2xx.',
    trials: ({ final }) => [right(withStatus(final))],
    isGood: takes,
  },
  {
    id: 'refuses-what-it-cannot-read',
    title: 'does not answer 2xx to a body that it cannot have kept',
    why: 'An answer of 2xx tells the provider to forget the receipt.',
    mend: 'Answer 2xx only once the receipt is kept; 400 to what cannot be read.',
    trials: ({ final }) => (final.method === 'POST' ? [right({ ...final, body: final.body.slice(0, -1) })] : undefined),
    isGood: (answer) => answer.status !== null && !takes(answer),
  },
];

/** The same receipt with another status in it, whoever signed the first. */
function tampered(receipt: Receipt): Receipt {
  return replaced(receipt, receipt.status, `un${receipt.status}`);
}

const withStatus = (receipt: Receipt) => replaced(receipt, receipt.status, 'teleported');

function ofAnotherMessage(receipt: Receipt): Receipt {
  const id = receipt.message?.batch ?? '';
  return replaced(receipt, id, `${id.slice(0, -4)}0000`);
}

function withField(receipt: Receipt): Receipt {
  if (receipt.method === 'GET') return { ...receipt, url: `${receipt.url}&new_field=1` };
  return { ...receipt, body: receipt.body.replace(/\}\s*$/, ',"new_field":{"nested":true}}') };
}

/** The last place is the value's own: names and prefixes stand before it. */
function replaced(receipt: Receipt, from: string, to: string): Receipt {
  const swap = (text: string) => {
    const place = text.lastIndexOf(from);
    return place === -1 ? text : text.slice(0, place) + to + text.slice(place + from.length);
  };
  return receipt.method === 'GET' ? { ...receipt, url: swap(receipt.url) } : { ...receipt, body: swap(receipt.body) };
}
