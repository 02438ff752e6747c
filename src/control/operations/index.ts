import type { Operations } from '../../http/operation-types.ts';
import type { operations as Api } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import { accountChanges } from './account-changes.ts';
import { accounts } from './accounts.ts';
import { assertions } from './assertions.ts';
import { clock } from './clock.ts';
import { emulator } from './emulator.ts';
import { events } from './events.ts';
import { finding } from './finding.ts';
import { inbound } from './inbound.ts';
import { journal } from './journal.ts';
import { messageChanges } from './message-changes.ts';
import { messages } from './messages.ts';
import { references } from './references.ts';
import { rules } from './rules.ts';
import { sandboxes } from './sandboxes.ts';
import { state } from './state.ts';
import { webhooks } from './webhooks.ts';

/** Every operation of the control API. */
export const operations: Operations<Api, ControlDesk, Visitor> = {
  ...emulator,
  ...messages,
  ...messageChanges,
  ...inbound,
  ...finding,
  ...assertions,
  ...journal,
  ...events,
  ...webhooks,
  ...accounts,
  ...accountChanges,
  ...clock,
  ...sandboxes,
  ...references,
  ...rules,
  ...state,
};
