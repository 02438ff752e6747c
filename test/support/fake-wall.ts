import type { Wall } from '../../src/time/wall.ts';

/** A wall clock in the test's hand: it stands until it is moved, and then wakes whoever asked for it. */
export class FakeWall implements Wall {
  #now = 0;
  #alarms: { at: number; call: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  wake(delay: number, call: () => void): () => void {
    const alarm = { at: this.#now + Math.max(delay, 0), call };
    this.#alarms.push(alarm);
    return () => this.#drop(alarm);
  }

  wait(delay: number, call: () => void): () => void {
    return this.wake(delay, call);
  }

  /** How many alarms are set. */
  get alarms(): number {
    return this.#alarms.length;
  }

  /** Lets real time pass. */
  move(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (let alarm = this.#first(); alarm !== undefined && alarm.at <= until; alarm = this.#first()) {
      this.#now = Math.max(this.#now, alarm.at);
      this.#drop(alarm);
      alarm.call();
    }
    this.#now = until;
  }

  #first() {
    return this.#alarms.toSorted((a, b) => a.at - b.at)[0];
  }

  #drop(alarm: { at: number; call: () => void }): void {
    this.#alarms = this.#alarms.filter((other) => other !== alarm);
  }
}
