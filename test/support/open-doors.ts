import type { OpenDoor } from './door.ts';
import { byTheKit, inProcess } from './door-in-process.ts';
import { overHttp } from './door-over-http.ts';

/** Every way in that a test author has, for `describe.each`: behind each are the same abilities. */
export const openDoors: readonly (readonly [name: string, open: OpenDoor])[] = [
  ['the control API over HTTP', overHttp],
  ['the TypeScript API in process', inProcess],
  ['the test kit', byTheKit],
];
