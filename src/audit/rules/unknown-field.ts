import { type DocumentedFields, documentedFields, nearest } from '../documented-fields.ts';
import { HIDDEN, type ObservedCall } from '../observed-call.ts';
import { type AuditRule, type Complaint, FINE } from '../rule.ts';
import { wordsOf } from '../vocabulary.ts';

/** Longest part of a name that is shown. */
const SHOWN = 60;

/** Unknown names that are told of one call. */
const NAMES = 20;

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
    const { operation, provider, items, query } = call;
    if (operation === undefined) return FINE;
    const documented = documentedFields(provider, operation);
    let unknown: Set<string> | undefined;
    for (const fields of items) {
      for (const name in fields) if (!documented.body.has(name)) unknown = (unknown ?? new Set()).add(name);
    }
    for (const name in query) if (!documented.query.has(name)) unknown = (unknown ?? new Set()).add(name);
    return unknown === undefined ? FINE : complaintsOf(unknown, documented, call);
  },
};

function complaintsOf(unknown: ReadonlySet<string>, documented: DocumentedFields, call: ObservedCall): Complaint[] {
  const { operation, provider } = call;
  // A body that no operation reads is another rule's.
  const isRead = (operation?.mediaTypes.length ?? 0) > 0 || provider.decode !== undefined;
  const open = wordsOf(provider)?.openFields;
  return [...unknown]
    .filter((name) => name !== '' && (isRead || name in call.query) && !open?.test(name))
    .slice(0, NAMES)
    .map((name) => complain(name, documented, call));
}

function complain(name: string, { body, query }: DocumentedFields, call: ObservedCall): Complaint {
  const shown = call.isSecret(name) ? HIDDEN : name.slice(0, SHOWN);
  const isInQuery = name in call.query;
  if (isInQuery && body.has(name)) {
    const detail = `\`${shown}\` is a field of the body, and was ignored in the query.`;
    return { field: shown, detail };
  }
  const meant = nearest(name, (isInQuery ? query : body).keys());
  const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  return { field: shown, detail: `\`${shown}\` is no field of this operation, and was ignored.${guess}` };
}
