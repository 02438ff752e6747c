import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Emulator } from '../emulator.ts';
import type { Message } from '../sms/message.ts';
import { dumpMessage } from '../sms/message-dump.ts';
import { wall as realWall, stopwatch, type Wall } from '../time/wall.ts';
import type { WebhookAttempt } from '../webhook/receipt.ts';
import { dumpAttempt } from '../webhook/receipt-dump.ts';

/** Real milliseconds from one writing to the next. */
const PAUSE = 1_000;

/** How many times as long as it took to look at what is compared the pause is at least. */
const PATIENCE = 20;

/** Messages that are written at once, in a few milliseconds, when the file is written anew. */
const SLICE = 1_000;

/** Bytes of changes at which the file is written anew, or twice what it began with if that is more. */
const REWRITTEN_AT = 16 * 1024 * 1024;

/** Rows that are collected at most; beyond, the file is written anew instead. */
const COLLECTED = 200_000;

/** Rows that came or changed since something was last written. */
class Changes {
  readonly messages = new Set<Message>();
  attempts: WebhookAttempt[] = [];

  get size(): number {
    return this.messages.size + this.attempts.length;
  }

  clear(): void {
    this.messages.clear();
    this.attempts = [];
  }
}

export interface KeeperOptions {
  readonly emulator: Emulator;
  readonly file: string;
  /** Told when the file could not be written; it is tried again. */
  readonly onFailure: (error: unknown) => void;
  /** What the seconds are counted on. */
  readonly wall?: Wall;
  /** Bytes of changes at which the file is written anew; 16 MiB by default. */
  readonly rewrittenAt?: number;
}

/**
 * Keeps a sandbox in a file: every second it appends what has changed. Rows are collected as they change, so that a
 * second costs what happened in it and not what there is. When changes have piled up the file is written anew, in
 * slices between which requests are answered, beside the old one, whose place it takes when it is complete.
 *
 * A process that is killed loses what happened since the last line: at most a second, and the time the disk takes. The
 * rest of a sandbox (wallets, accounts, lists, receipts that wait) is compared each time; where that takes more than
 * 50 ms the pause is twenty times as long as it took.
 */
export class Keeper {
  readonly #emulator: Emulator;
  readonly #file: string;
  readonly #onFailure: (error: unknown) => void;
  readonly #wall: Wall;
  readonly #rewrittenAt: number;
  readonly #changes = new Changes();
  /** What changed since the file under way was begun. */
  #meanwhile: Changes | undefined;
  /** The sections of the outline as they were last written. */
  #sections = new Map<string, string>();
  #handle: FileHandle | undefined;
  #bytes = 0;
  #bytesAtFirst = 0;
  #epoch = '';
  #sinceLast = stopwatch();
  #writing: Promise<void> = Promise.resolve();
  #pause = PAUSE;
  #callOff = () => {};
  #unsubscribe = () => {};
  #isClosed = false;

  constructor({ emulator, file, onFailure, wall = realWall, rewrittenAt = REWRITTEN_AT }: KeeperOptions) {
    this.#emulator = emulator;
    this.#file = file;
    this.#onFailure = onFailure;
    this.#wall = wall;
    this.#rewrittenAt = rewrittenAt;
  }

