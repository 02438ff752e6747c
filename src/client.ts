/** The package's entry `sms-emulator/client`. */
export { type ClientOptions, type ControlClient, connect } from './client/client.ts';
export type { ControlEvent, ControlEvents, EventsWanted } from './client/events.ts';
export { ControlError, type Problem } from './control/control-error.ts';
