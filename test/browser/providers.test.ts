import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { inBrowser, open } from './browser.ts';
import { send } from './sending.ts';

inBrowser('The providers', () => {
  test('the base URL and a key are copied as they are to be used', async () => {
    const { page, url, errors } = await open({ at: '?view=providers&provider=smsroute' });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy base URL' }).click();
    await expect.poll(copied).toBe(`${url}/smsroute/v1`);
    await page
      .getByRole('row', { name: 'sk_test_YOUR_API_KEY' })
      .getByRole('button', { name: 'Copy', exact: true })
      .click();
    await expect.poll(copied).toBe('sk_test_YOUR_API_KEY');
    await page.getByRole('row', { name: 'sk_live_REVOKED_API_KEY' }).getByText('revoked', { exact: true }).waitFor();
    expect(errors).toEqual([]);
  });

  test('where the browser lets nothing be copied, that is said', async () => {
    const { page, errors } = await open({ at: '?view=providers' });
    // As where the page comes over plain http from another machine.
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    for (const name of ['Copy base URL', 'Copy webhook secret']) {
      await page.getByRole('link', { name: 'smsprovider' }).click();
      await page.getByRole('button', { name }).first().click();
      await page.getByRole('status').getByText('Not copied').waitFor();
      await page.getByRole('button', { name: /^Theme/ }).click();
      await page.getByRole('status').getByText('Not copied').waitFor({ state: 'detached' });
    }
    expect(errors).toEqual([]);
  });

  test('a balance that is set is what the provider answers', async () => {
    const { page, url } = await open({ at: '?view=providers&provider=smsroute' });
    await page.getByLabel('New balance of demo').fill('7.25');
    await page.keyboard.press('Enter');
    await page.getByLabel('Balance of demo', { exact: true }).getByText('7.25 USD').waitFor();
    const headers = { authorization: 'Bearer sk_live_YOUR_API_KEY' };
    const answer = await fetch(`${url}/smsroute/v1/balance`, { headers });
    expect(JSON.stringify(await answer.json())).toContain('7.25');
  });

  test('what is no amount is said', async () => {
    const { page } = await open({ at: '?view=providers&provider=smsroute' });
    await page.getByLabel('New balance of demo').fill('a lot');
    await page.getByRole('button', { name: 'Set', exact: true }).click();
    await page.getByRole('alert').getByText('balance').waitFor();
  });

  test('what is spent and used up is seen as it happens', async () => {
    const { page, url } = await open({ at: '?view=providers&provider=smsroute' });
    const row = page.getByRole('row', { name: 'sk_live_YOUR_API_KEY' });
    await row.getByText('200 of 200').waitFor();
    const before = await page.getByLabel('Balance of demo', { exact: true }).textContent();
    await send(url);
    await row.getByText('199 of 200').waitFor();
    expect(await page.getByLabel('Balance of demo', { exact: true }).textContent()).not.toBe(before);
  });

  test('a webhook secret is not seen before it is asked for', async () => {
    const { page } = await open({ at: '?view=providers&provider=smsroute' });
    const secret = page.getByText('whsec_smsroute_demo');
    await page.getByRole('button', { name: 'Show webhook secret' }).click();
    await secret.waitFor();
    await page.getByRole('button', { name: 'Hide webhook secret' }).click();
    await secret.waitFor({ state: 'detached' });
  });

  test('the request that sends is there in each language, with the key chosen', async () => {
    const { page, url } = await open({ at: '?view=providers&provider=smsid' });
    const program = page.getByRole('tabpanel').locator('pre');
    await program.getByText(`curl '${url}/smsid/api/v1/sms/send'`).waitFor();
    await page.getByRole('tab', { name: 'curl' }).focus();
    for (const [language, words] of [
      ['Node', 'await fetch('],
      ['Python', 'import urllib.request'],
      ['PHP', 'curl_init('],
    ] as const) {
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tab', { name: language, selected: true }).waitFor();
      await program.getByText(words).waitFor();
      await page.getByRole('button', { name: `Copy ${language}` }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await program.textContent());
      await page.getByRole('tab', { name: language }).focus();
    }
    await page.getByLabel('Account and key').selectOption('signed: YOUR_SIGNED_API_KEY');
    await program.getByText('X-Api-Sign').waitFor();
  });

  test('the one that is looked at stands in the address', async () => {
    const { page } = await open({ at: '?view=providers' });
    await page.getByRole('navigation', { name: 'Providers' }).getByRole('link', { name: 'transmitsms' }).click();
    await page.getByRole('heading', { name: 'TransmitSMS' }).waitFor();
    expect(new URL(page.url()).searchParams.get('provider')).toBe('transmitsms');
    await page.goBack();
    await page.getByRole('heading', { name: 'SignalSMS' }).waitFor();
  });

  test.for(['smsroute', 'transmitsms'])('keep nobody out of %s, in either theme', async (provider) => {
    const { page } = await open({ at: `?view=providers&provider=${provider}` });
    await page.getByRole('table').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});
