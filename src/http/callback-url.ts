import { fault } from '../sms/fault.ts';
import { isLocal } from './hosts.ts';

/**
 * Checks a URL that receipts are to go to, where plain HTTP will do. The document's own check looks at its form alone,
 * which lets `http://` pass.
 * @throws Fault `invalid-request`.
 */
export function requireUrl(callback: string, field: string): void {
  if (!URL.canParse(callback)) throw fault('invalid-request', `\`${field}\` is no URL that anything can be sent to.`);
}

/**
 * Checks a URL that receipts are to go to, where the provider demands HTTPS. Plain HTTP to this machine or its own
 * network passes as well unless `strict`, for that is where a developer's receiver is.
 * @throws Fault `invalid-request`.
 */
export function requireHttps(callback: string, field: string, strict: boolean): void {
  const url = URL.canParse(callback) ? new URL(callback) : undefined;
  if (url?.protocol === 'https:') return;
  if (url?.protocol === 'http:' && !strict && isLocal(url.hostname)) return;
  const exception = strict ? '' : ' (plain http:// is accepted for local hosts only)';
  throw fault('invalid-request', `\`${field}\` must be an https:// URL${exception}.`);
}
