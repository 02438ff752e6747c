import type { AuditRule } from '../rule.ts';
import { plainHttpCallbacks } from './callbacks.ts';

export const plainHttpCallback: AuditRule = {
  id: 'plain-http-callback',
  title: 'A callback URL that is not HTTPS',
  severity: 'error',
  why: 'The document wants callback URLs to be HTTPS. The emulator lets plain HTTP to local networks pass, where a receiver under test is; the provider does not.',
  mend: 'Give an https:// URL; the receiver of a test can be on localhost.',
  example: {
    bad: '"status_callback": "http://receiver.internal/receipts"',
    good: '"status_callback": "https://app.example/receipts"',
  },
  judges: 'request',
  concerns: 'input',
  check: (call) => plainHttpCallbacks(call, { loopback: false }),
};
