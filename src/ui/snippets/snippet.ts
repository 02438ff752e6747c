import { curl } from './curl.ts';
import { node } from './node.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import type { ApiRequest } from './request.ts';

const WRITERS = { curl, node, python, php } as const;

/** What a request can be written in. */
export type Language = keyof typeof WRITERS;

/** The languages with their names, in the order they are offered. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  curl: 'curl',
  node: 'Node',
  python: 'Python',
  php: 'PHP',
};

/** A request as a program to paste and run, whatever stands in it. */
export function snippet(language: Language, request: ApiRequest): string {
  return WRITERS[language](request);
}
