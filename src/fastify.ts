/** The package's entry `sms-emulator/fastify`. */
export { type SmsEmulatorPluginOptions, smsEmulatorPlugin } from './adapters/fastify.ts';
export { type EmulatorServer, type ListenOptions, listen } from './adapters/server.ts';
