import { mkdir, writeFile } from 'node:fs/promises';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { listen } from '../src/adapters/server.ts';
import { createEmulator } from '../src/index.ts';
import { executable } from '../test/browser/browser-place.ts';
import { furnish } from './screenshot-scene.ts';

/**
 * Draws every view of the inbox in both themes into `docs/inbox`: `npm run screenshots`. The clock, the ids and what was
 * sent are the same each time, so a picture changes when its view does.
 */
const VIEWS = ['messages', 'message', 'phones', 'webhooks', 'requests', 'providers', 'rules', 'api'] as const;

/** Pixels a picture is high, where that is more than a window. */
const HEIGHTS: Readonly<Record<string, number>> = { message: 980, webhooks: 1380 };

const THEMES = ['light', 'dark'] as const;

/** Frames in which a page shows what it was answered and asks for what that makes it need: one each, and one to spare. */
const FRAMES = 3;

if (executable === undefined) throw new Error('no Chromium here; install one, or name it: CHROMIUM=/path/to/one');

const emulator = createEmulator({ clock: 'manual', startAt: new Date('2026-05-30T14:22:10Z') });
const server = await listen(emulator, { port: 4010, host: '127.0.0.1' });
const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
try {
  const queries = await furnish(emulator, server.url);
  await mkdir('docs/inbox', { recursive: true });
  for (const theme of THEMES) for (const view of VIEWS) await draw(browser, view, theme, queries[view]);
} finally {
  await browser.close();
  await server.close();
  await emulator.close();
}

async function draw(browser: Browser, view: string, colorScheme: 'light' | 'dark', query: string): Promise<void> {
  const viewport = { width: 1180, height: HEIGHTS[view] ?? 680 };
  const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const underWay = requestsOf(page);
  await page.goto(`${server.url}/_emulator/inbox/${query}`);
  await settled(page, underWay);
  // A third of the size of a PNG. Playwright has no word for it, the browser has.
  const devTools = await context.newCDPSession(page);
  const { data } = await devTools.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  await writeFile(`docs/inbox/${view}-${colorScheme}.webp`, data, 'base64');
  await context.close();
}

/** The requests of a page that are under way, but for the stream of events, which never ends. */
function requestsOf(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>();
  page.on('request', (request) => request.resourceType() !== 'eventsource' && underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return underWay;
}

/** Waits until the page has asked for everything and shows it: an answer may make it ask for more. */
async function settled(page: Page, underWay: ReadonlySet<Request>): Promise<void> {
  await page.getByText('Live', { exact: true }).waitFor();
  for (let still = 0; still < FRAMES; still = underWay.size === 0 ? still + 1 : 0) {
    // After a frame, Preact's effects run in a task of their own.
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))');
  }
}
