import { expect, test, vi } from 'vitest';
import type { AccountSeed, EmulatorOptions } from '../../../src/index.ts';
import { Directory } from '../../../src/sms/directory.ts';
import { control, type Schemas } from '../../support/control.ts';
import { takeDefects } from '../../support/defects.ts';
import { demo, demoSeed, ELLA, NUMBER } from '../../support/transmitsms.ts';

/** The demo account, which has sent one message, to a number, an hour ago. */
function having(to: string, more: Partial<AccountSeed> = {}, options: EmulatorOptions = {}) {
  const message = { id: '5', from: '+61491570156', to, text: 'Hello', accepted: '1h' };
  return demo({ accounts: [demoSeed({ messages: [message], ...more })], ...options });
}

test.for([
  ['a number that refuses what is sent to it now', '+15005550004', {}],
  ['a country that is suspended by now', '+4915112345678', { suspended_countries: ['DE'] }],
  ['a country without a price', '+88213300000', {}],
] as const)('a message from before the sandbox to %s was accepted then', async ([, to, more]) => {
  const { ok } = having(to, more);
  expect(await ok('get-sms', { message_id: 5 })).toMatchObject({ message: 'Hello' });
});

test('a message from before the sandbox is none that was sent in it, whoever asks the emulator first', async () => {
  const { ok, send, emulator } = having(`+${ELLA}`);
  const listed = async () => (await control(emulator).get<Schemas['MessageList']>('/messages')).total;
  expect(await listed()).toBe(0);
  await ok('get-balance');
  expect([await listed(), [...emulator.messages()]]).toEqual([0, []]);
  await send();
  expect([await listed(), [...emulator.messages()].map(({ text }) => text)]).toEqual([1, ['Hello from TransmitSMS']]);
});

test('a message from before the sandbox is none of a restored one either, and its provider still tells of it', async () => {
  const options = { limits: { messages: 1 } };
  const { send, emulator } = having(`+${ELLA}`, {}, options);
  const { message_id } = await send();
  const restored = having(`+${ELLA}`, {}, options);
  restored.emulator.restore(JSON.parse(JSON.stringify(emulator.snapshot())));
  expect([...restored.emulator.messages()].map(({ id }) => id)).toEqual([String(message_id)]);
  expect(await restored.ok('get-sms', { message_id: 5 })).toMatchObject({ message: 'Hello' });
});

test('a full store drops no message from before the sandbox', async () => {
  const { ok, send } = having(`+${ELLA}`, {}, { limits: { messages: 1 } });
  await send();
  await send();
  expect(await ok('get-sms', { message_id: 5 })).toMatchObject({ message: 'Hello' });
});

test('a message from before the sandbox is what a handset answers when the store had to drop all later ones', async () => {
  const { ok, send } = having(`+${ELLA}`, {}, { limits: { messages: 1 } });
  await ok('message-reply', { from: ELLA, message: 'Hi', to: NUMBER });
  await send({ to: ELLA });
  await send({ to: '61491570110' });
  await ok('message-reply', { from: ELLA, message: 'Hi again', to: NUMBER });
  expect(await ok('get-user-sms-responses', { max: 1 })).toMatchObject({
    responses: [{ response: 'Hi again', message_id: 5 }],
  });
});

test('a defect where a provider is set up is answered in its shape, and reported', async () => {
  const { refusal } = having('+61491570157');
  vi.spyOn(console, 'error').mockReturnValue();
  const defect = new Error('a defect');
  vi.spyOn(Directory.prototype, 'seeds').mockImplementation(() => {
    throw defect;
  });
  expect(await refusal('get-balance')).toMatch(/^500 /);
  expect(takeDefects()).toEqual([defect]);
});
