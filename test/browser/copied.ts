import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';

const run = promisify(execFile);

/**
 * Copies a command from the page, as a reader would, and runs it.
 * @param label what the command is called there.
 * @param edited what the reader makes of it before.
 */
export async function runCopied(page: Page, label: string, edited = (command: string) => command): Promise<void> {
  await page.getByRole('button', { name: `Copy ${label}` }).click();
  await page.getByRole('status').getByText('Copied').waitFor();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  await run('sh', ['-c', `NO_PROXY=127.0.0.1 ${edited(command)}`]);
}
