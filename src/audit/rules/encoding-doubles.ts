import { encode, strangersIn } from '../../sms/encoding.ts';
import { formatMoney } from '../../sms/money.ts';
import { countryOf } from '../../sms/msisdn.ts';
import type { Fields, ObservedCall } from '../observed-call.ts';
import { type AuditRule, type Complaint, FINE } from '../rule.ts';
import { numbersIn, type SendWords, sendWords } from '../vocabulary.ts';

/** More different characters than these are a language, and no slip. */
const FEW = 3;

/** Texts of one call that are complained of. */
const TEXTS = 20;

export const encodingDoubles: AuditRule = {
  id: 'encoding-doubles',
  title: 'A few characters that make a text cost more',
  severity: 'warning',
  why: 'One character outside the GSM-7 alphabet puts the whole text into UCS-2, where a segment holds 70 characters instead of 160, and every segment is paid for.',
  mend: 'Replace typographic quotes, dashes, spaces and emoji by characters of GSM-7 before sending.',
  example: {
    bad: '"body": "Don’t forget your appointment tomorrow at nine. Reply C to cancel it."',
    good: '"body": "Don\'t forget your appointment tomorrow at nine. Reply C to cancel it."',
  },
  judges: 'answer',
  concerns: 'input',
  check(call) {
    const words = sendWords(call.provider, call.operation?.id);
    if (words === undefined || !call.succeeded) return FINE;
    const { items } = call;
    const complaints: Complaint[] = [];
    for (let index = 0; index < items.length && complaints.length < TEXTS; index++) {
      const fields = items[index];
      const complaint = fields && complaintOf(fields, index, words, call);
      if (complaint !== undefined) complaints.push(complaint);
    }
    return complaints;
  },
};

function complaintOf(fields: Fields, index: number, words: SendWords, call: ObservedCall): Complaint | undefined {
  const text = fields[words.text];
  // What fits into the smallest segment there is cannot get cheaper.
  if (typeof text !== 'string' || text.length <= 70) return undefined;
  const strangers = strangersIn(text, FEW + 1);
  if (strangers.size === 0 || strangers.size > FEW) return undefined;
  const { segments } = encode(text);
  const plain = encode(Array.from(text, (character) => (strangers.has(character) ? 'x' : character)).join(''));
  if (segments <= plain.segments) return undefined;
  const [first = ''] = strangers.keys();
  const rest = [...strangers].map(([character, at]) => `${describe(character)} at position ${at + 1}`).join(', ');
  const { accepted = [] } = call.answer ?? {};
  return {
    field: words.text,
    detail: `${rest} ${first === '' || strangers.size === 1 ? 'makes' : 'make'} \`${words.text}\` UCS-2: ${segments} segments instead of ${plain.segments}${price(fields, words, call, segments, plain.segments)}.`,
    // Where some of many were refused, nobody can tell whose message is whose.
    message: accepted.length === call.items.length ? accepted[index] : undefined,
  };
}

function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /^[\p{C}\p{Z}]/u.test(character) ? `U+${code}` : `${character} (U+${code})`;
}

/** What it costs to the first of its recipients. */
function price(fields: Fields, { to }: SendWords, { provider }: ObservedCall, now: number, plain: number): string {
  const { tariff, balanceDecimals } = provider;
  const [number = ''] = numbersIn(fields, to);
  const each = tariff.price(countryOf(number.startsWith('+') ? number : `+${number}`));
  if (each === undefined) return '';
  const money = (segments: number) => `${formatMoney(each * segments, balanceDecimals)} ${tariff.currency}`;
  return `, ${money(now)} instead of ${money(plain)} for each recipient`;
}
