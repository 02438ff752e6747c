import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { listen } from '../../src/adapters/server.ts';
import type { WireReply } from '../../src/http/wire.ts';
import type { Emulator } from '../../src/index.ts';
import { blocksOf } from './readme-blocks.ts';

/** The samples of a provider's document, word for word, as `samples.md` beside its tests has them. */
export interface Samples {
  /** The languages that one of the calls is shown in. */
  languages(name: string): readonly Language[];
  /** A call, as a program. */
  call(language: Language, name: string): string;
  /** What the document prints as an answer or as a webhook. */
  answer(name: string): Readonly<Record<string, unknown>>;
}

export type Language = keyof typeof programs;

/** What runs a program of each language from its standard input, and how to tell that it can. */
const programs = {
  sh: { command: ['sh', '-s'], probe: ['sh', '-c', 'curl --version && openssl version'] },
  python: { command: ['python3', '-'], probe: ['python3', '-c', 'import requests'] },
  js: { command: ['node', '--input-type=module', '-'], probe: ['node', '--version'] },
  php: { command: ['php'], probe: ['php', '-r', 'exit(function_exists("curl_init") ? 0 : 1);'] },
} as const;

export function samplesOf(provider: string): Samples {
  const blocks = blocksOf(readFileSync(new URL(`../providers/${provider}/samples.md`, import.meta.url), 'utf8'));
  const find = (kind: string, name: string) => {
    const block = blocks.find((block) => block.kind === kind && block.name === name);
    if (block === undefined) throw new Error(`samples.md of ${provider} has no "${name}" in ${kind}`);
    return block.text;
  };
  return {
    languages: (name) => languages.filter((kind) => blocks.some((block) => block.kind === kind && block.name === name)),
    call: find,
    answer: (name) => JSON.parse(find('json', name)) as Record<string, unknown>,
  };
}

const languages = Object.keys(programs) as Language[];

/** Whether this machine cannot run programs of a language, or lacks what the samples in it need. */
export function isMissing(language: Language): boolean {
  let known = missing.get(language);
  if (known === undefined) {
    const [command, ...args] = programs[language].probe;
    known = spawnSync(command, args).status !== 0;
    missing.set(language, known);
  }
  return known;
}

/** What each language was found to be; to ask takes as long as to run a sample. */
const missing = new Map<Language, boolean>();

/** Where an emulator listens until the test is over. */
export async function listening(emulator: Emulator): Promise<string> {
  const { url, close } = await listen(emulator, { port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  return url;
}

/**
 * Runs a program to its end and returns what it printed.
 * @param changes what stands in for which of its words, such as the host.
 */
export async function run(
  language: Language,
  program: string,
  changes: Readonly<Record<string, string>>,
): Promise<string> {
  const changed = Object.entries(changes).reduce((text, [word, other]) => text.replaceAll(word, other), program);
  const [command, ...args] = programs[language].command;
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(changed);
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  const [printed, complaints, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${language} ended with ${code}: ${complaints}`);
  return printed;
}

/** The latest reply of an emulator, whoever asked. */
export function lastReply(emulator: Emulator): WireReply {
  for (const { reply } of emulator.journal.newestFirst()) return reply;
  throw new Error('nobody has asked the emulator anything');
}

/** A value as text, in the order of its keys, without the values of some. */
export function without(keys: readonly string[], value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (keys.includes(key) ? null : inner));
}
