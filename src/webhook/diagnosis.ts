import type { MistakeName } from './misreadings.ts';
import type { WebhookAttempt } from './receipt.ts';
import { hmacSha256, type SignatureScheme } from './signature.ts';

/** A secret, and where it stands, such as `webhook_secret of account demo`. */
export interface NamedSecret {
  readonly name: string;
  readonly value: string;
}

/** What there is to know about who sent a receipt. */
export interface Sender {
  /** The provider's name. */
  readonly title: string;
  /** How it signs; undefined where it does not. */
  readonly scheme: SignatureScheme | undefined;
  /** Whose receipt it is, in words. */
  readonly account: string;
  /** Everything that a receiver could take for the secret, the likeliest first. */
  readonly secrets: readonly NamedSecret[];
}

/** A way of receivers to get a signature wrong. */
export interface Mistake {
  readonly name: MistakeName;
  /** What the receiver's code does wrong, and how to mend it. */
  readonly description: string;
  /** The signature it comes to; null where the mistake changes none. */
  readonly value: string | null;
  /** Whether this is what went wrong; null where nobody can know. */
  readonly explains: boolean | null;
}

/** How an attempt was signed, and how receivers get it wrong. */
export interface SignatureExplained {
  /** The signature header's name in lower case; null where none was sent. */
  readonly header: string | null;
  readonly value: string | null;
  readonly scheme: string | null;
  /** The very text that was signed; null where nothing was, and `note` says why. */
  readonly signed: string | null;
  readonly secret: NamedSecret | null;
  readonly note: string | null;
  /** The certain ones first. */
  readonly mistakes: readonly Mistake[];
}

/** How many other secrets are tried. */
const OTHER_SECRETS = 10;

/** How far apart clocks may be, in seconds: what providers tell their receivers to tolerate. */
const TOLERANCE = 300;

/** Explains the signature of an attempt to the author of a receiver that refuses it. */
export function explainSignature(attempt: WebhookAttempt, sender: Sender): SignatureExplained {
  const { scheme } = sender;
  const { secret } = attempt.receipt;
  const header = scheme?.header.toLowerCase();
  const [, value] = Object.entries(attempt.headers).find(([name]) => name.toLowerCase() === header) ?? [];
  const unsigned = { header: null, value: null, signed: null, secret: null, mistakes: [] };
  if (scheme === undefined || header === undefined) {
    const note = `${sender.title} documents no signature for its webhooks, so none is sent.`;
    return { ...unsigned, scheme: null, note };
  }
  const { description } = scheme;
  if (secret === null) {
    return {
      ...unsigned,
      scheme: description,
      note: `${sender.account} has no secret to sign this with: nothing is signed.`,
    };
  }
  if (value === undefined) {
    const note = `The receipt was not sent (${attempt.error ?? 'it had no signature'}): nothing was signed.`;
    return { ...unsigned, scheme: description, note };
  }
  const seconds = scheme.timeIn?.(value) ?? 0;
  const used = sender.secrets.find((known) => known.value === secret);
  const named = { name: used?.name ?? `a secret that ${sender.account} has no more`, value: secret };
  return {
    header,
    value,
    scheme: description,
    signed: scheme.text(attempt.receipt, seconds),
    secret: named,
    note: noteOn(attempt, scheme),
    mistakes:
      attempt.receipt.flaw === 'bad-signature'
        ? []
        : mistakesWith({ attempt, sender, scheme, value, seconds, secret: named }).sort(byCertainty),
  };
}

function noteOn({ result, receipt: { flaw } }: WebhookAttempt, { timeIn }: SignatureScheme): string | null {
  if (flaw === 'bad-signature') {
    return 'The signature is wrong on purpose, by the fate bad_signature: a receiver that refuses it is right.';
  }
  if (flaw === 'expired-timestamp') {
    return timeIn === undefined
      ? 'The fate expired_timestamp changes nothing here: this signature bears no time.'
      : 'The time in the signature is an hour old on purpose, by the fate expired_timestamp: a receiver that refuses it is right.';
  }
  return result === 'delivered' ? 'The receiver took this receipt.' : null;
}

