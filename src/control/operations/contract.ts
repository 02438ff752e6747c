import { operationsOf } from '../../http/operation-types.ts';
import type { operations as Api } from '../api.d.ts';
import { viewReport, viewReportOfAll } from '../contract-report.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { examineReceiver } from '../receiver-report.ts';
import { hostOf, providerOf } from './lookups.ts';

/** How the application keeps to the providers' contracts. */
export const contract = operationsOf<Pick<Api, 'getContractReport' | 'examineReceiver'>, ControlDesk, Visitor>()({
  getContractReport: ({ query }, desk) => ({
    status: 200,
    body: query.sandboxes === 'all' ? viewReportOfAll(desk, hostOf(desk)) : viewReport(desk),
  }),

  examineReceiver: async ({ body }, desk) => ({
    status: 200,
    body: await examineReceiver(body, providerOf(desk, body.provider), desk),
  }),
});
