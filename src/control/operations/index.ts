import type { Operations } from '../../http/operation-types.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { accounts } from './accounts.ts';
import { clock } from './clock.ts';
import { emulator } from './emulator.ts';
import { messages } from './messages.ts';
import { state } from './state.ts';
import { webhooks } from './webhooks.ts';

/** Every operation of the control API. */
export const operations: Operations<Api, ControlDesk, Visitor> = {
  ...emulator,
  ...messages,
  ...webhooks,
  ...accounts,
  ...clock,
  ...state,
};
