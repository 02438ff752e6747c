import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules that are looked at: WCAG 2.2, levels A and AA, and what axe itself holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is serious for somebody who cannot see or point, in the theme that the page has and in the other; told as rule and place. */
export async function violationsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The page's own policy lets no script in, so this one comes in through the browser.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(run, TAGS);
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      found.push(
        ...nodes.map(
          ({ target, failureSummary = '' }) => `${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary}`,
        ),
      );
    }
  }
  return found;
}

/** Runs in the page, where axe is a name that everybody sees. */
function run(tags: string[]): Promise<AxeResults> {
  const { axe } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } };
  return axe.run(document, { runOnly: tags });
}
