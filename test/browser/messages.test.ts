import { expect, test } from 'vitest';
import { inBrowser, open } from './browser.ts';
import { send } from './sending.ts';

inBrowser('The messages', () => {
  test('a message that is sent appears without reloading', async () => {
    const { page, url, errors } = await open();
    await page.getByText('No message yet').waitFor();
    await send(url, { body: 'Your code is 482910' });
    await page.getByRole('row', { name: 'Your code is 482910' }).waitFor();
    expect(errors).toEqual([]);
  });
});
