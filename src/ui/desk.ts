import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ControlClient } from '../client/client.ts';
import type { components } from '../control/api.d.ts';
import type { Go, Place } from './place.ts';
import type { Stream } from './stream.ts';

/** The shapes of the control API. */
export type Schemas = components['schemas'];

/** What every view works with. */
export interface Desk {
  /** Asks the control API of the sandbox looked at. */
  readonly client: ControlClient;
  /** Asks the control API of the default sandbox, which knows the others. */
  readonly root: ControlClient;
  readonly stream: Stream;
  readonly place: Place;
  readonly go: Go;
  /** Where the emulator stands, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Says something once, to everybody: also to those who listen to the page. */
  readonly announce: (text: string) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('a view stands outside the inbox');
  return desk;
}
