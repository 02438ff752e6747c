import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core';
import { beforeAll, describe, onTestFinished } from 'vitest';
import { type EmulatorServer, listen } from '../../src/adapters/server.ts';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/index.ts';
import { executable, NEEDED } from './browser-place.ts';

/** One for all suites of a process; it ends with the process. */
let browser: Browser | undefined;

const VIEWPORT = { width: 1280, height: 800 };

/** A suite that runs in a real browser. It is skipped where there is none, but never in CI. */
export function inBrowser(name: string, suite: () => void): void {
  if (executable === undefined && process.env['CI'] === undefined) {
    describe.skip(`${name} (${NEEDED})`, suite);
    return;
  }
  // A browser starts within seconds, on a busy machine not within five.
  describe(name, { timeout: 30_000 }, () => {
    beforeAll(async () => {
      if (executable === undefined) throw new Error(`The inbox ${NEEDED}`);
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
  /** What a context of its own is like; without it one is used that other scenes had and will have, put in order. */
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
  const errors: string[] = [];
  const window = wanted === undefined ? await takeWindow() : await openWindow(wanted);
  const { page, context } = window;
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  onTestFinished(async ({ task }) => {
    try {
      // Nobody knows in what state a page is where a test has failed.
      if (wanted === undefined && task.result?.state === 'pass') spare = await tidied(window);
      else await context.close();
    } finally {
      await end(running);
    }
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

/** A page alone in its context, as a browser's window is. */
interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  /** To ask for what Playwright has no word for. */
  readonly devTools: CDPSession;
}

/** What tests listen to. */
const HEARD = ['console', 'dialog', 'pageerror', 'popup', 'request', 'requestfailed', 'requestfinished', 'response'];

/**
 * What the scene before has left, as if it were new: for a page that is opened anew a process starts and learns all
 * programs by heart again. Every emulator has a port of its own, so nothing of a scene is of another's origin.
 */
let spare: Window | undefined;

async function takeWindow(): Promise<Window> {
  const taken = spare ?? (await openWindow());
  spare = undefined;
  return taken;
}

async function openWindow(wanted: BrowserContextOptions = {}): Promise<Window> {
  const context = await launched().newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: VIEWPORT,
    ...wanted,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return { context, page, devTools: await context.newCDPSession(page) };
}

/** Puts back whatever a test may have changed, and leaves: no timer and no stream goes on. */
async function tidied(window: Window): Promise<Window> {
  const { context, page, devTools } = window;
  for (const event of HEARD) page.removeAllListeners(event);
  context.removeAllListeners('page');
  for (const other of context.pages()) if (other !== page) await other.close();
  await Promise.all([
    context.unrouteAll(),
    page.unrouteAll(),
    context.clearCookies(),
    // A port comes round again, and with it the origin that has these.
    page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    }),
    page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null }),
    page.setViewportSize(VIEWPORT),
    // Off the page, that nothing below it looks pointed at.
    page.mouse.move(-1, -1),
  ]);
  await page.goto('about:blank');
  await devTools.send('Page.resetNavigationHistory');
  return window;
}

interface Running {
  readonly emulator: Emulator;
  readonly server: EmulatorServer;
}

function launched(): Browser {
  if (browser === undefined) throw new Error('scenes are opened within `inBrowser`');
  return browser;
}
