import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Emulator } from '../emulator.ts';
import { Asked } from './asked.ts';
import { readBody } from './read-body.ts';
import { Turn } from './turn.ts';

/** What `smsEmulatorPlugin` is registered with. */
export interface SmsEmulatorPluginOptions {
  /** The emulator that answers, made with `createEmulator`. */
  readonly emulator: Emulator;
  /** Fastify's own: where in your server the emulator stands. */
  readonly prefix?: string;
}

/**
 * Mounts an emulator in a Fastify server: every request below the plugin's prefix is the emulator's. It takes a request
 * over as soon as it is routed, after your own `onRequest` hooks and before Fastify reads a body. Registering it throws a
 * TypeError when it is given no emulator.
 */
export const smsEmulatorPlugin: FastifyPluginAsync<SmsEmulatorPluginOptions> = async (fastify, { emulator }) => {
  requireEmulator(emulator);
  const carry = carrierTo(emulator, fastify.prefix);
  fastify.addHook('onRequest', (request, reply, _done) => carry(request, reply));
  fastify.all('/', unreached);
  fastify.all('/*', unreached);
  fastify.setNotFoundHandler(unreached);
};

/** Requests to none would never be answered. Its class is not asked for: there may be two copies of the package. */
function requireEmulator(emulator: Partial<Emulator> | undefined): void {
  if (typeof emulator?.handle === 'function') return;
  throw new TypeError('smsEmulatorPlugin has no emulator: register it with { emulator: createEmulator() }');
}

function unreached(): never {
  throw new Error('the emulator takes every request over before its handler');
}

/** Carries a Fastify request to an emulator and its reply back, past Fastify's own parsing and serialisation. */
export type Carrier = (request: FastifyRequest, reply: FastifyReply) => void;

/** @param prefix what stands before the emulator's own paths. */
export function carrierTo(emulator: Emulator, prefix = ''): Carrier {
  const turn = new Turn(emulator);
  return ({ raw: request }, reply) => {
    reply.hijack();
    readBody(request, emulator.bodyLimit, (body) => turn.add(new Asked(request, prefix, body, reply.raw)));
  };
}
