import type { Clock } from '../time/clock.ts';
import { WaitingRoom } from '../time/waiting-room.ts';
import type { Random } from './ids.ts';
import { Incident } from './incident.ts';
import { Rules } from './rules.ts';

/** How many rules a sandbox may have. */
const RULES = 1_000;

/** What decides the fates of a sandbox's requests and messages, shared by its providers. */
export class FateDesk {
  readonly rules: Rules;
  readonly #clock: Clock;
  #waiting: WaitingRoom;
  #incident = new Incident(undefined);

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.rules = new Rules(RULES, random);
    this.#waiting = new WaitingRoom(clock);
  }

  /** What befalls the request under way. */
  get incident(): Incident {
    return this.#incident;
  }

  /** Where answers wait that come late or never; another after every reset. */
  get waiting(): WaitingRoom {
    return this.#waiting;
  }

  /** Takes up a request. */
  begin(): Incident {
    this.#incident = new Incident(this.#incident);
    return this.#incident;
  }

  /** Takes leave of a request that was taken up, and returns to the one it came in between of. */
  end({ outer }: Incident): void {
    this.#incident = outer ?? new Incident(undefined);
  }

  /** Resolves when the webhooks under way have settled. */
  settled(): Promise<void> {
    return this.#clock.settled();
  }

  /** Forgets the rules and lets go of every answer that is held back. */
  reset(): void {
    this.rules.reset();
    this.#waiting.close();
    this.#waiting = new WaitingRoom(this.#clock);
  }
}