  /** Writes the file for the first time, and from then on every second. */
  async start(): Promise<void> {
    this.#unsubscribe = this.#emulator.subscribe((happening) => {
      for (const changes of [this.#changes, this.#meanwhile]) {
        if (happening.kind === 'state') changes?.messages.add(happening.message);
        if (happening.kind === 'webhook') changes?.attempts.push(happening.attempt);
      }
      // Written anew, the file has what has not been collected.
      if (this.#changes.size > COLLECTED) {
        this.#changes.clear();
        this.#epoch = '';
      }
    });
    await this.#rewrite();
    this.#wait();
  }

  /** Resolves when what is being written is written. */
  settled(): Promise<void> {
    return this.#writing;
  }

  /** Writes what is left and closes the file. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#callOff();
    await this.#writing;
    this.#unsubscribe();
    await this.#write();
    await this.#handle?.close();
  }

  #wait(): void {
    if (this.#isClosed) return;
    this.#callOff = this.#wall.wake(this.#pause, () => {
      this.#writing = this.#write()
        .catch((error: unknown) => {
          this.#epoch = '';
          this.#onFailure(error);
        })
        .finally(() => this.#wait());
    });
  }

  async #write(): Promise<void> {
    const isLarge = this.#bytes > Math.max(this.#rewrittenAt, 3 * this.#bytesAtFirst);
    if (isLarge || this.#epoch !== this.#emulator.epoch) await this.#rewrite();
    else await this.#append();
  }

  async #append(): Promise<void> {
    const elapsed = stopwatch();
    this.#sinceLast = elapsed;
    const sections = this.#outline();
    this.#pause = Math.max(PAUSE, PATIENCE * elapsed());
    const line = this.#lineOf(this.#changes, sections, this.#sections);
    if (line === undefined || this.#handle === undefined) return;
    this.#changes.clear();
    this.#sections = sections;
    this.#bytes += line.length;
    await this.#handle.appendFile(line);
    await this.#handle.datasync();
  }

  async #rewrite(): Promise<void> {
    // What a reset overtakes is neither the old sandbox nor the new one.
    while (!(await this.#tryRewrite()));
  }

  async #tryRewrite(): Promise<boolean> {
    const path = `${this.#file}.new`;
    const handle = await open(path, 'w');
    const { epoch } = this.#emulator;
    // From the moment on at which the rows are taken, or one that came before would stand there twice.
    this.#meanwhile = new Changes();
    try {
      const bytes = await this.#writeRows(handle);
      if (epoch !== this.#emulator.epoch) {
        await handle.close();
        return false;
      }
      const sections = this.#outline();
      const last = this.#lineOf(this.#meanwhile, sections, new Map()) ?? '';
      this.#changes.clear();
      await handle.appendFile(last);
      await handle.datasync();
      await rename(path, this.#file);
      await syncDirectory(dirname(this.#file));
      await this.#handle?.close();
      this.#handle = handle;
      this.#sections = sections;
      this.#bytesAtFirst = bytes + last.length;
      this.#bytes = this.#bytesAtFirst;
      this.#epoch = epoch;
      return true;
    } catch (error) {
      await handle.close();
      throw error;
    } finally {
      this.#meanwhile = undefined;
    }
  }

  /** Writes the messages and attempts there are, slice by slice; returns how much that was. */
  async #writeRows(handle: FileHandle): Promise<number> {
    const messages = [...this.#emulator.desk.messages.oldestFirst()];
    const attempts = [...this.#emulator.webhooks()].reverse();
    let bytes = 0;
    const write = async (record: object) => {
      const line = `${JSON.stringify(record)}\n`;
      bytes += line.length;
      await handle.appendFile(line);
      // The old file is the one that counts until the new one is complete.
      if (this.#sinceLast() >= this.#pause && this.#epoch === this.#emulator.epoch) await this.#append();
    };
    for (let from = 0; from < messages.length; from += SLICE) {
      await write({ messages: messages.slice(from, from + SLICE).map(dumpMessage) });
    }
    for (let from = 0; from < attempts.length; from += SLICE) {
      await write({ attempts: attempts.slice(from, from + SLICE).map(dumpAttempt) });
    }
    return bytes;
  }

  #outline(): Map<string, string> {
    return new Map(Object.entries(this.#emulator.outline()).map(([name, section]) => [name, JSON.stringify(section)]));
  }

  /** The line that tells of changes; undefined when nothing has changed but the time. */
  #lineOf(changes: Changes, sections: Map<string, string>, before: Map<string, string>): string | undefined {
    const changed = [...sections].filter(([name, section]) => section !== before.get(name));
    const isIdle = changes.size === 0 && changed.every(([name]) => name === 'clock');
    if (changed.length === 0 || (isIdle && this.#emulator.followsWall)) return undefined;
    const outline = changed.map(([name, section]) => `${JSON.stringify(name)}:${section}`).join();
    const messages = JSON.stringify([...changes.messages].map(dumpMessage));
    const attempts = JSON.stringify(changes.attempts.map(dumpAttempt));
    return `{"outline":{${outline}},"messages":${messages},"attempts":${attempts}}\n`;
  }
}

/** A new name is safe once its directory is. */
async function syncDirectory(path: string): Promise<void> {
  // Windows opens no directories, and needs none of this.
  if (process.platform === 'win32') return;
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