/** A signature that was sent, with all that is known about it. */
interface Sent {
  readonly attempt: WebhookAttempt;
  readonly sender: Sender;
  readonly scheme: SignatureScheme;
  readonly value: string;
  readonly seconds: number;
  readonly secret: NamedSecret;
}

function mistakesWith(sent: Sent): Mistake[] {
  const { attempt, sender, scheme, value, seconds, secret } = sent;
  const text = scheme.text(attempt.receipt, seconds);
  const right = hmacSha256(secret.value, text);
  // A receiver that shows what it was given must not be taken for one that has computed it.
  const answer = (attempt.answer ?? '').replaceAll(value, '');
  const computed = (name: MistakeName, description: string, wrong: string): Mistake => {
    const cannotBe = attempt.result === 'delivered' || wrong === right;
    return { name, description, value: wrong, explains: cannotBe ? false : answer.includes(wrong) || null };
  };
  const others = sender.secrets.filter((other) => other.value !== secret.value).slice(0, OTHER_SECRETS);
  const mistakes = [
    ...scheme
      .misreadings(attempt.receipt, seconds)
      .map(({ name, description, text }) => computed(name, description, hmacSha256(secret.value, text))),
    ...others.map(({ name, value }) =>
      computed('other-secret', `It was computed with the ${name}. Take the ${secret.name}.`, hmacSha256(value, text)),
    ),
    computed(
      'secret-with-newline',
      'The secret ends with a line break, as it does when it is read from a file. Trim it.',
      hmacSha256(`${secret.value}\n`, text),
    ),
    computed(
      'base64',
      'The digest was written in Base64. Write it in hex.',
      Buffer.from(right, 'hex').toString('base64'),
    ),
    computed('upper-case', 'The hex was written in capitals. Write it in lower case.', right.toUpperCase()),
  ];
  if (value !== right) mistakes.push(wholeHeader(attempt, right, answer));
  if (scheme.timeIn !== undefined) mistakes.push(clockSkew(attempt, seconds));
  return mistakes;
}

/** Here the receiver computes what is right, and compares it to what is not the signature alone. */
function wholeHeader({ result }: WebhookAttempt, right: string, answer: string): Mistake {
  return {
    name: 'whole-header',
    description:
      'The right signature was compared to the whole header. Take the header apart first, at "," and "=", and compare its last part.',
    value: right,
    explains: result === 'delivered' ? false : answer.includes(right) || null,
  };
}

function clockSkew({ result, wallAt, receipt: { flaw } }: WebhookAttempt, seconds: number): Mistake {
  const skew = wallAt === undefined ? undefined : Math.round(Math.abs(wallAt / 1000 - seconds));
  const isFar = skew !== undefined && skew > TOLERANCE;
  const explains = result === 'delivered' ? false : isFar || null;
  return { name: 'clock-skew', description: `${skewed(skew, isFar)} ${remedy(isFar, flaw)}`, value: null, explains };
}

function skewed(skew: number | undefined, isFar: boolean): string {
  if (skew === undefined || !isFar) return "The signed time is not within five minutes of the receiver's clock.";
  return `The signed time was ${skew} s away from the real time, and receivers tolerate ${TOLERANCE} s.`;
}

function remedy(isFar: boolean, flaw: WebhookAttempt['receipt']['flaw']): string {
  if (flaw === 'expired-timestamp') return 'That is what this fate is for.';
  return isFar
    ? 'Leave the option signatureTime at "wall", which signs with the real time.'
    : 'A receiver whose clock is faked along with the emulator\'s needs the option signatureTime: "emulated".';
}

const CERTAINTY = new Map([
  [true, 0],
  [null, 1],
  [false, 2],
]);

const byCertainty = (one: Mistake, other: Mistake) =>
  (CERTAINTY.get(one.explains) ?? 0) - (CERTAINTY.get(other.explains) ?? 0);
