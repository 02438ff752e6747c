import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject, onTestFinished } from 'vitest';
import { ROOT } from './root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the package stands as users have it. */
    installed: string;
  }
}

/** The arguments that have Node run the command. */
export function command(...args: readonly string[]): string[] {
  return [join(inject('installed'), 'dist/cli.js'), ...args];
}

/** A project of a user's. */
export interface Project {
  /** Empty, but that the package and all that the tests run with is installed. */
  readonly folder: string;
  remove(): Promise<void>;
}

export async function newProject(): Promise<Project> {
  const home = await mkdtemp(join(tmpdir(), 'sms-emulator-project-'));
  const folder = join(home, 'project');
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await Promise.all([
    symlink(inject('installed'), join(folder, 'node_modules/sms-emulator'), 'junction'),
    // One folder up, where the package and the programs find it.
    symlink(join(ROOT, 'node_modules'), join(home, 'node_modules'), 'junction'),
    writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' })),
    linkCommand(join(folder, 'node_modules/.bin')),
  ]);
  return { folder, remove: () => rm(home, { recursive: true, force: true }) };
}

/** What a program of a user's prints, an ES module that does nothing else; the test's end removes its project. */
export async function printedBy(program: string): Promise<string> {
  const { folder, remove } = await newProject();
  onTestFinished(remove);
  const args = ['--input-type=module', '--eval', program];
  return (await promisify(execFile)(process.execPath, args, { cwd: folder })).stdout;
}

/** Puts the command where npm would. */
async function linkCommand(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const words = [process.execPath, ...command(), '"$@"'].join(' ');
  await writeFile(join(directory, 'sms-emulator'), `#!/bin/sh\nexec ${words}\n`, { mode: 0o755 });
}

/** The environment without what Vitest tells its workers, which a Vitest of a project must not believe. */
export function ordinaryEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|NODE_ENV$)/.test(name)));
}
