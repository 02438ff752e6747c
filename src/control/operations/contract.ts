import { operationsOf } from '../../http/operation-types.ts';
import type { operations as Api } from '../api.d.ts';
import { viewReport } from '../contract-report.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';

/** How the application keeps to the providers' contracts. */
export const contract = operationsOf<Pick<Api, 'getContractReport'>, ControlDesk, Visitor>()({
  getContractReport: (_call, desk) => ({ status: 200, body: viewReport(desk) }),
});
