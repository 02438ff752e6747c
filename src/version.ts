import { readAsset } from './assets.ts';

/** The package's version. */
export const version = (readAsset('package.json') as { version: string }).version;
