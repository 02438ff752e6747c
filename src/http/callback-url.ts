import { BlockList, isIP } from 'node:net';
import { fault } from '../sms/fault.ts';

/** Addresses that only reach this machine or its own network. */
const local = new BlockList();
local.addSubnet('127.0.0.0', 8);
local.addSubnet('10.0.0.0', 8);
local.addSubnet('172.16.0.0', 12);
local.addSubnet('192.168.0.0', 16);
local.addSubnet('169.254.0.0', 16);
local.addAddress('::1', 'ipv6');
local.addSubnet('fc00::', 7, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');

/** Names that RFC 2606, RFC 6761, RFC 6762 and container runtimes keep for local use; a bare name is a container's. */
const LOCAL_NAME = /^[^.]+$|\.(localhost|local|test|internal|home\.arpa)$/;

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

function isLocal(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(address);
  return family === 0 ? LOCAL_NAME.test(address) : local.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
