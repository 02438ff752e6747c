import { FORM } from '../../http/codec.ts';
import { type AuditRule, type Complaint, FINE } from '../rule.ts';

export const missingContentType: AuditRule = {
  id: 'missing-content-type',
  title: 'A body without the Content-Type it is of',
  severity: 'warning',
  why: 'A body is read as what its Content-Type says. Without one, or with a wrong one, it is refused or read as nothing.',
  mend: 'Send the Content-Type that the document names for the operation; JSON is always UTF-8, so it needs no charset.',
  example: {
    bad: `POST /v1/messages
Content-Type: text/plain

{ "to": "+447700900123", "from": "ACME", "body": "Hello" }`,
    good: `POST /v1/messages
Content-Type: application/json

{ "to": "+447700900123", "from": "ACME", "body": "Hello" }`,
  },
  judges: 'request',
  concerns: 'input',
  check(call) {
    const { operation, request } = call;
    if (operation === undefined || operation.mediaTypes.length === 0 || request.body === '') return FINE;
    const stated = request.headers['content-type'];
    if (stated === undefined || stated === '') return [complain('The body has no Content-Type', operation.mediaTypes)];
    const { mediaType } = call;
    if (!operation.mediaTypes.includes(mediaType) && !(mediaType in FORMS && operation.mediaTypes.includes(FORM))) {
      return [complain('The Content-Type of the body is not one of the document', operation.mediaTypes)];
    }
    const charset = CHARSET.exec(stated)?.[1];
    if (charset === undefined || /^(utf-?8|us-ascii)$/i.test(charset)) return FINE;
    return [
      { field: 'Content-Type', detail: 'The Content-Type names a charset other than UTF-8, as which it is read.' },
    ];
  },
};

/** Forms may also be sent in parts, where the provider reads its own. */
const FORMS: Readonly<Record<string, true>> = { 'multipart/form-data': true };

const CHARSET = /;\s*charset="?([^\s;"]+)/i;

function complain(what: string, mediaTypes: readonly string[]): Complaint {
  return { field: 'Content-Type', detail: `${what}; it should be ${mediaTypes.join(' or ')}.` };
}
