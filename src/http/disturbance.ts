import type { WaitingRoom } from '../time/waiting-room.ts';

/** What whoever carries a reply is to do to it instead of delivering it whole and at once. */
export type Disturbance =
  /** Never answer; free the client when the room is closed. */
  | { readonly kind: 'hang'; readonly waiting: WaitingRoom }
  /** Reset the connection without an answer. */
  | { readonly kind: 'reset' }
  /** Promise the whole body, give half of it and break the connection. */
  | { readonly kind: 'truncated' }
  /** Give the body in pieces, over so many milliseconds on the emulated clock. */
  | { readonly kind: 'slow'; readonly over: number; readonly waiting: WaitingRoom };

/** In how many pieces a slow body comes, at most. */
const PIECES = 10;

/** Cuts a body into the pieces of a slow answer. */
function piecesOf(body: Buffer): Buffer[] {
  const size = Math.max(1, Math.ceil(body.length / PIECES));
  const pieces: Buffer[] = [];
  for (let start = 0; start < body.length; start += size) pieces.push(body.subarray(start, start + size));
  return pieces;
}

/** The half of a body that still arrives when the connection breaks in its middle. */
export const halfOf = (body: Buffer) => body.subarray(0, Math.floor(body.length / 2));

/** Hands over a body piece by piece. Returns how to stop. */
export function trickle(
  body: Buffer,
  { over, waiting }: Extract<Disturbance, { kind: 'slow' }>,
  carrier: { piece(piece: Buffer): void; end(): void; broken(): void },
): () => void {
  const pieces = piecesOf(body);
  const pause = over / Math.max(1, pieces.length);
  let given = 0;
  let leave: () => void = () => undefined;
  const next = () => {
    leave = waiting.wait(pause, (itIsTime) => {
      const piece = pieces[given++];
      if (!itIsTime) return carrier.broken();
      if (piece !== undefined) carrier.piece(piece);
      if (given < pieces.length) next();
      else carrier.end();
    });
  };
  next();
  return () => leave();
}
