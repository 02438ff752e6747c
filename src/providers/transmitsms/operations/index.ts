import type { Calls } from '../calls.ts';
import { account } from './account.ts';
import { bulkImport } from './bulk-import.ts';
import { contacts } from './contacts.ts';
import { email } from './email.ts';
import { keywords } from './keywords.ts';
import { lists } from './lists.ts';
import { numbers } from './numbers.ts';
import { reporting } from './reporting.ts';
import { reports } from './reports.ts';
import { reseller } from './reseller.ts';
import { responses } from './responses.ts';
import { sms } from './sms.ts';

/** Every call there is. */
export const operations: Calls = {
  ...sms,
  ...responses,
  ...reporting,
  ...reports,
  ...lists,
  ...contacts,
  ...bulkImport,
  ...numbers,
  ...keywords,
  ...email,
  ...account,
  ...reseller,
};
