import { type DocumentedFields, documentedFields, nearest } from '../documented-fields.ts';
import { HIDDEN, type ObservedCall } from '../observed-call.ts';
import { type AuditRule, type Complaint, FINE } from '../rule.ts';

/** Longest part of a name that is shown. */
const SHOWN = 60;

export const unknownField: AuditRule = {
  id: 'unknown-field',
  title: 'A field that the provider does not know',
  severity: 'error',
  why: 'Providers ignore what they do not know. A misspelt field is not an error to them: the message goes out without what the field should have said.',
  mend: 'Spell the field as the document does, or leave it out.',
  example: {
    bad: `POST /v1/messages
{ "to": "+447700900123", "from": "ACME", "body": "Hello", "statusCallback": "https://app.example/receipts" }`,
    good: `POST /v1/messages
{ "to": "+447700900123", "from": "ACME", "body": "Hello", "status_callback": "https://app.example/receipts" }`,
  },
  judges: 'request',
  concerns: 'input',
  check(call) {
    const { operation, provider, unknown } = call;
    if (operation === undefined || unknown.length === 0) return FINE;
    const documented = documentedFields(provider, operation);
    return unknown.map((name) => complain(name, documented, call));
  },
};

/** A name as it may be shown. */
export const shownName = (name: string, call: ObservedCall) => (call.isSecret(name) ? HIDDEN : name.slice(0, SHOWN));

function complain(name: string, { body, query }: DocumentedFields, call: ObservedCall): Complaint {
  const shown = shownName(name, call);
  const isInQuery = name in call.query;
  if (isInQuery && body.has(name)) {
    const detail = `\`${shown}\` is a field of the body, and was ignored in the query.`;
    return { field: shown, detail };
  }
  const meant = nearest(name, (isInQuery ? query : body).keys());
  const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  return { field: shown, detail: `\`${shown}\` is no field of this operation, and was ignored.${guess}` };
}
