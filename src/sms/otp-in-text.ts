import { linkSpans, type Span } from './links-in-text.ts';

/** Characters that may stand between a code and the word that speaks of it. */
const NEAR = 80;

/** Characters of ` is ` and its like, between the word and a code that looks like a year. */
const IS = 4;

/** Words that speak of a code, each as a whole word. */
const SHORT_WORDS = 'otps?|m?tans?|pins?|2fa|mfa|tokens?|mã';

/** Stems of such words, whatever stands before or behind them in the same word, in the languages texts come in. */
const STEMS = [
  'codes?(?!d|r)|código|codigo|codice|koodi|kode|kod|kód|код|κωδικ',
  'passwor|passcod|contraseñ|clave|senha|kennwort|passwort|wachtwoord|lösenord|adgangskode|salasana|heslo|hasło|jelszó|парол|şifre|parola|mot de passe|kata sandi',
  'verif|verifiz|vérif|authent|autent|auth\\b|confirm|bestätig|bevestig|bekræft|bekreft|bekräft|vahvist|potwierdz|ověř|doğrula|підтвер|подтвер|xác (?:minh|nhận|thực)',
  'one[- ]time|log[- ]?in|sign[- ]?in|anmeld|connexion|inicio de sesión',
  '验证码|驗證碼|校验码|动态码|确认码|認証|コード|暗証番号|確認番号|인증|코드|비밀번호',
  'رمز|كود|تحقق|کد|קוד|אימות|कोड|ओटीपी|รหัส',
].join('|');

