import { expect, test } from 'vitest';
import { connect } from '../../src/client/client.ts';
import { receiver } from '../support/receiver.ts';
import { violationsOf } from './axe.ts';
import { inBrowser, open, type Scene, type SceneOptions } from './browser.ts';
import { send, type Wish } from './sending.ts';

/** Sends a message and opens it by its address. */
async function look(wish: Wish, options?: SceneOptions): Promise<Scene & { readonly id: string }> {
  const scene = await open(options);
  const id = await send(scene.url, wish);
  await scene.page.goto(`${scene.page.url()}?view=messages&message=${id}`);
  await scene.page.getByRole('heading', { name: 'Message to' }).waitFor();
  return { ...scene, id };
}

inBrowser('A message', () => {
  test('its code is copied with one click', async () => {
    const { page, errors } = await look({ body: 'Your Acme code is 482 910' });
    await page.getByRole('button', { name: 'Copy code' }).click();
    await page.getByText('Copied 482910').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('482910');
    expect(errors).toEqual([]);
  });

  test('the character that forced UCS-2 is marked, and what it costs is said', async () => {
    const { page } = await look({ body: `It’s ${'a'.repeat(80)}` });
    const panel = page.getByRole('complementary');
    const mark = panel.locator('mark');
    expect(await mark.count()).toBe(1);
    expect(await mark.textContent()).toContain('’ U+2019');
    await panel.getByText('One character (’ U+2019) makes this UCS-2: 2 segments instead of 1.').waitFor();
    expect(await panel.locator('.boundary').allTextContents()).toEqual(['Segment 1', 'Segment 2']);
    expect(await panel.locator('.segment').nth(1).textContent()).toBe('a'.repeat(18));
  });

  test('it is delivered now, and what is final offers no other end', async () => {
    const { page, errors } = await look({});
    const panel = page.getByRole('complementary');
    await panel.getByText('More is to come').waitFor();
    await panel.getByRole('button', { name: 'Deliver now' }).click();
    await panel.getByRole('listitem').getByText('delivered').waitFor();
    await panel.getByText('Decided by hand').waitFor();
    expect(await panel.getByRole('button', { name: 'Fail now' }).getAttribute('aria-disabled')).toBe('true');
    await panel.getByText('It is delivered, and final states do not change').waitFor();
    expect(errors).toEqual([]);
  });

  test('it fails now as it is told to, and its price comes back', async () => {
    const { page, url, id } = await look({});
    const panel = page.getByRole('complementary');
    await panel.getByText('0.019 USD for 1 segment, charged').waitFor();
    await panel.getByLabel('How it fails').selectOption('undeliverable: handset blocked');
    await panel.getByRole('button', { name: 'Fail now' }).click();
    await panel.getByRole('listitem').getByText('handset-blocked').waitFor();
    await panel.getByText('charged and refunded').waitFor();
    expect(await connect(url).getMessage({ path: { message: id } })).toMatchObject({
      state: 'undeliverable',
      reason: 'handset-blocked',
    });
  });

  test('sent again, it is another message, which is shown then', async () => {
    const { page, url, id } = await look({ body: 'Once more' });
    await page.getByRole('button', { name: 'Resend' }).click();
    await page.waitForURL((url) => url.searchParams.get('message') !== id);
    await page.getByRole('complementary').getByText('POST /_emulator/messages/').waitFor();
    expect((await connect(url).listMessages()).total).toBe(2);
  });

  test('sent again while the reader goes elsewhere, it leaves them there', async () => {
    const { page, url } = await look({ body: 'Once more' });
    await page.route('**/resend', async (route) => {
      await page.getByRole('link', { name: 'Webhooks', exact: true }).click();
      await page.getByText('No webhook yet').waitFor();
      await route.continue();
    });
    await page.getByRole('button', { name: 'Resend' }).click();
    await page.getByRole('status').getByText('Sent again as').waitFor();
    expect(page.url()).toBe(`${url}/_emulator/inbox/?view=webhooks`);
  });

  test('the list marks the one that is shown, however it was come to', async () => {
    const { page, url } = await look({ body: 'The older one' });
    await send(url, { body: 'The newer one' });
    const marked = page.getByRole('row', { selected: true });
    await page.getByRole('row', { name: 'The newer one' }).click();
    await marked.getByText('The newer one').waitFor();
    await page.goBack();
    await page.getByRole('row', { name: 'The older one' }).click();
    await page.getByRole('button', { name: 'Resend' }).click();
    await expect.poll(() => marked.getAttribute('aria-rowindex')).toBe('2');
    await page.goBack();
    await expect.poll(() => marked.getAttribute('aria-rowindex')).toBe('4');
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await marked.getAttribute('aria-rowindex')).toBe('4');
  });

  test('what speaks against sending it again is said in words', async () => {
    const { page, emulator } = await look({});
    emulator.setBalance({ provider: 'smsroute', account: 'demo' }, '0');
    await page.getByRole('button', { name: 'Resend' }).click();
    await page.getByRole('alert').getByText('The message is not sent again').waitFor();
  });

  test('what a test key sends has a price that nobody pays', async () => {
    const { page } = await look({ key: 'sk_test_YOUR_API_KEY' });
    await page.getByText('not charged: it was sent with a test key').waitFor();
  });

  test('a link that straddles two segments leads to the same place in both', async () => {
    const { page } = await look({ body: `${'a'.repeat(140)} https://acme.example/verify and more` });
    const links = page.getByRole('region', { name: 'Text' }).getByRole('link');
    await links.first().waitFor();
    expect(await links.allTextContents()).toEqual(['https://acme', '.example/verify']);
    const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(['https://acme.example/verify', 'https://acme.example/verify']);
  });

  test('its states stand in order with their times, and what decided them', async () => {
    const { page, emulator } = await look({ to: '+15005550003' });
    await emulator.advance('30s');
    const states = page.locator('.timeline');
    await states.getByText('expired').waitFor();
    expect(await states.locator('.offset').allTextContents()).toEqual(['+0 s', '+30 s']);
    await page.getByText('Decided by the magic number +15005550003').waitFor();
  });

  test('a webhook that failed is replayed, and reaches the receiver', async () => {
    const application = await receiver(500, 200);
    const { page, emulator, errors } = await look({ status_callback: application.url });
    const webhooks = page.getByRole('region', { name: 'Webhooks' });
    await webhooks.getByText('None yet').waitFor();
    await emulator.advance('1s');
    await webhooks.getByText('500').first().waitFor();
    await webhooks.getByText('Next try at').waitFor();
    await webhooks.getByRole('button', { name: 'Replay webhook 1' }).click();
    await application.arrived(2);
    await webhooks.getByText('Replay of try 1').waitFor();
    await webhooks.getByText('taken').waitFor();
    await webhooks.getByText('What was sent and answered').first().click();
    await webhooks.getByText('x-smsroute-signature: t=').first().waitFor();
    const explained = await webhooks.getByRole('link', { name: 'Explain webhook 1' }).getAttribute('href');
    expect(explained).toBe('?view=webhooks&attempt=1');
    expect(errors).toEqual([]);
  });

  test('without a callback it says why there is no webhook', async () => {
    const { page, emulator } = await look({});
    await emulator.advance('3s');
    await page.getByText('No receipt was asked for').waitFor();
  });

  test('the request that made it and the answer are shown as they went, and those that asked later', async () => {
    const { page, url, id } = await look({ body: 'Hello' });
    const exchanges = page.getByRole('region', { name: 'Request and answer' });
    const [request, answer] = [exchanges.locator('pre').first(), exchanges.locator('pre').nth(1)];
    await request.getByText('POST /smsroute/v1/messages').waitFor();
    expect(await request.textContent()).toContain('{"to":"+447700900123","from":"ACME","body":"Hello"}');
    expect(await request.textContent()).toMatch(/authorization: Bearer \*\*\*/);
    expect(await answer.textContent()).toMatch(/^20\d /);
    expect(await answer.textContent()).toContain(`{"id":"${id}"`);
    await exchanges.getByRole('button', { name: 'Pretty request' }).click();
    expect(await request.textContent()).toContain('\n  "to": "+447700900123",');
    await fetch(`${url}/smsroute/v1/messages/${id}`, { headers: { authorization: 'Bearer sk_live_YOUR_API_KEY' } });
    await exchanges.getByText('One request asked about it later').click();
    await exchanges.locator('summary').getByText(`GET /smsroute/v1/messages/${id}`).waitFor();
    expect(await request.textContent()).toContain('POST /smsroute/v1/messages');
  });

  test('it says so when the journal has forgotten the request', async () => {
    const { page, url, id } = await look({}, { limits: { journal: 1 } });
    await fetch(`${url}/smsroute/v1/messages/${id}`, { headers: { authorization: 'Bearer sk_live_YOUR_API_KEY' } });
    await page.reload();
    await page.getByText('The journal has no request that created it').waitFor();
    await page.getByText('One request asked about it later').waitFor();
  });

  test('markup and what turns a text around are shown as text, and nothing runs', async () => {
    const body = '<img src=x onerror="document.title=1"> \u202Eevil javascript://x/%0aalert(1) https://acme.example/a';
    const { page, context, errors } = await look({ body });
    const text = page.getByRole('region', { name: 'Text' });
    await text.getByText('<img src=x onerror="document.title=1">').waitFor();
    expect(await text.locator('mark').textContent()).toBe('U+202E');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('body').textContent()).not.toContain('\u202E');
    expect(await page.title()).not.toBe('1');
    const links = text.getByRole('link');
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute('href')).toBe('https://acme.example/a');
    expect(await links.getAttribute('rel')).toBe('noopener noreferrer');
    await context.route('https://acme.example/**', (route) => route.fulfill({ body: 'Acme' }));
    const [opened] = await Promise.all([context.waitForEvent('page'), links.click()]);
    await opened.waitForURL('https://acme.example/a');
    expect(errors).toEqual([]);
  });

  test.for(['its button', 'escape'])('%s closes it and gives the list the focus, on any screen', async (by) => {
    const { page, url, id } = await look({});
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${url}/_emulator/inbox/?message=${id}`);
      await page.getByRole('complementary').waitFor();
      await (by === 'escape' ? page.keyboard.press('Escape') : page.getByRole('button', { name: 'Close' }).click());
      await page.getByRole('complementary').waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
      expect(new URL(page.url()).searchParams.get('message')).toBeNull();
    }
  });

  test('one that there is not is said to be missing', async () => {
    const { page } = await open({ at: '?view=messages&message=msg_none' });
    await page.getByRole('alert').getByText('msg_none').waitFor();
  });

  test('keeps nobody out, in either theme and on a narrow screen', async () => {
    const application = await receiver(500);
    const wish = { body: `It’s 482910, your code. ${'a'.repeat(80)}`, status_callback: application.url };
    const { page, emulator } = await look(wish);
    await emulator.advance('3s');
    await page.getByRole('region', { name: 'Webhooks' }).getByText('500').first().waitFor();
    for (const summary of await page.locator('.told-of summary').all()) await summary.click();
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 375, height: 700 });
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    const panel = page.getByRole('complementary');
    expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
});
