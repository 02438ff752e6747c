import type { Operations } from '../../http/operation-types.ts';
import type { Desk as AnyDesk } from '../../http/provider.ts';
import type { Caller } from '../../sms/directory.ts';
import type { operations as Api, components } from './api.d.ts';
import type { State } from './state.ts';

export type { Api };
export type Schemas = components['schemas'];

/** What the calls work with. */
export type Desk = AnyDesk<State>;

/** One function for each call of the document. */
export type Calls = Operations<Api, Desk, Caller>;
