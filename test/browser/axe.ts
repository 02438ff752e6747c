import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules that are looked at: WCAG 2.2, levels A and AA, and what axe itself holds for good practice. */
const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/**
 * Those of them that look at colours. The themes have the same elements, words, places and sizes and differ by nothing
 * else (`tokens.css`), so what the other rules find in one they find in the other.
 */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** The page's own policy lets no script in, so this one comes in through the browser. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is serious for somebody who cannot see or point, in the light theme and in the dark one; told as rule and place. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source);
  const inLight = await page.evaluate(run, EVERYTHING);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const inDark = await page.evaluate(run, COLOURS);
  return [...inLight.map((found) => `light: ${found}`), ...inDark.map((found) => `dark: ${found}`)];
}

/** Runs in the page, where axe is a name that everybody sees. */
async function run(options: RunOptions): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Pick<typeof import('axe-core'), 'run'> };
  // To tell where every rule is kept is as much work as to look.
  const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
}