const WORDS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SHORT_WORDS})(?![\\p{L}\\p{N}])|${STEMS}`, 'giu');

/** Digits, and others that a single space, hyphen or mark joins to them. */
const NUMBER = /\d+(?:[ \u00a0\u2009.,:/'’–-]\d+)*/g;

/** What no code touches on its left: letters, and the marks of phone numbers, masked cards and the insides of links. */
const TOUCHES_LEFT = /[\p{L}*•+/=&@_\\]$/u;

/** What comes right before a number that is none of ours: a sum's currency; the name of an order, a phone or a card. */
const SUM_LEFT =
  /(?:[$€£¥₹₽₴₺₩฿₦₫]|\b(?:usd|eur|gbp|aud|inr|ngn|kes|zar|chf|sek|nok|dkk|pln|czk|huf|rs|kr|rp|php|aed|sar|cad|nzd|sgd|krw|jpy|cny)\.?) ?$/iu;
const NAMED_LEFT =
  /\b(?:orders?|bestellung|commande|pedido|ordine|invoice|rechnung|facture|ref|reference|booking|ticket|flight|room|gate|tracking|ending in|ends (?:in|with)|call(?: us)?|tel|phone|balance|saldo|solde|guthaben|(?:stop|help|reply) to|(?:zip|postal|post|area|promo|voucher|discount|gift|coupon) ?code|postcode|plz|(?:gutschein|rabatt)code)(?: (?:no|nr|number|id|is|at|on|in))?[.:]? ?#? ?$/iu;
const HOLDER_LEFT =
  /\b(?:account|acct|a\/c|konto|card|karte|carte|tarjeta|compte|cuenta)(?: (?:(?:no|nr|number)[.:]?|ending|ending (?:in|with)|is))? ?#?$/iu;

/** What comes right behind such a number: more of a word, a currency, a unit. */
const BEHIND_OTHERS =
  /^(?:[\p{L}*•@_]|[ \u00a0-]?(?:[%€£$¥₹₽₴₺₩°円元원分秒분]|zł|kč|руб|(?:usd|eur|gbp|aud|inr|ngn|chf|kr|sek|nok|dkk|pln|czk|huf|tl|credits?|points?|punkte|pts|euros?|dollars?|pounds?|min(?:s|ut[aeio]s?|uten|uti)?|sec(?:onds?|s)?|sekunden?|secondes?|segundos?|hours?|hrs?|stunden?|heures?|horas?|days?|tage?n?|jours?|d[ií]as?|km|kg|mb|gb|мин\p{L}*|сек\p{L}*|час\p{L}*)(?![\p{L}\p{N}])))/iu;

/** The line by which a text says which site its code is for: `@shop.example #482910`. */
const BOUND = /^@[^\s#]+ #(\d{4,8})(?!\S)/m;

interface Candidate extends Span {
  readonly code: string;
}

/**
 * The code that a text tells its reader: 4 to 8 digits, plain or in equal groups (`123 456`, `123-456`), which a word
 * like code, OTP, PIN or verification stands near to, or which are all the text says. Phone numbers, sums, dates, years,
 * order numbers and parts of links are none.
 * @returns its digits alone; undefined when there is none. Its time grows with the length of the text only.
 */
export function codeIn(text: string): string | undefined {
  const plain = asciiDigits(text);
  const [, bound] = BOUND.exec(plain) ?? [];
  if (bound !== undefined) return bound;
  const alone = plain.trim();
  if (/^\d(?:[ -]?\d){3,7}$/.test(alone)) return joined(alone)?.code;
  return nearest(
    candidatesIn(plain),
    [...plain.matchAll(WORDS)].map(({ index, 0: word }) => spanOf(index, word)),
  );
}

function* candidatesIn(text: string): Generator<Candidate> {
  const links = linkSpans(text)[Symbol.iterator]();
  let link = links.next();
  for (const { index, 0: number } of text.matchAll(NUMBER)) {
    while (!link.done && link.value.end <= index) link = links.next();
    if (!link.done && link.value.start <= index) continue;
    const found = joined(number);
    if (found === undefined) continue;
    const start = index + found.start;
    const end = index + found.end;
    if (!isOther(text, start, end)) yield { code: found.code, start, end };
  }
}

/** The digits of a number that may be a code, and where in it they stand. */
function joined(number: string): Candidate | undefined {
  if (/[^\d \u00a0\u2009–-]/.test(number)) return undefined;
  const groups = [...number.matchAll(/\d+/g)].map(({ index, 0: digits }) => ({ digits, ...spanOf(index, digits) }));
  const [first] = groups;
  if (first === undefined) return undefined;
  const { length } = first.digits;
  if (groups.every(({ digits }) => digits.length === length)) {
    const code = number.replace(/\D/g, '');
    // Pairs that hyphens join are a date.
    const isDate = groups.length > 2 && /[–-]/.test(number);
    return isCode(code) && !isDate ? { code, start: 0, end: number.length } : undefined;
  }
  // "482910 10 min": one long number with a short one beside it.
  const long = groups.filter(({ digits }) => digits.length > 2);
  const [only] = long;
  if (long.length !== 1 || only === undefined || !isCode(only.digits) || /[–-]/.test(number)) return undefined;
  return { code: only.digits, start: only.start, end: only.end };
}

const isCode = (digits: string) => digits.length >= 4 && digits.length <= 8;

/** Whether what stands around a number says that it is something else. Only so much of it is looked at. */
function isOther(text: string, start: number, end: number): boolean {
  const before = spaced(text.slice(Math.max(0, start - 32), start));
  const behind = spaced(text.slice(end, end + 16));
  // "G-482910": letters and a hyphen say who sent it.
  const isMarked = /(?<![\p{L}\p{N}])\p{L}{1,4}-$/u.test(before);
  const others = [TOUCHES_LEFT, SUM_LEFT, NAMED_LEFT, HOLDER_LEFT].some((other) => other.test(before));
  return (others && !isMarked) || BEHIND_OTHERS.test(behind);
}

/** With a mark for each letter of a script that puts no space between a word and a number, but for units. */
function spaced(text: string): string {
  return text.replace(/(?![円元원分秒분])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]/gu, '。');
}

/** The candidate that stands nearest to a word; of two as near the first. */
function nearest(candidates: Iterable<Candidate>, words: readonly Span[]): string | undefined {
  let best: string | undefined;
  let least = NEAR + 1;
  let next = 0;
  for (const { code, start, end } of candidates) {
    // The words come in order, and so do the candidates.
    while (next < words.length && (words[next]?.end ?? 0) <= start) next++;
    const before = words[next - 1];
    const after = words[next];
    const sinceWord = before === undefined ? NEAR + 1 : start - before.end;
    const untilWord = after === undefined ? NEAR + 1 : Math.max(0, after.start - end);
    // "Your code is 2026" and "Acme 2026: your code …".
    if (isYear(code) && sinceWord > IS) continue;
    const distance = Math.min(sinceWord, untilWord);
    if (distance >= least) continue;
    least = distance;
    best = code;
  }
  return best;
}

const isYear = (code: string) => /^(?:19|20)\d\d$/.test(code);

const spanOf = (start: number, { length }: string): Span => ({ start, end: start + length });

/** Arabic, Persian and full-width digits as ASCII ones, each in its place. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
