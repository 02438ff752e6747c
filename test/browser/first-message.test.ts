import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { inBrowser, open } from './browser.ts';
import { runCopied } from './copied.ts';
import { send } from './sending.ts';

inBrowser('Before the first message', () => {
  test.for(['signalsms', 'smsid', 'smsprovider', 'smsroute', 'transmitsms'])(
    'the curl of %s, copied and run, fills the page',
    async (provider) => {
      const { page, errors } = await open();
      await page.getByRole('tab', { name: provider, exact: true }).click();
      await page.getByRole('tabpanel', { name: provider }).waitFor();
      await runCopied(page, 'curl');
      await page.getByRole('row', { name: provider }).first().waitFor();
      expect(errors).toEqual([]);
    },
  );

  test('the page itself can send it, and says what was answered', async () => {
    const { page, emulator, errors } = await open();
    await page.getByRole('tab', { name: 'smsroute' }).click();
    await page.getByRole('button', { name: 'Send it now' }).click();
    await page.locator('.said').getByText('smsroute answered 200').waitFor();
    await page.getByRole('row', { name: 'Hello from smsroute' }).waitFor();
    expect([...emulator.messages()]).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('a refusal stands below the request', async () => {
    const { page, emulator } = await open();
    emulator.setBalance({ provider: 'smsid', account: 'demo' }, '0');
    await page.getByRole('tab', { name: 'smsid' }).click();
    await page.getByRole('button', { name: 'Send it now' }).click();
    await page.getByText('Insufficient balance').waitFor();
    expect(await page.locator('figcaption').last().textContent()).toContain('smsid answered 400');
  });

  test('the providers are gone through by arrows', async () => {
    const { page } = await open({ providers: ['smsroute', 'smsid'] });
    await page.getByRole('tab', { name: 'smsroute', selected: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'smsid', selected: true }).waitFor();
    await page.getByText('/smsid/api/v1/sms/send').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'smsroute', selected: true }).waitFor();
    await page.getByText('/smsroute/v1/messages').waitFor();
  });

  test('where filters hide every message, they can be cleared', async () => {
    const { page, url } = await open({ at: '?view=messages&search=nothing&status=delivered' });
    await send(url, { body: 'There all the time' });
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByRole('row', { name: 'There all the time' }).waitFor();
    expect(new URL(page.url()).search).toBe('?view=messages');
  });

  test('a sandbox shows keys of its own', async () => {
    const { page, url, emulator } = await open();
    const { id } = emulator.createSandbox();
    await page.goto(`${url}/_emulator/inbox/?sandbox=${id}`);
    await page.getByRole('tab', { name: 'smsroute' }).click();
    await page.getByText(`sk_live_YOUR_API_KEY_${id}`).waitFor();
    await page.getByRole('button', { name: 'Send it now' }).click();
    await page.getByRole('row', { name: 'Hello from smsroute' }).waitFor();
    expect([...emulator.messages()]).toEqual([]);
  });

  test('keeps nobody out, in either theme', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Send it now' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});
