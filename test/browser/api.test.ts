import { expect, test } from 'vitest';
import { readAsset } from '../../src/assets.ts';
import { type ApiDocument, operationsOf } from '../../src/ui/snippets/document.ts';
import { violationsOf } from './axe.ts';
import { inBrowser, open } from './browser.ts';
import { send } from './sending.ts';

const APIS = ['signalsms', 'smsid', 'smsprovider', 'smsroute', 'transmitsms', 'control'];

inBrowser('The API page', () => {
  test.for(APIS)('every operation of %s can be opened, and is told to the last answer', async (api) => {
    const { page, errors } = await open({ at: '?view=api' });
    // The emulator's loader checks its documents.
    const document = readAsset(`openapi/${api}.yaml`) as ApiDocument;
    const title = document.info.title;
    await page.getByRole('navigation', { name: 'Operations' }).getByLabel('Find an operation').fill(' ');
    const operations = operationsOf(document);
    const wanted = operations.map(({ id, summary }) => ({ operation: `${api}.${id}`, summary }));
    expect(await page.evaluate(readThrough, wanted)).toEqual(
      operations.map(({ id, answers }) => ({
        operation: `${api}.${id}`,
        current: 1,
        title,
        isVisible: true,
        answers: answers.length,
      })),
    );
    expect(errors).toEqual([]);
  });

  test('an operation is found by words, opened, filled in and sent, and its answer shown', async () => {
    const { page, url, emulator, errors } = await open({ at: '?view=api' });
    await page.getByLabel('Find an operation').fill('messages post smsroute');
    await page.getByText('No operation has all of these words').waitFor();
    await page.getByLabel('Find an operation').fill('send single');
    await page.getByRole('link', { name: 'Send a single SMS' }).click();
    expect(new URL(page.url()).searchParams.get('operation')).toBe('smsroute.sendMessage');
    const form = page.getByRole('form', { name: 'Try it' });
    await form.getByText(`POST ${url}/smsroute/v1/messages`).waitFor();
    await form
      .getByRole('textbox', { name: /^Body/ })
      .fill('{"to": "+447700900123", "from": "ACME", "body": "From the form"}');
    await form.getByLabel('Idempotency-Key').fill('once');
    await form.getByRole('button', { name: 'Send' }).click();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByText('200 OK').waitFor();
    await answer.getByText('"body": "From the form"').waitFor();
    await answer.getByText('headers').click();
    await answer.getByRole('row', { name: 'content-type application/json' }).waitFor();
    expect([...emulator.messages()].map(({ text }) => text)).toEqual(['From the form']);
    await form.getByRole('button', { name: 'Send' }).click();
    await answer.getByText('200 OK').waitFor();
    expect([...emulator.messages()]).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('what is no JSON is said, and sent to see what is answered', async () => {
    const { page } = await open({ at: '?view=api&operation=smsroute.sendMessage' });
    const form = page.getByRole('form', { name: 'Try it' });
    await form.getByRole('textbox', { name: /^Body/ }).fill('{"to": ');
    await form.getByText('This is no JSON, and is sent as it is').waitFor();
    await form.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('region', { name: 'Answer' }).getByText('400 Bad Request').waitFor();
  });

  test('a form is filled in field by field, and what is empty is not sent', async () => {
    const { page, emulator } = await open({ at: '?view=api&operation=transmitsms.sendSms' });
    const form = page.getByRole('form', { name: 'Try it' });
    await form.getByLabel('message', { exact: false }).first().fill('Field by field & more');
    await form.getByText('more that may be left out').click();
    await form.getByLabel('from form').fill('61491570156');
    await form.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('region', { name: 'Answer' }).getByText('"code": "SUCCESS"').waitFor();
    const [message] = emulator.messages();
    expect(message).toMatchObject({ text: 'Field by field & more', from: '+61491570156' });
  });

  test('who calls is chosen, nobody included', async () => {
    const { page } = await open({ at: '?view=api&operation=smsid.sendSms' });
    const form = page.getByRole('form', { name: 'Try it' });
    const answer = page.getByRole('region', { name: 'Answer' });
    await form.getByLabel('Account and key').selectOption('nobody: without credentials');
    await form.getByRole('button', { name: 'Send' }).click();
    await answer.getByText('401 Unauthorized').waitFor();
    await form.getByLabel('Account and key').selectOption('signed: YOUR_SIGNED_API_KEY');
    await form.getByRole('button', { name: 'Send' }).click();
    await answer.getByText('200 OK').waitFor();
  });

  test('the control API is driven from it: changes and what never ends', async () => {
    const { page, emulator, url } = await open({ at: '?view=api&operation=control.advanceClock' });
    const form = page.getByRole('form', { name: 'Try it' });
    const answer = page.getByRole('region', { name: 'Answer' });
    const before = emulator.now().getTime();
    await form.getByRole('textbox', { name: /^Body/ }).fill('{"by": "1h"}');
    await form.getByRole('button', { name: 'Send' }).click();
    await answer.getByText('200 OK').waitFor();
    expect(emulator.now().getTime() - before).toBe(3_600_000);

    await page.goto(`${url}/_emulator/inbox/?view=api&operation=control.clearRules`);
    await form.getByRole('button', { name: 'Send' }).click();
    await answer.getByText('200 OK').waitFor();

    await page.goto(`${url}/_emulator/inbox/?view=api&operation=control.streamEvents`);
    await form.getByRole('button', { name: 'Send' }).click();
    await answer.getByText('text/event-stream').waitFor({ state: 'attached' });
    await form.getByRole('button', { name: 'Stop' }).click();
    await form.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
  });

  test('the request is there as a program, to be copied', async () => {
    const { page, url } = await open({ at: '?view=api&operation=smsroute.getPricing' });
    await page.getByText('This request as a program').click();
    await page.getByRole('tab', { name: 'Python' }).click();
    await page.getByRole('button', { name: 'Copy Python' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`urllib.request.Request(\n    "${url}/smsroute/v1/pricing`);
  });

  test('documents are asked for once, whatever happens', async () => {
    const { page, url } = await open();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) asked.length = 0;
      asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${url}/_emulator/inbox/?view=api`);
    await page.getByText('6 operations at').waitFor();
    const timesOf = (end: string) => asked.filter((path) => path.includes(end)).length;
    // The clock is asked again whenever something happens, but no sooner than anything else would have been.
    for (let round = 0; round < 2; round++) {
      const before = timesOf('/clock');
      await send(url);
      await expect.poll(() => timesOf('/clock')).toBeGreaterThan(before);
    }
    expect(timesOf('/documents/')).toBe(APIS.length);
  });

  test('an address of an operation that is not there says so, beside those that are', async () => {
    const { page, errors } = await open({ at: '?view=api&operation=nobody.callsThis' });
    await page.getByText('There is no operation nobody.callsThis').waitFor();
    await page.getByText('6 operations at').waitFor();
    expect(errors).toEqual([]);
  });

  test('fits the width of a phone', async () => {
    const { page } = await open({
      at: '?view=api&operation=transmitsms.sendSms',
      browser: { viewport: { width: 375, height: 800 } },
    });
    await page.getByRole('heading', { name: 'Send a message' }).waitFor();
    expect(await page.locator('main').evaluate(({ scrollWidth }) => scrollWidth)).toBe(375);
    await page.getByRole('button', { name: 'All operations' }).click();
    await page.getByRole('navigation', { name: 'Operations' }).getByText('TransmitSMS').waitFor();
  });

  test.for(['smsroute.sendMessage', 'transmitsms.sendSms', 'control.listMessages', ''])(
    'keeps nobody out of %s, in either theme',
    async (operation) => {
      const { page } = await open({ at: `?view=api&operation=${operation}` });
      await page.getByRole('heading', { level: 2 }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
    },
  );
});

interface Wanted {
  readonly operation: string;
  readonly summary: string;
}

/**
 * Goes to one operation after the other, opens each of its answers, and tells what stood there. It runs in the page:
 * there are 150 of them, and from outside each takes half a dozen questions.
 */
async function readThrough(wanted: readonly Wanted[]) {
  const told: object[] = [];
  for (const { operation, summary } of wanted) {
    history.pushState(null, '', `?view=api&find=+&operation=${operation}`);
    dispatchEvent(new PopStateEvent('popstate'));
    const sheet = await shown(operation, summary);
    const title = sheet.querySelector('p');
    const answers = [...sheet.querySelectorAll<HTMLDetailsElement>('.answer')];
    told.push({
      operation,
      current: document.querySelectorAll('.operations a[aria-current]').length,
      title: title?.textContent,
      isVisible: title?.checkVisibility(),
      answers: answers.length,
    });
    // What an answer says is rendered when it has been opened, which the browser tells a moment later.
    await Promise.all(answers.filter(({ open }) => !open).map(opened));
  }
  return told;

  function shown(operation: string, summary: string): Promise<Element> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const link = document.querySelector('.operations a[aria-current]')?.getAttribute('href') ?? '';
        const sheet = document.querySelector('article');
        if (new URLSearchParams(link).get('operation') !== operation) return;
        if (sheet?.querySelector('h2')?.textContent !== summary) return;
        observer.disconnect();
        clearTimeout(patience);
        resolve(sheet);
      };
      const observer = new MutationObserver(look);
      const patience = setTimeout(() => reject(new Error(`${operation} is not shown`)), 10_000);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      look();
    });
  }

  function opened(answer: HTMLDetailsElement): Promise<unknown> {
    return new Promise((resolve) => {
      answer.addEventListener('toggle', resolve, { once: true });
      answer.open = true;
    });
  }
}
