import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { inBrowser, open } from './browser.ts';
import { fill, send } from './sending.ts';

inBrowser('The messages', () => {
  test('one that is sent appears without reloading, and changes its state as time passes', async () => {
    const { page, url, emulator, errors } = await open();
    await page.getByText('No message yet').waitFor();
    await send(url, { body: 'Your code is 482910' });
    const row = page.getByRole('row', { name: 'Your code is 482910' });
    await row.getByText('accepted').waitFor();
    await emulator.advance('3s');
    await row.getByText('delivered').waitFor();
    expect(errors).toEqual([]);
  });

  test('a filter stands in the address bar as it is typed, and an address with one shows what it says', async () => {
    const { page, url, context } = await open();
    await send(url, { body: 'Your code is 482910' });
    await send(url, { body: 'Your parcel is here', to: '+15551234567' });
    await page.getByLabel('Text').fill('PARCEL');
    await page.getByRole('row', { name: 'Your code' }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('search')).toBe('PARCEL');

    const shared = await context.newPage();
    await shared.goto(page.url());
    await shared.getByRole('row', { name: 'Your parcel is here' }).waitFor();
    expect(await shared.getByLabel('Text').inputValue()).toBe('PARCEL');
    expect(await shared.getByRole('row').count()).toBe(2);
  });

  test('part of a number, a provider and a state narrow them down', async () => {
    const { page, url, emulator } = await open();
    await send(url, { body: 'To Britain' });
    await emulator.advance('3s');
    await send(url, { body: 'To America', to: '+15551234567' });
    const found = page.getByLabel('Messages found');
    await page.getByLabel('Number').fill('(555) 123');
    await found.getByText('1', { exact: true }).waitFor();
    await page.getByRole('row', { name: 'To America' }).waitFor();
    await page.getByLabel('Number').fill('');
    await page.getByLabel('State').selectOption('delivered');
    await page.getByRole('row', { name: 'To America' }).waitFor({ state: 'detached' });
    await page.getByRole('row', { name: 'To Britain' }).waitFor();
    await page.getByLabel('Provider').selectOption('smsid');
    await page.getByText('No message fits').waitFor();
  });

  test('the keyboard goes through them: / to search, arrows to choose, enter to open, escape to close', async () => {
    const { page, url } = await open();
    await send(url, { body: 'The older one' });
    await send(url, { body: 'The newer one' });
    await page.getByRole('row', { name: 'The older one' }).waitFor();
    await page.keyboard.press('/');
    expect(await page.getByLabel('Text').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.getByRole('grid').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('row', { name: 'The older one', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').waitFor();
    expect(new URL(page.url()).searchParams.get('message')).toMatch(/^msg_/);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await page.getByRole('grid').evaluate((grid) => grid === document.activeElement)).toBe(true);
  });

  test('escape closes one from the moment it is there', async () => {
    const { page, url } = await open();
    await send(url, { body: 'Hello' });
    await page.evaluate(() => {
      const pressAtOnce = new MutationObserver(() => {
        if (document.querySelector('aside') === null) return;
        pressAtOnce.disconnect();
        document.title = 'pressed';
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      });
      pressAtOnce.observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('row', { name: 'Hello' }).click();
    await expect.poll(() => page.title()).toBe('pressed');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('message')).toBeNull();
  });

  test('markup and characters that turn the text around are shown as text', async () => {
    const { page, url, errors } = await open();
    await send(url, { body: '<img src=x onerror="document.title=1"> \u202Eevil' });
    const row = page.getByRole('row', { name: '<img src=x onerror=' });
    await row.getByText('U+202E').waitFor();
    await send(url, { body: 'A filler:\u3164 a joiner:\u034F a heart: ❤️' });
    const text = page.getByRole('row', { name: 'A filler' }).locator('.text');
    expect(await text.textContent()).toBe('A filler:U+3164 a joiner:U+034F a heart: ❤️');
    expect(await page.locator('img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('a hundred thousand are scrolled through with only the rows on the screen', async () => {
    const { page, emulator } = await open({ rateLimit: false });
    fill(emulator, 100_000);
    await page.getByLabel('Messages found').getByText('100,000').waitFor();
    const scroller = page.getByRole('grid');
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    await page.getByRole('row', { name: 'Order 50000 is' }).waitFor();
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.getByRole('row', { name: 'Order 1 is' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.getByRole('row').count()).toBeLessThan(80);
  });

  test('who has scrolled down keeps seeing what they see while more come in', async () => {
    const { page, emulator, url } = await open({ rateLimit: false });
    fill(emulator, 1_000);
    const scroller = page.getByRole('grid');
    await page.getByRole('row', { name: 'Order 1000 is' }).waitFor();
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    const row = page.getByRole('row', { name: 'Order 495 is' });
    await row.waitFor();
    const before = await row.boundingBox();
    await send(url);
    await page.getByLabel('Messages found').getByText('1,001').waitFor();
    await expect.poll(async () => (await row.boundingBox())?.y).toBe(before?.y);
  });

  test('the newest are there again when a search that found nothing is taken back', async () => {
    const { page, emulator } = await open({ rateLimit: false });
    fill(emulator, 1_000);
    const newest = page.getByRole('row', { name: 'Order 1000 is' });
    await newest.waitFor();
    const scroller = page.getByRole('grid');
    // The list asks first for as many rows as it begins with, which is all that is needed on a screen of some height.
    for (const height of [760, 780, 800, 820, 840]) {
      await page.setViewportSize({ width: 1280, height });
      await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
      await page.getByRole('row', { name: 'Order 495 is' }).waitFor();
      await page.getByLabel('Text').fill('nowhere');
      await page.getByText('No message fits').waitFor();
      await page.getByLabel('Text').fill('');
      await newest.waitFor();
    }
  });

  test('arrows go on from what is in sight where the chosen one is far away', async () => {
    const { page, emulator } = await open({ rateLimit: false });
    fill(emulator, 1_000);
    await page.getByRole('row', { name: 'Order 1000 is' }).waitFor();
    const scroller = page.getByRole('grid');
    await scroller.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('row', { name: 'Order 1000 is', selected: true }).waitFor();
    await scroller.evaluate((element) => element.scrollTo(0, 36 * 500));
    await page.getByRole('row', { name: 'Order 500 is' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('row', { name: 'Order 500 is', selected: true }).waitFor();
  });

  test('what is chosen is marked where the page’s colours are not shown, too', async () => {
    const { page, url } = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    await send(url);
    await page.getByRole('row', { name: 'Hello' }).click();
    await page.getByRole('complementary').waitFor();
    for (const marked of [page.getByRole('row', { selected: true }), page.getByRole('link', { name: 'Messages' })]) {
      expect(await marked.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('dashed');
    }
  });

  test('are in sight on a screen that is magnified four times', async () => {
    const { page, url } = await open();
    await page.setViewportSize({ width: 320, height: 256 });
    await send(url);
    const row = page.getByRole('row', { name: 'Hello' });
    await row.scrollIntoViewIfNeeded();
    const box = await page.getByRole('grid').boundingBox();
    expect(box?.height).toBeGreaterThan(100);
    await row.click();
    await page.getByRole('complementary').waitFor();
  });

  test('keep nobody out, in either theme', async () => {
    const { page, url } = await open();
    await page.getByText('No message yet').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await send(url);
    await page.getByRole('row', { name: 'Hello' }).click();
    await page.getByRole('complementary').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});
