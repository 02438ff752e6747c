import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect } from '../../src/client.ts';
import { violationsOf } from './axe.ts';
import { inBrowser, open } from './browser.ts';
import { fill, send } from './sending.ts';

const clockOf = (page: Page) => page.getByRole('button', { name: /^Clock/ });
const panelOf = (page: Page) => page.getByRole('region', { name: 'Clock' });
const press = (page: Page, name: string) => panelOf(page).getByRole('button', { name, exact: true }).click();
const START = { startAt: new Date('2026-04-21T19:45:12.308Z') };

inBrowser('The clock', () => {
  test('moved by a minute, it does what is due on the way and says so', async () => {
    const { page, url, errors } = await open(START);
    await send(url, { body: 'On its way' });
    const row = page.getByRole('row', { name: 'On its way' });
    await row.getByText('accepted').waitFor();
    await clockOf(page).click();
    await panelOf(page).getByText('in 500 ms (21 Apr 19:45:12)').waitFor();
    await press(page, '+1 min');
    await row.getByText('delivered').waitFor();
    await page.getByRole('status').getByText('2 events on the way: 2 states').waitFor();
    await panelOf(page).getByText('2026-04-21 19:46:12 UTC').waitFor();
    await panelOf(page).getByText('Nothing is booked').waitFor();
    expect(errors).toEqual([]);
  });

  test('the next event, an hour, a day and everything that is booked are a button each', async () => {
    const { page, url } = await open(START);
    await send(url, { body: 'Step by step' });
    const row = page.getByRole('row', { name: 'Step by step' });
    await clockOf(page).click();
    await press(page, 'Next event');
    await row.getByText('sent').waitFor();
    await press(page, 'Run all');
    await row.getByText('delivered').waitFor();
    await press(page, '+1 h');
    await panelOf(page).getByText('2026-04-21 20:45:14 UTC').waitFor();
    await press(page, '+24 h');
    await panelOf(page).getByText('2026-04-22 20:45:14 UTC').waitFor();
    await panelOf(page).getByText('Nothing happened on the way').waitFor();
  });

  test('a real clock ticks, and stands still from the moment it is paused until it goes on', async () => {
    const { page, url } = await open({ clock: 'real' });
    const shown = await clockOf(page).innerText();
    await page.waitForFunction((before) => document.querySelector<HTMLElement>('.clock')?.innerText !== before, shown);
    await clockOf(page).click();
    await press(page, 'Pause');
    await clockOf(page).getByText('paused').waitFor();
    const client = connect(url);
    expect(await client.getClock()).toMatchObject({ mode: 'real', paused: true });

    await send(url, { body: 'Waits with the clock' });
    await press(page, 'Next event');
    const row = page.getByRole('row', { name: 'Waits with the clock' });
    await row.getByText('sent').waitFor();
    await press(page, 'Resume');
    await row.getByText('delivered').waitFor();
    expect(await client.getClock()).toMatchObject({ paused: false });
  });

  test('a clock of another speed ticks at that', async () => {
    const { page } = await open({ clock: 'real', speed: 3600 });
    await clockOf(page).getByText('× 3600').waitFor();
    const hourOf = async () => (await clockOf(page).innerText()).match(/(\d\d):\d\d:\d\d/)?.[1] ?? '';
    const hour = await hourOf();
    await page.waitForFunction(
      (before) => !document.querySelector<HTMLElement>('.clock')?.innerText.includes(` ${before}:`),
      hour,
    );
  });

  test('the sandbox is reset after a question, and nothing happens to it when the answer is no', async () => {
    const { page, emulator, errors } = await open();
    fill(emulator, 3);
    await page.reload();
    const row = page.getByRole('row', { name: 'Order 3' });
    await row.waitFor();
    await clockOf(page).click();
    await panelOf(page).getByRole('button', { name: 'Reset the sandbox' }).click();
    const question = page.getByRole('dialog', { name: 'Reset the default sandbox?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    await row.waitFor();

    await panelOf(page).getByRole('button', { name: 'Reset the sandbox' }).click();
    await question.getByRole('button', { name: 'Reset', exact: true }).click();
    await page.getByText('The sandbox is empty again').waitFor();
    await page.getByText('No message yet').waitFor();
    expect(errors).toEqual([]);
  });

  test('escape closes it alone, wherever the focus is, and not what is opened below it', async () => {
    const { page, url } = await open(START);
    await send(url, { body: 'Below the clock' });
    await page.getByRole('row', { name: 'Below the clock' }).click();
    const message = page.getByRole('complementary');
    await message.waitFor();
    await clockOf(page).click();
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'hidden' });
    expect(await message.count()).toBe(1);
    await clockOf(page).click();
    await panelOf(page).getByRole('button', { name: 'Reset the sandbox…' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await message.count()).toBe(1);
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await message.waitFor({ state: 'detached' });
  });

  test('what is pressed keeps the focus while it is done, to be pressed again', async () => {
    const { page } = await open(START);
    await clockOf(page).click();
    const minute = panelOf(page).getByRole('button', { name: '+1 min' });
    await minute.focus();
    for (const time of ['19:46:12', '19:47:12', '19:48:12']) {
      await page.route('**/clock/advance', async (route) => {
        await page.waitForFunction(() => document.querySelector('.moves [aria-disabled=true]'));
        // A frame is drawn meanwhile, in which the focus would be lost.
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        await route.continue();
      });
      await page.keyboard.press('Enter');
      await panelOf(page).getByText(`2026-04-21 ${time} UTC`).waitFor();
      await page.unrouteAll();
    }
  });

  test('is operable by keyboard and has nothing serious for those who cannot see it', async () => {
    const { page } = await open(START);
    await clockOf(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panelOf(page).getByText('2026-04-21 19:46:12 UTC').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'hidden' });
  });
});
