import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { receiver } from '../support/receiver.ts';
import { violationsOf } from './axe.ts';
import { inBrowser, open } from './browser.ts';
import { runCopied } from './copied.ts';
import { send } from './sending.ts';

const AT = { at: '?view=requests' };
const rowsOf = (page: Page) => page.getByRole('grid', { name: 'Requests' });

/** Sends what a client sends that has misspelt a field. */
async function misspell(url: string): Promise<void> {
  await fetch(`${url}/smsroute/v1/messages`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_live_YOUR_API_KEY', 'content-type': 'application/json' },
    body: JSON.stringify({ too: '+447700900123', from: 'ACME', body: 'Hello' }),
  });
}

inBrowser('The requests', () => {
  test('one that departs from the document is counted, and says how in a sentence', async () => {
    const { page, url, errors } = await open(AT);
    await page.getByText('No request yet').waitFor();
    await runCopied(page, 'A request with a misspelt field');
    await send(url);
    const row = page.getByRole('row', { name: 'Violation: `to` is required. Refused as invalid-destination, 400.' });
    await row.waitFor();
    await page.getByText('Only violations: 1').waitFor();
    await page.getByLabel('Requests found').getByText('2', { exact: true }).waitFor();
    expect(await rowsOf(page).getByRole('row').count()).toBe(3);
    await page.getByLabel('Only violations').check();
    await page.getByLabel('Requests found').getByText('1', { exact: true }).waitFor();
    expect(await rowsOf(page).getByRole('row').count()).toBe(2);
    expect(new URL(page.url()).searchParams.get('violations')).toBe('true');
    expect(await violationsOf(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('an opened one shows what went over the wire, and leads to the message', async () => {
    const { page, url, emulator } = await open(AT);
    const { url: callback } = await receiver(200);
    const id = await send(url, { body: 'Hello there', status_callback: callback });
    await page.getByRole('row', { name: 'POST /smsroute/v1/messages' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('authorization: Bearer ***_KEY').waitFor();
    await panel.getByRole('figure', { name: 'Request' }).getByText('"body":"Hello there"').waitFor();
    await panel.getByRole('figure', { name: 'Answer' }).getByText(`200 OK`).waitFor();
    await panel.getByRole('button', { name: 'Pretty answer' }).click();
    await panel.getByText(`"id": "${id}"`).waitFor();
    await emulator.advance('1m');
    await panel.getByRole('heading', { name: 'Receipts that followed' }).waitFor();
    await panel.getByText('delivered, attempt 1: 200, delivered').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await panel.getByRole('link', { name: id }).click();
    await page.getByRole('row', { name: 'Hello there' }).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ view: 'messages', message: id });
  });

  test('characters that cannot be seen, or turn the text around, are marked wherever they stand', async () => {
    const { page, url } = await open(AT);
    await fetch(`${url}/smsroute/v1/messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk_live_YOUR_API_KEY', 'content-type': 'application/json' },
      body: JSON.stringify({ to: '+447700900123', from: 'ACME', body: '\u202Etfel ot thgir' }),
    });
    await page.getByRole('row', { name: 'POST /smsroute/v1/messages' }).click();
    await page.getByRole('figure', { name: 'Request' }).getByText('U+202E').waitFor();
    expect(await page.locator('body').textContent()).not.toContain('\u202E');
  });

  test('the opened one stays open while others come in, and its address shows it again', async () => {
    const { page, url } = await open(AT);
    await misspell(url);
    await page.getByRole('row', { name: 'Violation' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('"too":"+447700900123"').waitFor();
    await send(url, { body: 'One more' });
    await page.getByLabel('Requests found').getByText('2', { exact: true }).waitFor();
    await panel.getByText('"too":"+447700900123"').waitFor();
    await page.reload();
    await panel.getByText('"too":"+447700900123"').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  test('an address of one that is no longer there says so', async () => {
    const { page, url, emulator } = await open(AT);
    await send(url);
    await page.getByRole('row', { name: 'POST' }).click();
    await page.getByRole('complementary').getByRole('heading', { name: '/smsroute/v1/messages' }).waitFor();
    emulator.reset();
    await page.reload();
    await page.getByRole('alert').getByText('This request is not among those listed').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('exchange')).toBeNull();
  });

  test('a provider and a status narrow them down, and which rule decided stands beside', async () => {
    const { page, url, emulator } = await open(AT);
    emulator.rules.add({ name: 'too many', fate: 'rate_limited', times: 1 });
    await send(url);
    await send(url);
    await page.getByRole('row', { name: 'too many' }).getByText('429').waitFor();
    await page.getByLabel('Status').fill('429');
    await page.getByLabel('Requests found').getByText('1', { exact: true }).waitFor();
    await page.getByLabel('Provider').selectOption('smsid');
    await page.getByText('No request fits').waitFor();
  });

  test('arrows choose and enter opens', async () => {
    const { page, url } = await open(AT);
    await misspell(url);
    await send(url);
    await page.getByRole('row', { name: 'Violation' }).waitFor();
    await rowsOf(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('Violation of the document').waitFor();
  });
});
