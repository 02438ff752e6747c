import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { command } from './installed.ts';
import { ROOT } from './root.ts';

/** The command in a process of its own. */
export interface Command {
  /** Where it listens, without a path; rejects when it ends before. */
  readonly url: Promise<string>;
  /** What it has printed so far. */
  printed(): string;
  readonly ended: Promise<{ readonly status: number | null; readonly stderr: string }>;
  /** Ends it with a signal, and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<{ readonly status: number | null; readonly stderr: string }>;
}

/** Starts the command as users have it; it is killed when the test is over. */
export function startCommand(...args: readonly string[]): Command {
  const child: ChildProcess = spawn(process.execPath, command('--port', '0', ...args), {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<{ status: number | null; stderr: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, stderr }));
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
      const [, found] = /^ {2}control +(\S+)\/_emulator /m.exec(stdout) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`it ended before it listened: ${stderr}`)));
  });
  // Whoever is only interested in its end does not ask where it listened.
  url.catch(() => undefined);
  return {
    url,
    printed: () => stdout,
    ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** A directory that is gone when the test is over. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'sms-emulator-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
