import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { shippedAccounts } from '../../src/sms/seed.ts';
import { receiver } from '../support/receiver.ts';
import { client, demoSeed, ELLA, NUMBER, parametersOf } from '../support/transmitsms.ts';
import { violationsOf } from './axe.ts';
import { inBrowser, open, type SceneOptions } from './browser.ts';
import { runCopied } from './copied.ts';
import { send } from './sending.ts';

const HANDSET = '+447700900123';

const phones = (options: SceneOptions = {}) => open({ at: '?view=phones', rateLimit: false, ...options });

/** The phones with one of TransmitSMS's handsets, whose replies go to a receiver. */
async function withElla() {
  const server = await receiver();
  const others = shippedAccounts().filter(({ provider }) => provider !== 'transmitsms');
  const accounts = [...others, demoSeed({ reply_url: server.url, messages: [] })];
  const scene = await phones({ accounts });
  await client(scene.emulator).send({ from: NUMBER, message: 'Are you coming?' });
  await scene.emulator.advance('3s');
  const conversation = scene.page.getByRole('log', { name: `+${ELLA}` });
  await conversation.getByText('Are you coming?').waitFor();
  return { ...scene, server, conversation };
}

const openTerm = (page: Page) => new URL(page.url()).searchParams.get('open');

inBrowser('The phones', () => {
  test('a code that was sent is there to be copied, and has arrived when its message has', async () => {
    const { page, emulator, errors } = await phones();
    await page.getByText('No phone yet').waitFor();
    await runCopied(page, 'message to begin with');
    const conversation = page.getByRole('log');
    await conversation.getByText('on its way').waitFor();
    await emulator.advance('3s');
    await conversation.getByText('arrived').waitFor();
    await conversation.getByRole('button', { name: 'Copy 482910' }).click();
    await page.getByText('Copied 482910').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('482910');
    expect(errors).toEqual([]);
  });

  test('what did not get through says so', async () => {
    const { page, url, emulator } = await phones();
    await send(url, { to: '+15005550002', body: 'Nobody reads this' });
    await emulator.runAll();
    await page.getByRole('log').getByText('not delivered').waitFor();
  });

  test('a reply as the handset reaches the application, and the phone shows that it did', async () => {
    const { page, server, conversation, errors } = await withElla();
    await page.getByLabel('Reply as this handset').fill('Yes, at 8 & not before');
    await page.keyboard.press('Enter');
    await server.arrived(1);
    expect(server.received.map((webhook) => Object.fromEntries(parametersOf(webhook)))).toEqual([
      expect.objectContaining({ response: 'Yes, at 8 & not before', mobile: ELLA, longcode: NUMBER }),
    ]);
    const told = conversation.getByRole('list', { name: 'What your application got' });
    await told.getByText('taken (200)').waitFor();
    await told.getByText('What it said').click();
    await told.getByText('Yes, at 8 & not before').waitFor();
    expect(await page.getByLabel('Reply as this handset').inputValue()).toBe('');
    expect(openTerm(page)).toBe(`+${ELLA}`);
    expect(errors).toEqual([]);
  });

  test('what is typed while a reply is on its way stays', async () => {
    const { page, server, conversation } = await withElla();
    const line = page.getByLabel('Reply as this handset');
    await page.route('**/inbound', async (route) => {
      if (route.request().method() === 'POST') await line.fill('And who else?');
      await route.continue();
    });
    await line.fill('Yes');
    await page.keyboard.press('Enter');
    await server.arrived(1);
    await conversation.getByText('Yes', { exact: true }).first().waitFor();
    await page.waitForFunction(() => document.querySelector('.reply [aria-disabled=true]') === null);
    expect(await line.inputValue()).toBe('And who else?');
  });

  test('STOP is one click, and opts the handset out', async () => {
    const { page, server, emulator, conversation } = await withElla();
    await page.getByRole('button', { name: 'STOP' }).click();
    await conversation.getByText('STOP', { exact: true }).first().waitFor();
    await server.arrived(1);
    expect(server.received.map((webhook) => Object.fromEntries(parametersOf(webhook)))).toEqual([
      expect.objectContaining({ is_optout: 'yes' }),
    ]);
    expect(await client(emulator).refusal('send-sms', { message: 'Hi', to: ELLA })).toMatch(/^400 RECIPIENTS_ERROR/);
  });

  test('a number that is nobody’s is said to be, and leased where that is wanted', async () => {
    const { page, emulator } = await phones({ accounts: [demoSeed({ messages: [] })] });
    await client(emulator).send({ from: '61491570159' });
    await page.getByLabel('Reply as this handset').fill('Who is this?');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('No account of TransmitSMS gets what is sent to +61491570159.').waitFor();
    await page.getByRole('button', { name: 'Lease +61491570159 to account 1001' }).click();
    await page.getByText('Your application was not told').waitFor();
    await page.getByRole('log').getByText('Who is this?').waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  test('why a handset cannot reply stands where the reply would', async () => {
    const { page, url } = await phones();
    await send(url);
    await page.getByText('ACME is a word: a handset cannot reply to it').waitFor();
    await send(url, { from: '+15551234567' });
    await page.getByText('smsroute has no numbers that messages from handsets come in on').waitFor();
    expect(await page.getByRole('button', { name: 'STOP' }).count()).toBe(0);
  });

  test('several stand side by side, and the address says which', async () => {
    const { page, url, context } = await phones();
    await send(url, { body: 'The older one' });
    await send(url, { to: '+15551234567', body: 'The newer one' });
    await page.getByRole('log', { name: '+15551234567' }).waitFor();
    expect(await page.getByRole('log').count()).toBe(1);
    await page.getByRole('button', { name: `Open ${HANDSET} beside` }).click();
    await page.getByRole('log', { name: HANDSET }).getByText('The older one').waitFor();
    expect(openTerm(page)).toBe(`+15551234567,${HANDSET}`);

    const shared = await context.newPage();
    await shared.goto(page.url());
    await shared.getByRole('log', { name: HANDSET }).waitFor();
    await shared.getByRole('log', { name: '+15551234567' }).waitFor();

    await page.getByRole('button', { name: 'Close +15551234567' }).click();
    await page.getByRole('log', { name: '+15551234567' }).waitFor({ state: 'detached' });
    await page.getByRole('navigation', { name: 'Numbers' }).getByRole('link', { name: '+15551234567' }).click();
    await page.getByRole('log', { name: '+15551234567' }).waitFor();
    expect(openTerm(page)).toBe('+15551234567');
  });

  test('part of a number finds its phone', async () => {
    const { page, url } = await phones();
    await send(url);
    await send(url, { to: '+15551234567' });
    const numbers = page.getByRole('navigation', { name: 'Numbers' });
    await numbers.getByRole('link', { name: '+15551234567' }).waitFor();
    await page.getByLabel('Number', { exact: true }).fill('(7700) 900');
    await numbers.getByRole('link', { name: '+15551234567' }).waitFor({ state: 'detached' });
    await numbers.getByRole('link', { name: HANDSET }).waitFor();
    await page.getByLabel('Number', { exact: true }).fill('999999');
    await page.getByText('No number fits').waitFor();
  });

  test('the newest message is in sight, however many there are', async () => {
    const { page, url } = await phones();
    for (let number = 1; number <= 30; number++) await send(url, { body: `Order ${number} is ready.` });
    const newest = page.getByRole('log').getByText('Order 30 is ready.');
    await newest.waitFor();
    const [screen, bubble] = await Promise.all([page.getByRole('log').boundingBox(), newest.boundingBox()]);
    if (screen === null || bubble === null) throw new Error('it is not there');
    expect(bubble.y + bubble.height).toBeLessThanOrEqual(screen.y + screen.height);
  });

  test('markup and characters that turn the text around are shown as text', async () => {
    const { page, url, errors } = await phones();
    await send(url, { body: '<img src=x onerror="document.title=1"> \u202Eevil' });
    const conversation = page.getByRole('log');
    await conversation.getByText('<img src=x onerror=').waitFor();
    await conversation.getByText('U+202E').waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('keep nobody out, in either theme', async () => {
    const { page, url, conversation } = await withElla();
    await page.getByRole('button', { name: 'STOP' }).click();
    await conversation.getByText('taken (200)').waitFor();
    await send(url, { body: 'Your code is 482910 \u202E' });
    await page.getByRole('button', { name: `Open ${HANDSET} beside` }).click();
    await page.getByRole('button', { name: 'Copy 482910' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});
