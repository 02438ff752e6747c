import type { Schemas } from '../desk.ts';
import { liveKey } from '../live-key.ts';

/** A command that sends a one-time code, to which the handset can reply where TransmitSMS is emulated. */
export function codeMessage(origin: string, accounts: readonly Schemas['Account'][]): string | undefined {
  const transmitsms = liveKey(accounts, 'transmitsms');
  if (transmitsms !== undefined) {
    return [
      `curl '${origin}${transmitsms.base_url}/send-sms.json' \\`,
      `  -u '${transmitsms.key}:${transmitsms.secret}' \\`,
      `  -d to=61491570158 \\`,
      `  -d 'message=Your code is 482910'`,
    ].join('\n');
  }
  const smsroute = liveKey(accounts, 'smsroute');
  if (smsroute === undefined) return undefined;
  return [
    `curl '${origin}${smsroute.base_url}/messages' \\`,
    `  -H 'Authorization: Bearer ${smsroute.key}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"to": "+447700900123", "body": "Your code is 482910"}'`,
  ].join('\n');
}
