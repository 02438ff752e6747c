import type { OperationContract } from '../../http/contract.ts';
import { HIDDEN } from '../observed-call.ts';
import { type AuditRule, FINE } from '../rule.ts';

/** Names of parameters that hold secrets. */
const SECRET = /^(?:(?:api|auth|access|client|secret)[-_.]?)?(?:key|secret|token|password|passwd|pwd)$/i;

export const secretInUrl: AuditRule = {
  id: 'secret-in-url',
  title: 'A key or secret in the URL',
  severity: 'error',
  why: 'URLs are written into the logs of every proxy and server on the way, into histories and error reports. A key in one of them is a key that others have.',
  mend: 'Send keys in the header that the document names, and secrets in the body; then replace the key that was in the URL.',
  example: {
    bad: 'GET /v1/balance?api_key=…',
    good: `GET /v1/balance
Authorization: Bearer …`,
  },
  judges: 'request',
  check(call) {
    const { operation, request } = call;
    if (request.query !== '') {
      const { query } = call;
      for (const name in query) {
        if (call.isSecret(name)) return [complain(HIDDEN)];
        const value = query[name] ?? '';
        if (value !== '' && (SECRET.test(name) || call.isSecret(value))) return [complain(name)];
      }
    }
    // What a path has outside its parameters stands in the document, and what was found by a parameter is what it names.
    if (operation !== undefined && (call.succeeded || !operation.path.includes('{'))) return FINE;
    return variableParts(operation, request.path).some((part) => part !== '' && call.isSecret(part)) ? PATH : FINE;
  },
};

const PATH = [{ detail: 'A part of the path is a key or a secret.' }];

const complain = (name: string) => ({
  field: name.slice(0, 60),
  detail: 'A parameter of the query holds a key or a secret.',
});

/** The parts of a path that its document leaves open: all where the document does not know it. */
function variableParts(operation: OperationContract | undefined, path: string): readonly string[] {
  if (operation === undefined) return path.split('/');
  const template = operation.path;
  // Nearly every path has one parameter, at its end.
  if (template.indexOf('{') === template.lastIndexOf('/') + 1) return [path.slice(path.lastIndexOf('/') + 1)];
  const wanted = template.split('/');
  const parts = path.split('/').slice(-wanted.length);
  return parts.filter((_part, index) => wanted[index]?.includes('{'));
}
