import { expect, test } from 'vitest';
import { type Answer, receiver } from '../support/receiver.ts';
import { violationsOf } from './axe.ts';
import { inBrowser, open } from './browser.ts';
import { runCopied } from './copied.ts';
import { send } from './sending.ts';

/** The webhooks of a message on its way to be delivered: two receipts, to a receiver that gives these answers. */
async function withReceipts(...answers: readonly Answer[]) {
  const server = await receiver(...answers);
  const scene = await open({ at: '?view=webhooks' });
  const message = await send(scene.url, { status_callback: server.url });
  await scene.emulator.advance('3s');
  await server.arrived(2);
  await scene.page.getByRole('table').waitFor();
  const row = (name: string) => scene.page.getByRole('row', { name });
  return { ...scene, server, message, row };
}

inBrowser('The webhooks', () => {
  test('the page says how to get one, and shows it when it has come', async () => {
    const { page, emulator, errors } = await open({ at: '?view=webhooks' });
    await page.getByText('No webhook yet').waitFor();
    const server = await receiver();
    await runCopied(page, 'message with a callback', (command) =>
      command.replace('http://127.0.0.1:3000/receipts', server.url),
    );
    await emulator.advance('3s');
    await page.getByRole('row', { name: 'webhook 2' }).getByText('delivered').waitFor();
    await page.getByRole('row', { name: 'webhook 1' }).getByText('taken').waitFor();
    expect(errors).toEqual([]);
  });

  test('one that failed with a 500 is replayed, and the replay is shown', async () => {
    const { page, server, row, errors } = await withReceipts(500, 200);
    await row('webhook 1').getByText('failed, will retry').waitFor();
    await row('webhook 1').getByRole('button', { name: 'Replay' }).click();
    await page.getByText('Replayed webhook 1: taken (200)').waitFor();
    await row('webhook 3').getByText('replay', { exact: true }).waitFor();
    await row('webhook 3').getByText('taken').waitFor();
    expect(server.received).toHaveLength(3);
    expect(errors).toEqual([]);
  });

  test('a retry that is booked need not be waited for', async () => {
    const { page, row } = await withReceipts(500, 200);
    await page.getByText('1 of those listed has a retry booked, due at').waitFor();
    await page.getByRole('button', { name: 'Run the next' }).click();
    await row('webhook 3').getByText('taken').waitFor();
    await page.getByText('None of those listed has a retry booked.').waitFor();
  });

  test('a retry that is booked for a webhook which is not listed is not said to be none', async () => {
    const { page } = await withReceipts(500, 200);
    const retries = page.getByRole('region', { name: 'Retries' });
    await retries.getByText('1 of those listed').waitFor();
    await page.getByLabel('Provider').selectOption('smsid');
    await page.getByText('No webhook fits').waitFor();
    expect(await retries.textContent()).not.toContain('retry');
    expect(await retries.textContent()).toContain('The next thing on the clock is due at');
  });

  test('all that failed for good are replayed at once', async () => {
    const { page, row } = await withReceipts(404, 404, 200);
    await row('webhook 1').getByText('refused, no retry').waitFor();
    await page.getByRole('button', { name: 'Replay all failed' }).click();
    await page.getByText('Replayed 2: 2 taken').waitFor();
    await row('webhook 4').getByText('taken').waitFor();
    await page.getByRole('button', { name: 'Replay all failed' }).click();
    await page.getByText('There is no webhook that failed for good.').waitFor();
  });

  test('only those that failed are shown where that is wanted, and the address says so', async () => {
    const { page, context, row } = await withReceipts(500, 200);
    await page.getByLabel('Result').selectOption('Failed');
    await row('webhook 2').waitFor({ state: 'detached' });
    await row('webhook 1').waitFor();
    const shared = await context.newPage();
    await shared.goto(page.url());
    await shared.getByRole('row', { name: 'webhook 1' }).waitFor();
    expect(await shared.getByRole('row').count()).toBe(2);
    await page.getByLabel('Provider').selectOption('smsid');
    await page.getByText('No webhook fits').waitFor();
  });

  test('where a receiver answers 401, the text that was signed is the one it got', async () => {
    const { page, server, row, errors } = await withReceipts({ status: 401, body: 'bad signature' });
    await row('webhook 2').getByRole('link', { name: 'webhook 2' }).click();
    const panel = page.getByRole('complementary');
    const signed = panel.getByRole('figure', { name: 'exact text that was signed' }).locator('pre');
    const received = server.received[1];
    const [, time] = /t=(\d+)/.exec(String(received?.headers['x-smsroute-signature'])) ?? [];
    expect(await signed.textContent()).toBe(`${time}.${received?.body}`);
    await panel.getByText('bad signature').waitFor();
    await panel.getByText('webhook_secret').first().waitFor();
    expect(await panel.getByText('whsec_smsroute_demo').count()).toBe(0);
    await panel.getByRole('button', { name: 'Show' }).click();
    await panel.getByText('whsec_smsroute_demo', { exact: true }).waitFor();
    expect(errors).toEqual([]);
  });

  test('the mistake that explains a refusal comes first and is said to be it', async () => {
    const { page } = await withReceipts(403);
    await page.route('**/signature', async (route) => {
      const response = await route.fetch();
      const explained = (await response.json()) as { mistakes: object[] };
      const last = explained.mistakes.at(-1);
      const mistakes = [...explained.mistakes.slice(0, -1), { ...last, name: 'clock-skew', explains: true }];
      await route.fulfill({ response, json: { ...explained, mistakes } });
    });
    await page.getByRole('row', { name: 'webhook 1' }).getByRole('link', { name: 'webhook 1' }).click();
    const first = page.getByRole('region', { name: 'Usual mistakes' }).getByRole('row').nth(1);
    await first.getByText('This is it').waitFor();
    await first.getByText('clock-skew').waitFor();
  });

  test('the signature of one that was taken is explained when that is asked for', async () => {
    const { page, message } = await withReceipts();
    await page.getByRole('link', { name: 'webhook 1' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('x-smsroute-signature').waitFor();
    expect(await panel.getByText('exact text').count()).toBe(0);
    await panel.getByRole('button', { name: 'Explain the signature' }).click();
    await panel.getByText('exact text').first().waitFor();
    await panel.getByRole('link', { name: message }).click();
    expect(new URL(page.url()).searchParams.get('message')).toBe(message);
  });

  test('an address opens one of them, escape closes it, and a replay opens the new one', async () => {
    const { page, emulator, url, server, row } = await withReceipts(500, 200);
    await page.goto(`${url}/_emulator/inbox/?view=webhooks&attempt=1`);
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: 'Webhook 1' }).waitFor();
    await panel.getByRole('button', { name: 'Replay' }).click();
    await panel.getByRole('heading', { name: 'Webhook 3' }).waitFor();
    await row('webhook 3').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    const opener = page.getByRole('link', { name: 'webhook 3' });
    await expect.poll(() => opener.evaluate((link) => link === document.activeElement)).toBe(true);
    await server.close();
    await emulator.advance('1m');
    await page.getByRole('row', { name: 'ECONNREFUSED' }).first().getByRole('link').first().click();
    await panel.getByText('nothing listens at this address').waitFor();
    await page.goto(`${url}/_emulator/inbox/?view=webhooks&attempt=999`);
    await panel.getByText('There is no webhook 999').waitFor();
  });

  test('a link in a row leads where it is asked to: one step on, or into another tab alone', async () => {
    const { page, context } = await withReceipts(200, 200);
    const link = page.getByRole('link', { name: 'webhook 1' });
    const panel = page.getByRole('complementary');
    const [other] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
    await other.getByRole('heading', { name: 'Webhook 1' }).waitFor();
    expect(await panel.count()).toBe(0);
    await link.click();
    await panel.waitFor();
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    await page.getByRole('row', { name: 'webhook 2' }).getByText('delivered').click();
    await page.getByRole('heading', { name: 'Webhook 2' }).waitFor();
  });

  test('what a receiver answers is shown as text', async () => {
    const { page, errors } = await withReceipts({
      status: 400,
      body: '<img src=x onerror="document.title=1"> \u202Eevil',
    });
    await page.getByRole('link', { name: 'webhook 1' }).click();
    await page.getByRole('complementary').getByText('<img src=x onerror=').waitFor();
    expect(await page.locator('body').textContent()).toContain('U+202E');
    expect(await page.locator('body').textContent()).not.toContain('\u202E');
    expect(await page.locator('img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('keep nobody out, in either theme', async () => {
    const { page } = await withReceipts(401);
    await page.getByRole('link', { name: 'webhook 1' }).click();
    await page.getByRole('region', { name: 'Usual mistakes' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('teach everybody, in either theme', async () => {
    const { page } = await open({ at: '?view=webhooks' });
    await page.getByText('message with a callback').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});
