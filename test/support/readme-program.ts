import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Milliseconds after which a program that has not printed what was awaited is given up. */
const PATIENCE = 50_000;

export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A program that was started, and what it has printed so far. */
export class Program {
  readonly #name: string;
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #watchers = new Set<() => void>();
  #output = '';
  #errors = '';
  #isOver = false;

  constructor(command: string, args: readonly string[], { cwd, env = process.env }: ProgramOptions) {
    this.#name = [command, ...args].join(' ');
    this.#process = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => this.#take(text, ''));
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => this.#take('', text));
    this.#ended = once(this.#process, 'close').finally(() => {
      this.#isOver = true;
      this.#take('', '');
    });
  }

  get output(): string {
    return this.#output;
  }

  /** Waits until its output satisfies the condition. */
  async prints(condition: (output: string) => boolean): Promise<void> {
    const { promise, resolve, reject } = withResolvers();
    const patience = setTimeout(() => reject(this.#failure('did not print in time what was awaited')), PATIENCE);
    const look = () => {
      if (condition(this.#output)) resolve();
      else if (this.#isOver) reject(this.#failure('ended without printing what was awaited'));
    };
    this.#watchers.add(look);
    try {
      look();
      await promise;
    } finally {
      clearTimeout(patience);
      this.#watchers.delete(look);
    }
  }

  /** Waits for it to end well and returns all it has printed. */
  async ends(): Promise<string> {
    await this.#ended;
    if (this.#process.exitCode !== 0) throw this.#failure(`ended with status ${this.#process.exitCode}`);
    return this.#output;
  }

  async stop(): Promise<void> {
    if (!this.#isOver) this.#process.kill();
    await this.#ended.catch(() => undefined);
  }

  #take(output: string, errors: string): void {
    this.#output += output;
    this.#errors += errors;
    for (const look of [...this.#watchers]) look();
  }

  #failure(what: string): Error {
    return new Error(`\`${this.#name}\` ${what}. It printed:\n${this.#output}${this.#errors}`);
  }
}

function withResolvers() {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
