import type { FieldContract } from '../../http/contract.ts';
import { documentedFields } from '../documented-fields.ts';
import type { Fields } from '../observed-call.ts';
import { type AuditRule, type Complaint, FINE } from '../rule.ts';

export const coercedType: AuditRule = {
  id: 'coerced-type',
  title: 'A value that is only nearly of the documented type',
  severity: 'warning',
  why: 'A lenient reader takes 1e1 or 0x0A for ten, and another refuses it or reads one. The document asks for a number written in digits.',
  mend: 'Write integers in decimal digits, and flags as the document does.',
  example: { bad: 'GET /v1/messages?limit=1e1', good: 'GET /v1/messages?limit=10' },
  judges: 'request',
  concerns: 'input',
  check(call) {
    const { operation, provider, request } = call;
    // JSON has types of its own, and the providers refuse a wrong one.
    if (operation === undefined || (request.query === '' && provider.decode === undefined)) return FINE;
    if ((call.status ?? 0) >= 400) return FINE;
    const { body, query } = documentedFields(provider, operation);
    const fields = provider.decode === undefined ? undefined : call.fields;
    return fields === undefined ? misread(call.query, query) : misread(fields, body);
  },
};

function misread(fields: Fields, documented: ReadonlyMap<string, FieldContract>): readonly Complaint[] {
  const complaints: Complaint[] = [];
  for (const name in fields) {
    const value = fields[name];
    const types = documented.get(name)?.types ?? [];
    if (typeof value !== 'string' || value === '' || types.includes('string')) continue;
    const type = types.find((type) => type in FORMS);
    if (type === undefined || FORMS[type]?.test(value)) continue;
    complaints.push({ field: name, detail: `\`${name}\` is of type ${type}, and was not written as one.` });
  }
  return complaints;
}

/** How a value of each type is written as text. */
const FORMS: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false|0|1)$/,
};
