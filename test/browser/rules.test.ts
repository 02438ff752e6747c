import { expect, test } from 'vitest';
import { connect } from '../../src/client.ts';
import { violationsOf } from './axe.ts';
import { inBrowser, open } from './browser.ts';
import { send } from './sending.ts';

const AT = { at: '?view=rules' };

inBrowser('The rules', () => {
  test('one click makes the next message fail, and the API says which rule it was', async () => {
    const { page, url, emulator, errors } = await open(AT);
    await page.getByText('No rule is in force').waitFor();
    await page.getByRole('button', { name: 'Next message fails' }).click();
    const rule = page.getByRole('row', { name: 'next message fails' });
    await rule.getByText('The next message').waitFor();
    const first = await send(url);
    const second = await send(url);
    await rule.getByText('spent').waitFor();
    await emulator.advance('1m');
    const client = connect(url);
    expect(await client.getMessage({ path: { message: first } })).toMatchObject({
      state: 'undeliverable',
      reason: 'carrier-unreachable',
      outcome: 'next message fails',
    });
    expect(await client.getMessage({ path: { message: second } })).toMatchObject({ state: 'delivered' });
    expect(errors).toEqual([]);
  });

  test('a rule that is typed is in force, said in words, and counts what it decides', async () => {
    const { page, url } = await open(AT);
    await page.getByText('Add a rule').click();
    const form = page.getByRole('form', { name: 'New rule' });
    await form.getByLabel('Name').fill('Britain is down');
    await form.getByLabel('Fate').selectOption('handset_blocked');
    await form.getByText('the subscriber has blocked the sender').waitFor();
    await form.getByLabel('Provider').selectOption('smsroute');
    await form.getByLabel('To').fill('+44 7700 9*');
    await form.getByLabel('From').fill('ACME');
    await form.getByLabel('Text').fill('code');
    await form.getByLabel('Times').fill('3');
    await form.getByRole('button', { name: 'Add the rule' }).click();
    const rule = page.getByRole('row', { name: 'Britain is down' });
    await rule
      .getByText('Messages at smsroute, to whatever is like +4477009*, from ACME, whose text contains “code”')
      .waitFor();
    await rule.getByText('3 times').waitFor();
    const message = await send(url, { body: 'Your code is 482910' });
    await rule.getByRole('cell', { name: '1', exact: true }).waitFor();
    expect(await connect(url).getMessage({ path: { message } })).toMatchObject({ outcome: 'Britain is down' });
  });

  test('what is wrong with a rule stands at the field that it is about', async () => {
    const { page } = await open(AT);
    await page.getByText('Add a rule').click();
    const form = page.getByRole('form', { name: 'New rule' });
    const add = form.getByRole('button', { name: 'Add the rule' });
    await form.getByLabel('To').fill('12');
    await add.click();
    await form.getByRole('alert').getByText('`match/to` has the wrong format').waitFor();
    expect(await form.getByLabel('To').getAttribute('aria-invalid')).toBe('true');
    await form.getByLabel('To').fill('');
    await form.getByLabel('Probability').fill('3');
    await add.click();
    await form.getByRole('alert').getByText('`probability` must be <= 1.').waitFor();
    expect(await form.getByLabel('To').getAttribute('aria-invalid')).toBe('false');
    await form.getByLabel('Probability').fill('');
    await form.getByLabel('Times').fill('2');
    await form.getByLabel('Only the next message').check();
    await add.click();
    await form.getByRole('alert').getByText('`times` must be 1 or absent').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('a number that is none is said to be, and not taken for a wish without it', async () => {
    const { page, url } = await open(AT);
    await page.getByText('Add a rule').click();
    const form = page.getByRole('form', { name: 'New rule' });
    for (const [label, typed] of [
      ['Times', '--'],
      ['Probability', '1e'],
      ['Probability', '0,5'],
    ] as const) {
      await form.getByLabel(label).pressSequentially(typed);
      await form.getByRole('button', { name: 'Add the rule' }).click();
      await form.getByRole('alert').getByText(`\`${label.toLowerCase()}\` must be`).waitFor();
      expect(await form.getByLabel(label).inputValue()).toBe(typed);
      await form.getByLabel(label).fill('');
    }
    expect((await connect(url).listRules()).rules).toEqual([]);
  });

  test('rules are removed one by one, or all at once', async () => {
    const { page, url } = await open(AT);
    const client = connect(url);
    for (const name of ['one', 'two', 'three']) await client.addRule({ body: { name, fate: 'slow' } });
    await page.getByRole('button', { name: 'Remove two' }).click();
    await page.getByRole('row', { name: /^two/ }).waitFor({ state: 'detached' });
    expect((await client.listRules()).rules.map(({ name }) => name)).toEqual(['one', 'three']);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByText('Removed 2 rules').waitFor();
    await page.getByText('No rule is in force').waitFor();
  });

  test('fates and magic numbers are to be read and copied', async () => {
    const { page } = await open(AT);
    const fate = page.getByRole('region', { name: 'Fates' }).getByRole('row', { name: /^handset_blocked/ });
    await fate.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied +15005550011').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('+15005550011');
    const numbers = page.getByRole('region', { name: 'Magic numbers' });
    await numbers.getByRole('columnheader', { name: 'smsroute' }).waitFor();
    await numbers
      .getByRole('row', { name: /^\+15005550001/ })
      .getByText('accepted, delivered after 2 s')
      .waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('a provider that takes magic numbers from test keys only is said to', async () => {
    const { page } = await open({ ...AT, magicNumbers: 'test-key' });
    await page.getByText('with a live key it is an ordinary number').waitFor();
  });
});
