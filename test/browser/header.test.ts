import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser, open } from './browser.ts';
import { send } from './sending.ts';

const GROUNDS = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 23, 28)' } as const;

/** Has a tab be seen or not, which a browser that shows nothing takes for seen. */
async function see(tab: Page, isSeen: boolean): Promise<void> {
  await tab.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, !isSeen);
}

inBrowser('The header', () => {
  test('the theme is the system’s, then the light one, then the dark one, and is remembered', async () => {
    const { page } = await open({ browser: { colorScheme: 'dark' } });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const theme = page.getByRole('button', { name: /^Theme/ });
    await theme.waitFor();
    expect(await ground()).toBe(GROUNDS.dark);
    await theme.click();
    await page.getByRole('button', { name: 'Theme: light' }).waitFor();
    expect(await ground()).toBe(GROUNDS.light);
    await page.emulateMedia({ colorScheme: 'light' });
    await theme.click();
    await page.reload();
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
    expect(await ground()).toBe(GROUNDS.dark);
    await theme.click();
    await page.getByRole('button', { name: 'Theme: as the system' }).waitFor();
    expect(await ground()).toBe(GROUNDS.light);
  });

  test('stands on one line at 1280 pixels, and nothing of it is out of sight at 375', async () => {
    const { page } = await open();
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText('manual', { exact: true }).waitFor();
    const header = page.getByRole('banner');
    expect((await header.boundingBox())?.height).toBeLessThan(50);
    await page.setViewportSize({ width: 375, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    expect((await header.boundingBox())?.height).toBeLessThan(150);
  });

  test('who goes where they are has nothing to go back over', async () => {
    const { page } = await open();
    await page.getByRole('link', { name: 'Rules' }).click();
    await page.getByRole('link', { name: 'Rules' }).click();
    await page.getByRole('button', { name: 'Next message fails' }).waitFor();
    await page.goBack();
    await page.getByText('No message yet').waitFor();
  });

  test('tabs that nobody sees leave the browser’s connections to the others, and catch up when they are seen', async () => {
    const { page, context, url, errors } = await open();
    const live = (tab: Page) => tab.getByText('Live', { exact: true }).waitFor();
    await live(page);
    await see(page, false);
    // A browser keeps six to a server.
    for (let count = 0; count < 6; count++) {
      const other = await context.newPage();
      await other.goto(page.url(), { timeout: 10_000 });
      await live(other);
      await see(other, false);
    }
    await send(url, { body: 'Meanwhile' });
    await see(page, true);
    await page.getByRole('row', { name: 'Meanwhile' }).waitFor();
    await send(url, { body: 'And now' });
    await page.getByRole('row', { name: 'And now' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('the page finds its way back after a restart', async () => {
    const { page, url, errors, restart } = await open();
    await send(url, { body: 'Before the restart' });
    await page.getByRole('row', { name: 'Before the restart' }).waitFor();
    await restart(async () => {
      await page.getByText('Connection lost: is the emulator still running?').waitFor();
      await page.getByRole('row', { name: 'Before the restart' }).waitFor();
    });
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText('No message yet').waitFor();
    await send(url, { body: 'After the restart' });
    await page.getByRole('row', { name: 'After the restart' }).waitFor();
    // The browser itself notes every connection that it could not make.
    expect(errors.filter((error) => !/net::ERR_/.test(error))).toEqual([]);
  });
});
