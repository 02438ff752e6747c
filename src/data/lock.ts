import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { systemCode } from '../system-error.ts';
import { StateFileError } from './state-file-error.ts';

/** The locks of this process: in a container a restarted process may have the id of the one that was killed. */
const held = new Set<string>();

/**
 * Takes a data directory for this process; returns how to give it back. The lock of a process that is gone is taken
 * over.
 * @throws StateFileError when another process has it.
 */
export function lock(directory: string): () => void {
  const file = join(resolve(directory), 'lock');
  if (!take(file)) {
    const owner = ownerOf(file);
    if (held.has(file) || (owner !== undefined && owner !== process.pid && isAlive(owner))) {
      throw new StateFileError(
        `--data ${directory} is in use by process ${owner}; stop that, or give each process a directory of its own`,
      );
    }
    rmSync(file, { force: true });
    if (!take(file)) throw new StateFileError(`--data ${directory} was just taken by another process; try again`);
  }
  held.add(file);
  return () => {
    if (held.delete(file)) rmSync(file, { force: true });
  };
}

function take(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw new StateFileError(
      `${file} cannot be written (${systemCode(error) || error}); let --data name a directory of yours`,
    );
  }
}

/** Undefined for a lock that its owner did not live to finish. */
function ownerOf(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but is there.
    return systemCode(error) === 'EPERM';
  }
}
