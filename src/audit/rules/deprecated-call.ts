import { documentedFields } from '../documented-fields.ts';
import { type AuditRule, type Complaint, FINE } from '../rule.ts';

export const deprecatedCall: AuditRule = {
  id: 'deprecated-call',
  title: 'An operation or field that is marked as deprecated',
  severity: 'warning',
  why: 'The document announces that it will go. On that day every call that uses it fails, or loses what the field said.',
  mend: 'Use what the document names instead.',
  example: { bad: 'POST /v1/send, which the document marks as deprecated', good: 'POST /v1/messages' },
  judges: 'request',
  check(call) {
    const { operation, provider } = call;
    if (operation === undefined) return FINE;
    const documented = documentedFields(provider, operation);
    if (!documented.hasDeprecated) return FINE;
    if (operation.deprecated) return [{ detail: `${operation.method} ${operation.path} is deprecated.` }];
    const complaints = new Map<string, Complaint>();
    const complain = (field: string) => complaints.set(field, { field, detail: `\`${field}\` is deprecated.` });
    for (const fields of call.items)
      for (const name in fields) if (documented.body.get(name)?.deprecated) complain(name);
    for (const name in call.query) if (documented.query.get(name)?.deprecated) complain(name);
    return [...complaints.values()];
  },
};
