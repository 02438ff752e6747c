import fastify from 'fastify';
import type { Emulator } from '../emulator.ts';
import { anything, checkOptions, type OptionRules } from '../option-rules.ts';
import { carrierTo, smsEmulatorPlugin } from './fastify.ts';

/** Where `listen` opens a port. */
export interface ListenOptions {
  /** 0 picks a free one. */
  readonly port: number;
  /** An address of this machine; everything but a loopback one opens the emulator to others. */
  readonly host: string;
}

/** What they may be, Node says. */
const OPTIONS: OptionRules<ListenOptions> = { port: anything, host: anything };

/** An emulator that listens. */
export interface EmulatorServer {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops listening; the emulator lives on. */
  close(): Promise<void>;
}

/** A header block of Node's own 16 KiB default would refuse what the emulator wants to answer itself. */
const HEADER_BYTES = 64 * 1024;

/**
 * Serves an emulator over HTTP/1.1.
 * @throws what listening throws, such as an error with the code `EADDRINUSE`; OptionError naming an option that there is
 * not.
 */
export async function listen(emulator: Emulator, options: ListenOptions): Promise<EmulatorServer> {
  checkOptions(options, OPTIONS);
  const { port, host } = options;
  const app = fastify({
    http: { maxHeaderSize: HEADER_BYTES },
    forceCloseConnections: true,
    routerOptions: { maxParamLength: HEADER_BYTES },
    // The emulator checks and writes bodies itself; Fastify's own compilers would only take their time to load.
    schemaController: { compilersFactory: { buildValidator: unused, buildSerializer: unused } },
    // A path that cannot be decoded never reaches a route; the emulator answers it all the same.
    frameworkErrors: (_error, request, reply) => void carrierTo(emulator)(request, reply),
  });
  await app.register(smsEmulatorPlugin, { emulator });
  const url = await app.listen({ port, host });
  return { url, close: () => app.close() };
}

function unused(): never {
  throw new Error('no route of the emulator has a schema for Fastify to compile');
}
