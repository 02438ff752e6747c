import type { AuditRule } from '../rule.ts';
import { plainHttpCallbacks } from './callbacks.ts';

export const loopbackCallback: AuditRule = {
  id: 'loopback-callback',
  title: 'A plain-HTTP callback URL to this machine',
  severity: 'note',
  why: 'That is what a test wants, and the emulator takes it. The document wants HTTPS, and no provider reaches this machine, so the URL of production has to be another.',
  mend: 'Nothing, as long as the URL comes from the configuration; `strictCallbacks` refuses it as the provider would.',
  example: {
    bad: '"status_callback": "http://127.0.0.1:3000/receipts"',
    good: '"status_callback": "https://app.example/receipts"',
  },
  judges: 'request',
  concerns: 'input',
  check: (call) => plainHttpCallbacks(call, { loopback: true }),
};
