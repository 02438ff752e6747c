import { countryName, countryOf } from '../../sms/msisdn.ts';
import { type AuditRule, FINE } from '../rule.ts';
import { numbersIn, sendWords, wordsOf } from '../vocabulary.ts';

/** Where networks take messages from numbers only. */
const NUMBERS_ONLY: ReadonlySet<string> = new Set(['US', 'CA']);

export const alphanumericSenderRefused: AuditRule = {
  id: 'alphanumeric-sender-refused',
  title: 'A word as the sender, to a country whose networks take numbers only',
  severity: 'note',
  why: 'The document refuses a sender that violates the rules of the country it goes to, and does not say which country has which rule. Networks in the United States and Canada take messages from numbers only. The emulator knows no rules of countries.',
  mend: 'Send to these countries from a number, and ask the provider what it does with a word.',
  example: {
    bad: '{ "to": "+15551234567", "from": "ACME", "body": "Hello" }',
    good: '{ "to": "+15551234567", "from": "+15557654321", "body": "Hello" }',
  },
  judges: 'request',
  concerns: 'input',
  check({ provider, operation, items }) {
    const words = sendWords(provider, operation?.id);
    if (words === undefined || !wordsOf(provider)?.senderRules) return FINE;
    for (const fields of items) {
      const from = fields[words.from];
      if (typeof from !== 'string' || !/[A-Za-z]/.test(from)) continue;
      const country = numbersIn(fields, words.to)
        .map(countryOf)
        .find((country) => country !== undefined && NUMBERS_ONLY.has(country));
      if (country === undefined) continue;
      return [
        { field: words.from, detail: `\`${words.from}\` is a word, and the message goes to ${countryName(country)}.` },
      ];
    }
    return FINE;
  },
};
