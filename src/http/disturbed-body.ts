import { type Disturbance, halfOf, trickle } from './disturbance.ts';
import type { WireReply } from './wire.ts';

/** What `fetch` rejects with when the connection breaks; undici says it in the same words. */
export class ConnectionLost extends TypeError {
  constructor(code = 'ECONNRESET') {
    super('fetch failed', { cause: Object.assign(new Error(`read ${code}`), { code, syscall: 'read' }) });
  }
}

type Body = ReadableStream<Uint8Array>;

/**
 * The body of a disturbed reply, as `fetch` gives it.
 * @throws ConnectionLost when the reply is to be lost, the signal's reason when the client gives up meanwhile.
 */
export async function disturbedBody(
  { body: text }: WireReply,
  disturbance: Disturbance,
  signal: AbortSignal,
): Promise<Body> {
  const body = Buffer.from(text);
  if (disturbance.kind === 'reset') throw new ConnectionLost();
  if (disturbance.kind === 'hang') return neverAnswered(disturbance, signal);
  return disturbance.kind === 'truncated' ? brokenOff(body) : slowly(body, disturbance, signal);
}

/** Rejects once the client gives up or the emulator lets go. */
function neverAnswered({ waiting }: Extract<Disturbance, { kind: 'hang' }>, signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const abort = () => {
      leave();
      reject(signal.reason);
    };
    const leave = waiting.wait(Number.POSITIVE_INFINITY, () => {
      signal.removeEventListener('abort', abort);
      reject(new ConnectionLost());
    });
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
  });
}

function brokenOff(body: Buffer): Body {
  let half: Buffer | undefined = halfOf(body);
  return new ReadableStream({
    pull(controller) {
      if (half === undefined || half.length === 0) controller.error(terminated());
      else controller.enqueue(half);
      half = undefined;
    },
  });
}

function slowly(body: Buffer, disturbance: Extract<Disturbance, { kind: 'slow' }>, signal: AbortSignal): Body {
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      const abort = () => {
        stop();
        controller.error(signal.reason);
      };
      const over = () => signal.removeEventListener('abort', abort);
      signal.addEventListener('abort', abort, { once: true });
      stop = trickle(body, disturbance, {
        piece: (piece) => controller.enqueue(piece),
        end: () => {
          over();
          controller.close();
        },
        broken: () => {
          over();
          controller.error(terminated());
        },
      });
    },
    cancel: () => stop(),
  });
}

/** What reading a body fails with when the connection breaks in its middle, as undici says it. */
function terminated(): TypeError {
  const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
  return new TypeError('terminated', { cause });
}
