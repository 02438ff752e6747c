import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { beforeAll, describe, onTestFinished } from 'vitest';
import { type EmulatorServer, listen } from '../../src/adapters/server.ts';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.ts';
import { executable } from './browser-place.ts';

const HOW =
  'needs a browser and found none: install Chromium (Debian: apt-get install chromium) or name one, CHROMIUM=/path/to/chromium npm test';

/** One for all suites of a process; it ends with the process. */
let browser: Browser | undefined;

/** A suite that runs in a real browser. It is skipped where there is none, but never in CI. */
export function inBrowser(name: string, suite: () => void): void {
  if (executable === undefined && process.env['CI'] === undefined) {
    describe.skip(`${name} (${HOW})`, suite);
    return;
  }
  // A browser starts within seconds, on a busy machine not within five.
  describe(name, { timeout: 30_000 }, () => {
    beforeAll(async () => {
      if (executable === undefined) throw new Error(`The inbox ${HOW}`);
      browser ??= await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] });
    }, 30_000);
    suite();
  });
}

/** What is looked at: a served emulator, and a page that shows its inbox. */
export interface Scene {
  readonly emulator: Emulator;
  /** Where the emulator stands, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the page and was not said to the reader. */
  readonly errors: string[];
  /**
   * Ends the emulator and its server, and starts another emulator on the same port.
   * @param meanwhile what is done while nobody answers there.
   */
  restart(meanwhile: () => Promise<void>): Promise<Emulator>;
}

export interface SceneOptions extends EmulatorOptions {
  /** The query of the address, such as `?view=rules`. */
  readonly at?: string;
  readonly browser?: BrowserContextOptions;
}

/** Serves an emulator, on a manual clock unless told otherwise, and opens its inbox. */
export async function open({ at = '', browser: wanted, ...options }: SceneOptions = {}): Promise<Scene> {
  const serve = async (port: number) => {
    const served = createEmulator({ clock: 'manual', ...options });
    return { emulator: served, server: await listen(served, { port, host: '127.0.0.1' }) };
  };
  const end = async (running: Running) => {
    await running.server.close();
    await running.emulator.close();
  };
  let running: Running = await serve(0);
  const { emulator, server } = running;
  const context = await launched().newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 800 },
    ...wanted,
  });
  onTestFinished(async () => {
    await context.close();
    await end(running);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${server.url}/_emulator/inbox/${at}`);
  const restart = async (meanwhile: () => Promise<void>) => {
    await end(running);
    await meanwhile();
    running = await serve(Number(new URL(server.url).port));
    return running.emulator;
  };
  return { emulator, url: server.url, page, context, errors, restart };
}

interface Running {
  readonly emulator: Emulator;
  readonly server: EmulatorServer;
}

function launched(): Browser {
  if (browser === undefined) throw new Error('scenes are opened within `inBrowser`');
  return browser;
}
