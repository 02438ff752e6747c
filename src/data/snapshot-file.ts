import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { systemCode } from '../system-error.ts';
import { readJson } from '../written-file.ts';
import { StateFileError } from './state-file-error.ts';

/**
 * Reads a snapshot from a file, unchecked.
 * @throws StateFileError when it cannot be opened, or is no JSON.
 */
export function readSnapshot(file: string): unknown {
  return readJson(file, {
    option: '--import',
    mend: 'name a file that --export-on-exit or GET /_emulator/snapshot made',
    refusal: (sentence) => new StateFileError(sentence),
  });
}

/**
 * Makes sure that a snapshot can be written into a file, before there is one that would be lost.
 * @throws StateFileError when it cannot be.
 */
export function requireWritable(file: string): void {
  const beside = besideOf(file);
  try {
    // To a directory nothing can be renamed.
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    closeSync(openSync(beside, 'w'));
    rmSync(beside);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/**
 * Writes a snapshot into a file, whole or not at all.
 * @throws StateFileError when it cannot be written.
 */
export function writeSnapshot(file: string, snapshot: object): void {
  const beside = besideOf(file);
  try {
    const descriptor = openSync(beside, 'w');
    try {
      writeFileSync(descriptor, `${JSON.stringify(snapshot)}\n`);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    throw unwritable(file, error);
  }
}

const besideOf = (file: string) => `${file}.${process.pid}.new`;

const unwritable = (file: string, error: unknown) =>
  new StateFileError(
    `--export-on-exit ${file} cannot be written (${systemCode(error) || error}); name a file in a directory that you may write to`,
  );
