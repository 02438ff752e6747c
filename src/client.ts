/** The package's entry `sms-emulator/client`. */
export { type ClientOptions, type ControlClient, ControlError, connect, type Problem } from './client/client.ts';
