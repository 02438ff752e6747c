import { documentedFields, nearest } from '../documented-fields.ts';
import type { ObservedCall } from '../observed-call.ts';
import { type AuditRule, type Complaint, FINE } from '../rule.ts';

/** Longest part of a name that is shown. */
const SHOWN = 60;

export const unknownField: AuditRule = {
  id: 'unknown-field',
  title: 'A field that the provider does not know',
  severity: 'error',
  why: 'Providers ignore what they do not know. A misspelt field is not an error to them: the message goes out without what the field should have said.',
  mend: 'Spell the field as the document does, or leave it out.',
  judges: 'request',
  check(call) {
    const { operation, provider, fields, request } = call;
    if (operation === undefined || (fields === undefined && request.query === '')) return FINE;
    const documented = documentedFields(provider, operation);
    const unknown = namesIn(call).filter((name) => !documented.has(name));
    return unknown.length === 0 ? FINE : unknown.map((name) => complain(name, documented));
  },
};

function namesIn({ fields, request, query }: ObservedCall): readonly string[] {
  const names = fields === undefined ? [] : Object.keys(fields);
  return request.query === '' ? names : [...names, ...Object.keys(query)];
}

function complain(name: string, documented: ReadonlySet<string>): Complaint {
  const meant = nearest(name, documented);
  const shown = name.slice(0, SHOWN);
  const guess = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  return { field: shown, detail: `\`${shown}\` is no field of this operation, and was ignored.${guess}` };
}
