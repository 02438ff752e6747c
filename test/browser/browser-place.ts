import { existsSync } from 'node:fs';

/** Where a Chromium may stand; `CHROMIUM` names another. */
const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser to test with; undefined where this machine has none. */
export const executable = PLACES.find((place) => place !== undefined && existsSync(place));

/** What to do where there is none. */
export const NEEDED =
  'needs a browser and found none: install Chromium (Debian: apt-get install chromium) or name one, CHROMIUM=/path/to/chromium npm test';
