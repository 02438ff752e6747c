import type { Clock } from './clock.ts';

/** How somebody who waits goes before it is their turn. */
export type Leave = () => void;

/** Real milliseconds by which a clock's own timer may come late. */
const LATE = 1_000;

/** Where answers that are not given yet wait on a sandbox's clock, some of them for ever. */
export class WaitingRoom {
  readonly #clock: Clock;
  readonly #waiting = new Set<() => void>();
  #closed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /**
   * Calls back once; at once when the room is closed.
   * @param delay milliseconds on the emulated clock; Infinity for never.
   * @param then told whether the time has come; if not, the room was closed.
   */
  wait(delay: number, then: (itIsTime: boolean) => void): Leave {
    if (this.#closed) {
      then(false);
      return () => {};
    }
    const booking = Number.isFinite(delay) ? this.#clock.after(delay, () => end(true)) : undefined;
    const callOff = booking === undefined ? () => {} : this.#keepAwake(delay);
    const dismiss = () => end(false);
    const leave = () => {
      booking?.cancel();
      callOff();
      this.#waiting.delete(dismiss);
    };
    const end = (itIsTime: boolean) => {
      leave();
      then(itIsTime);
    };
    this.#waiting.add(dismiss);
    return leave;
  }

  /** Whoever waits for an answer in this process may have nothing else that keeps it alive until then. */
  #keepAwake(delay: number): () => void {
    const { standsStill, speed, wall } = this.#clock;
    return standsStill ? () => {} : wall.wait(delay / speed + LATE, () => {});
  }

  /** Sends everybody away, those too who have not come yet, as when the sandbox starts over or ends. */
  close(): void {
    this.#closed = true;
    for (const dismiss of [...this.#waiting]) dismiss();
  }
}
