import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { type Browser, chromium } from 'playwright-core';
import { executable } from '../browser/browser-place.ts';
import { type Contender, posts, startEmulator } from './contenders.ts';
import { ROOT } from './emulator.ts';
import { atLeast, atMost, figure, median, remark, section } from './report.ts';

/** How soon the inbox is there, how large it is, and whether it keeps up with a burst. */
const LOOKS = 7;
const BURST = { perSecond: 1_000, seconds: 5 } as const;

section('The inbox in a browser');
weigh();
if (executable === undefined) remark('no browser here: first paint and frames were not measured');
else await look(executable);

function weigh(): void {
  const files = readdirSync(`${ROOT}dist/inbox`).map(
    (name) => gzipSync(readFileSync(`${ROOT}dist/inbox/${name}`)).length,
  );
  figure('all its files, gzipped', files.reduce((sum, size) => sum + size, 0) / 1_000, 'KB', atMost(60));
}

async function look(executablePath: string): Promise<void> {
  const emulator = await startEmulator();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const paints: number[] = [];
    for (let round = 0; round < LOOKS; round++) paints.push(await firstPaint(browser, emulator.url));
    figure(`first contentful paint, median of ${LOOKS}`, median(paints), 'ms', atMost(300));
    remark(`fastest ${Math.round(Math.min(...paints))} ms, slowest ${Math.round(Math.max(...paints))} ms`);
    await burst(browser, emulator);
  } finally {
    await browser.close();
    await emulator.stop();
  }
}

/** Of a browser that has nothing of the page in its cache. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/`, { waitUntil: 'load' });
  const time = await page.evaluate<number>(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  })`);
  await context.close();
  return time;
}

/** Frames a second that a page draws which shows the messages of a burst as they come. */
async function burst(browser: Browser, emulator: Contender): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${emulator.url}/`);
  const still = await framesWithin(page, 2_000);
  const load = autocannon({
    url: emulator.url,
    connections: 10,
    duration: BURST.seconds,
    overallRate: BURST.perSecond,
    requests: posts(emulator),
  });
  const frames = await framesWithin(page, (BURST.seconds - 0.5) * 1_000);
  const { requests } = await load;
  const shown = (await page.getByLabel('Messages found').textContent()) ?? '';
  figure(
    `frames a second while ${grouped(requests.average)} messages a second come in`,
    frames.perSecond,
    '',
    atLeast(30),
  );
  remark(
    `at rest ${Math.round(still.perSecond)}; longest pause ${Math.round(frames.longest)} ms; the page counts ${shown} messages of ${requests.total}`,
  );
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function framesWithin(page: { evaluate<Value>(script: string): Promise<Value> }, time: number): Promise<Frames> {
  return page.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    let before = start, count = 0, longest = 0;
    const draw = (now) => {
      count++;
      longest = Math.max(longest, now - before);
      before = now;
      if (now - start < ${time}) requestAnimationFrame(draw);
      else resolve({ perSecond: count * 1000 / (now - start), longest });
    };
    requestAnimationFrame(draw);
  })`);
}

interface Frames {
  readonly perSecond: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longest: number;
}
