import type { Emulator } from '../emulator.ts';
import type { WireReply } from '../http/wire.ts';
import { whenAllIsRead } from '../time/wall.ts';
import type { Asked } from './asked.ts';
import { writeReply } from './write-reply.ts';

/** Requests of which none is answered on the wire before the last is handled; more would only wait for each other. */
const TOGETHER = 64;

/**
 * The requests that came in during one turn of the event loop. They are handled one right after the other, and then
 * answered likewise, instead of each on its way from the parser to the socket: see `decisions/turns.md`.
 */
export class Turn {
  readonly #emulator: Pick<Emulator, 'handle'>;
  #waiting: Asked[] = [];

  constructor(emulator: Pick<Emulator, 'handle'>) {
    this.#emulator = emulator;
  }

  add(asked: Asked): void {
    if (this.#waiting.push(asked) === 1) whenAllIsRead(() => this.#end());
  }

  #end(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let from = 0; from < waiting.length; from += TOGETHER) this.#answer(waiting.slice(from, from + TOGETHER));
  }

  #answer(some: readonly Asked[]): void {
    const replies = some.map((asked) => this.#emulator.handle(asked));
    for (const [index, asked] of some.entries()) {
      const reply = replies[index];
      if (reply instanceof Promise) void reply.then((settled) => answerOne(asked, settled));
      else if (reply !== undefined) answerOne(asked, reply);
    }
  }
}

function answerOne(asked: Asked, reply: WireReply): void {
  const { client } = asked;
  asked.client = undefined;
  if (client !== undefined) writeReply(client, reply);
}
