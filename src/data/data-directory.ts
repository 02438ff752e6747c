import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from '../emulator.ts';
import { systemCode } from '../system-error.ts';
import { readChanges } from './change-log.ts';
import { Keeper } from './keeper.ts';
import { lock } from './lock.ts';
import { StateFileError } from './state-file-error.ts';

/** A directory that a sandbox lives on in when its process ends, whichever way it ends. One process has it at a time. */
export class DataDirectory {
  readonly #file: string;
  readonly #unlock: () => void;
  #keeper: Keeper | undefined;

  /**
   * Takes the directory, and makes it where it is missing.
   * @throws StateFileError when it is in use, or cannot be used.
   */
  constructor(directory: string) {
    try {
      mkdirSync(directory, { recursive: true });
    } catch (error) {
      throw new StateFileError(
        `--data ${directory} cannot be made (${systemCode(error) || error}); name a directory that you may write to`,
      );
    }
    this.#unlock = lock(directory);
    this.#file = join(directory, 'state.ndjson');
  }

  /** Where the state stands. */
  get file(): string {
    return this.#file;
  }

  /**
   * The snapshot it holds; undefined when there is none yet.
   * @throws StateFileError when it is damaged.
   */
  read(): Promise<object | undefined> {
    return readChanges(this.#file);
  }

  /**
   * Keeps a sandbox from now on until it is closed; resolves when it has been written once.
   * @throws StateFileError when it cannot be written.
   */
  async keep(emulator: Emulator): Promise<void> {
    this.#keeper = new Keeper({ emulator, file: this.#file, onFailure: (error) => this.#complain(error) });
    await this.#keeper.start().catch((error: unknown) => {
      // Nothing is there yet that closing could write.
      this.#keeper = undefined;
      throw error instanceof Error && 'code' in error
        ? new StateFileError(
            `${this.#file} cannot be written (${error.code}); let --data name a directory that you may write to`,
          )
        : error;
    });
  }

  /** Writes what is left, while the sandbox is still open, and gives the directory back. */
  async close(): Promise<void> {
    try {
      await this.#keeper?.close();
    } finally {
      this.#unlock();
    }
  }

  #complain(error: unknown): void {
    console.error(`sms-emulator: ${this.#file} could not be written, trying again: ${error}`);
  }
}
