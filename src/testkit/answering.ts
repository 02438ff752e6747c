import { AsyncLocalStorage } from 'node:async_hooks';

/** Knows which code runs to make an answer to a webhook: the clock waits for it, so it cannot wait for the clock. */
export class Answering {
  readonly #answers = new AsyncLocalStorage<{ isAwaited: boolean }>();

  /** Makes an answer; what its code leaves running is free again once the answer is there, or given up. */
  async make<Made>(make: () => Promise<Made>): Promise<Made> {
    const answer = { isAwaited: true };
    try {
      return await this.#answers.run(answer, make);
    } finally {
      answer.isAwaited = false;
    }
  }

  /** @throws Error when it is called to make an answer that is awaited. */
  requireNone(): void {
    if (this.#answers.getStore()?.isAwaited !== true) return;
    throw new Error(
      'the clock waits for this answer to a webhook, so the answer must not wait for the clock: move it ' +
        'afterwards, in the test',
    );
  }
}
