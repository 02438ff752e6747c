import { hostname, isLoopback } from '../../http/hosts.ts';
import type { ObservedCall } from '../observed-call.ts';
import { type Complaint, FINE } from '../rule.ts';
import { wordsOf } from '../vocabulary.ts';

/** Complains of plain-HTTP callbacks where the document wants HTTPS, to loopback hosts or to all others. */
export function plainHttpCallbacks(call: ObservedCall, { loopback }: { loopback: boolean }): readonly Complaint[] {
  const field = wordsOf(call.provider)?.httpsCallback;
  // What the provider refuses itself needs no rule.
  if (field === undefined || (call.status ?? 0) >= 400) return FINE;
  for (const fields of call.items) {
    const value = fields[field];
    if (typeof value !== 'string' || !/^http:/i.test(value) || !URL.canParse(value)) continue;
    const host = hostname(new URL(value).hostname);
    if (isLoopback(host) !== loopback) continue;
    return [{ field, detail: `\`${field}\` is a plain http:// URL to ${host}, and the document asks for HTTPS.` }];
  }
  return FINE;
}
