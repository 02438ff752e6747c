import { expect, test } from 'vitest';
import { EmailSenders } from '../../../src/providers/transmitsms/email-senders.ts';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import { demo, FREE_NUMBER, SAID } from '../../support/transmitsms.ts';

const ADDED = { success: true, error: { code: 'SUCCESS', description: 'OK' } };

test.for([
  ['add-email', { email: 'new@example.com' }],
  ['add-email', { email: 'office@example.com', max_sms: 4 }],
  ['add-email', { email: '*@example.com', max_sms: '', number: '' }],
  ['add-email', { email: 'new@example.com', number: '+61 491 570 156' }],
  ['delete-email', { email: 'OFFICE@example.com' }],
  ['delete-email', { email: '*@example.com' }],
  ['delete-email', { email: 'nobody@example.com' }],
] as const)('%s with %j succeeds', async ([call, parameters]) => {
  const { ok } = demo();
  expect(await ok(call, parameters)).toEqual(ADDED);
});

test('deleting a domain deletes its addresses, and no others', () => {
  const emails = new EmailSenders();
  const put = (account: string, email: string) => emails.put({ account, email, maxSms: 1, number: null });
  for (const email of ['a@example.com', 'B@Example.com', '*@example.com', 'a@sub.example.com']) put('one', email);
  put('other', 'a@example.com');
  emails.remove('one', '*@example.com');
  expect(emails.find('one', 'a@example.com')).toBeUndefined();
  expect(emails.find('one', 'b@example.com')).toBeUndefined();
  expect(emails.find('one', '*@example.com')).toBeUndefined();
  expect(emails.find('one', 'a@sub.example.com')).toBeDefined();
  expect(emails.find('other', 'a@example.com')).toBeDefined();
});

refusedInBothFormats([
  ...['add-email', 'delete-email'].flatMap((call) => [
    { call, because: 'no address', parameters: {}, said: SAID.empty('email') },
    { call, because: 'what is no address', parameters: { email: 'office' }, said: SAID.invalid('email') },
    {
      call,
      because: 'two addresses',
      parameters: { email: 'a@example.com,b@example.com' },
      said: SAID.invalid('email'),
    },
  ]),
  ...(
    [
      ['max_sms', 0, SAID.invalid('max_sms')],
      ['max_sms', 5, SAID.invalid('max_sms')],
      ['max_sms', 'many', SAID.notNumeric('max_sms')],
      ['number', FREE_NUMBER, SAID.notLeased],
      ['number', 'x', SAID.notLeased],
    ] as const
  ).map(([field, value, said]) => ({
    call: 'add-email',
    because: `a bad ${field}: ${value}`,
    parameters: { email: 'a@example.com', [field]: value },
    said,
  })),
]);
