import { BlockList, isIP } from 'node:net';

/** The name in a `Host` header or a URL's host, without its port and in lower case. */
export function hostname(host: string): string {
  const colon = host.lastIndexOf(':');
  return (colon > host.lastIndexOf(']') ? host.slice(0, colon) : host).toLowerCase();
}

/** Whether it can stand in a `Host` header before the port: a name, an address, or one of IPv6 in brackets. */
export function isHostName(name: unknown): name is string {
  if (typeof name !== 'string') return false;
  if (name.startsWith('[')) return name.endsWith(']') && isIP(name.slice(1, -1)) === 6;
  return /^[a-z\d_-]+(\.[a-z\d_-]+)*\.?$/i.test(name);
}

/** Whether a name can only mean this machine. */
export function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name) || name.endsWith('.localhost');
}

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
const LOCAL_NAME = /^[^.]*$|\.(localhost|local|test|internal|home\.arpa)$/;

/** Whether a name or address only reaches this machine or its own network. */
export function isLocal(name: string): boolean {
  const address = withoutBrackets(name);
  const family = isIP(address);
  return family === 0 ? LOCAL_NAME.test(address) : local.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** Whether it is an address, which no web page can claim as its own name. */
export const isAddress = (name: string) => isIP(withoutBrackets(name)) !== 0;

const withoutBrackets = (name: string) => name.replace(/^\[|\]$/g, '');

/** The host of the page that sent a request; undefined when no page did. */
export function originHost(origin: string | undefined): string | undefined {
  if (origin === undefined) return undefined;
  return URL.canParse(origin) ? new URL(origin).hostname : origin;
}
