import { fileURLToPath } from 'node:url';

/** The folder of the package's sources. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
