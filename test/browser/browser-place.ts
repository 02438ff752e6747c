import { existsSync } from 'node:fs';

/**
 * Where a Chromium may stand; `CHROMIUM` names another. First the one that is made to show nothing to anybody: it renders
 * alike, and opens and loads a page in less than half the time.
 */
const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chrome-headless-shell',
  '/usr/local/bin/chrome-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser to test with; undefined where this machine has none. */
export const executable = PLACES.find((place) => place !== undefined && existsSync(place));

/** What to do where there is none. */
export const NEEDED =
  'needs a browser and found none: install Chromium (Debian: apt-get install chromium-headless-shell, or chromium) or name one, CHROMIUM=/path/to/chromium npm test';
