import { type AuditRule, FINE } from '../rule.ts';
import { numbersIn, wordsOf } from '../vocabulary.ts';

export const notE164: AuditRule = {
  id: 'not-e164',
  title: 'A phone number that is not in the form the document asks for',
  severity: 'warning',
  why: "A number in another form is brought into form by guessing, and the guess can be another country's number. What one provider guesses, the next refuses.",
  mend: 'Keep numbers in E.164, `+`, country code and number without anything between, and write the `+` as %2B in URLs and forms.',
  example: { bad: '{"to": "447700900123", …}', good: '{"to": "+447700900123", …}' },
  judges: 'request',
  concerns: 'input',
  check(call) {
    const { operation, provider } = call;
    const numbers = wordsOf(provider)?.numbers;
    const field = operation && numbers?.fields[operation.id];
    if (numbers === undefined || field === undefined || (call.status ?? 0) >= 400) return FINE;
    const fields = call.fields ?? call.query;
    if (numbers.country !== undefined && fields[numbers.country]) return FINE;
    for (const number of numbersIn(fields, field)) {
      if (number === '' || numbers.form.test(number)) continue;
      return [
        { field, detail: `A number in \`${field}\` ${whatIsWrong(number)}; the document asks for ${numbers.asked}.` },
      ];
    }
    return FINE;
  },
};

/** The number itself is nobody's business. */
function whatIsWrong(number: string): string {
  if (/^ \d/.test(number)) return 'begins with a space, as an unencoded + in a URL or form does';
  if (/^\d+$/.test(number)) return number.startsWith('0') ? 'begins with a 0' : 'has no + in front';
  return 'has other characters than digits';
}
