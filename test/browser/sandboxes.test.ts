import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { connect } from '../../src/client.ts';
import type { Sandbox } from '../../src/index.ts';
import { violationsOf } from './axe.ts';
import { inBrowser, open } from './browser.ts';
import { send } from './sending.ts';

const choiceOf = (page: Page) => page.getByRole('combobox', { name: 'Sandbox', exact: true });
const keyOf = ({ id }: Pick<Sandbox, 'id'>) => `sk_live_YOUR_API_KEY_${id}`;

inBrowser('The sandboxes', () => {
  test('choosing another shows its messages and its clock, and the address says which it is', async () => {
    const { page, url, emulator, errors } = await open({ startAt: new Date('2026-04-21T19:45:12.308Z') });
    const other = emulator.createSandbox({ startAt: new Date('2027-01-01T00:00:00.000Z') });
    await send(url, { body: 'In the default one' });
    await send(url, { body: 'In the other one', key: keyOf(other) });
    await page.reload();
    await page.getByRole('row', { name: 'In the default one' }).waitFor();
    await choiceOf(page).getByText(`${other.id} · 1 message`).waitFor({ state: 'attached' });
    await choiceOf(page).selectOption(other.id);
    await page.getByRole('row', { name: 'In the other one' }).waitFor();
    expect(await page.getByRole('row', { name: 'In the default one' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Clock 1 Jan 00:00:00' }).waitFor();
    expect(new URL(page.url()).searchParams.get('sandbox')).toBe(other.id);

    await send(url, { body: 'Another one there', key: keyOf(other) });
    await page.getByRole('row', { name: 'Another one there' }).waitFor();
    await choiceOf(page).selectOption('');
    await page.getByRole('row', { name: 'In the default one' }).waitFor();
    expect(errors).toEqual([]);
  });

  test('a new one shows base URLs and keys to copy, and is looked at', async () => {
    const { page, url } = await open();
    await page.getByRole('button', { name: 'New sandbox' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Clock').selectOption('real');
    await dialog.getByLabel('Expires after').fill('tomorrow');
    await dialog.getByRole('button', { name: 'Make it' }).click();
    const field = dialog.getByRole('textbox', { name: 'Expires after' });
    await dialog.getByRole('alert').getByText('`expires_after` has the wrong format').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('30m');
    await field.press('Enter');

    const account = dialog.getByRole('row', { name: /^smsroute demo/ });
    await account.getByText(`${url}/smsroute/v1`).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const key = await account.getByText(/^sk_live_/).innerText();
    await account.locator('.key', { hasText: key }).getByRole('button', { name: 'Copy' }).click();
    await page.getByText(`Copied ${key}`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
    await dialog.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('No message yet').waitFor();
    await send(url, { body: 'With its key', key });
    await page.getByRole('row', { name: 'With its key' }).waitFor();
    const [made] = (await connect(url).listSandboxes()).sandboxes;
    expect(made).toMatchObject({ clock: 'real', expires_after_ms: 1_800_000 });
  });

  test('one is deleted after a question, and the default one is looked at then', async () => {
    const { page, url, emulator } = await open();
    const { id } = emulator.createSandbox();
    await page.goto(`${url}/_emulator/inbox/?view=rules&sandbox=${id}`);
    await page.getByRole('button', { name: 'Delete this sandbox' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText(`Deleted the sandbox ${id}`).waitFor();
    await choiceOf(page).getByText(id).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('sandbox')).toBeNull();
    expect((await connect(url).listSandboxes()).total).toBe(0);
  });

  test('one that goes while it is looked at is said to be gone, with a way back', async () => {
    const { page, url, emulator } = await open();
    const other = emulator.createSandbox();
    await page.goto(`${url}/_emulator/inbox/?sandbox=${other.id}`);
    await page.getByText('No message yet').waitFor();
    emulator.deleteSandbox(other.id);
    await page.getByRole('heading', { name: 'There is no such sandbox' }).waitFor();
    expect(await page.getByText('Connection lost').count()).toBe(0);
    await send(url, { body: 'In the default one' });
    await page.getByRole('button', { name: 'Go to the default sandbox' }).click();
    await page.getByRole('row', { name: 'In the default one' }).waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
  });

  test('an address with one that is not there says so, also when an emulator has been started anew', async () => {
    const { page, url, emulator, restart } = await open();
    await page.goto(`${url}/_emulator/inbox/?view=requests&sandbox=sb_000000000000`);
    await page.getByRole('alert').getByText('The sandbox sb_000000000000 is not there').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.goto(`${url}/_emulator/inbox/?sandbox=..`);
    await page.getByRole('alert').getByText('The sandbox .. is not there').waitFor();

    const { id } = emulator.createSandbox();
    await page.goto(`${url}/_emulator/inbox/?sandbox=${id}`);
    await page.getByText('No message yet').waitFor();
    await restart(() => page.getByText('Connection lost').waitFor());
    await page.getByRole('alert').getByText(`The sandbox ${id} is not there`).waitFor();
  });
});
