import { HttpResponse, http, type RequestHandler } from 'msw';
import type { Emulator } from '../emulator.ts';
import { ConnectionLost } from '../http/disturbed-body.ts';
import { hostsOf } from '../http/provider.ts';

/**
 * Handlers for your own `setupServer(...)`: requests to the providers' real hosts are answered by the emulator, with
 * no port. Everything else passes them by.
 *
 * Receipts go out over real sockets; to have MSW handlers receive them, create the emulator with
 * `deliver: fetchDelivery`.
 * @throws TypeError when it is given no emulator.
 */
export function mswHandlers(emulator: Pick<Emulator, 'fetch' | 'providers'>): RequestHandler[] {
  requireEmulator(emulator);
  const hosts = emulator.providers.flatMap(hostsOf);
  const escaped = hosts.map((host) => host.replaceAll('.', '\\.'));
  // One handler for all: MSW matches every handler against every request, and the emulator routes for itself.
  const ofTheirs = new RegExp(`^https?://(${escaped.join('|')})(:\\d+)?/`);
  return [
    http.all(ofTheirs, ({ request }) =>
      emulator.fetch(request).catch((error: unknown) => networkError(error, request)),
    ),
  ];
}

/** JavaScript may give the sandbox itself, or nothing. */
function requireEmulator(emulator: { readonly providers?: unknown } | undefined): void {
  if (Array.isArray(emulator?.providers)) return;
  throw new TypeError('mswHandlers has no emulator: give it what createEmulator() makes, or `emulator` of a sandbox');
}

/** What MSW turns into a connection that breaks; any other error it would answer with a status of its own. */
function networkError(error: unknown, request: Request): Response {
  if (error instanceof ConnectionLost || request.signal.aborted) return HttpResponse.error();
  throw error;
}
