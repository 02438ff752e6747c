import { expect, test } from 'vitest';
import { stateOf } from '../../../src/index.ts';
import { refusedInBothFormats } from '../../support/bad-calls.ts';
import { receiver } from '../../support/receiver.ts';
import { CLIENT, demo, ELLA, LIST_WITH_FIELDS, NUMBER, SAID, SCHEDULED, SENT } from '../../support/transmitsms.ts';

const TOMORROW = '2026-04-22 12:00:00';
const ALREADY_SENT = '400 ALREADY_SENT This message is already sent or can not be cancelled';

test('a cancelled message is paid back whole, and never sent', async () => {
  const { emulator, ok, send } = demo();
  const { message_id } = await send({ to: `${ELLA},61491570158`, send_at: TOMORROW });
  expect(await ok('get-balance')).toMatchObject({ balance: 73.78 });
  expect(await ok('cancel-sms', { id: message_id })).toMatchObject({ success: 'OK' });
  expect(await ok('get-balance')).toMatchObject({ balance: 73.954 });
  await emulator.advance('48h');
  const states = [...emulator.messages()].filter(({ batch }) => batch === String(message_id)).map(stateOf);
  expect(states).toEqual(['deleted', 'deleted']);
});

test('a cancelled message is told of in the report and nowhere among what was sent', async () => {
  const { ok } = demo();
  await ok('cancel-sms', { id: SCHEDULED });
  const period = { start: '2026-04-21', end: '2026-04-30' };
  expect(await ok('get-message-report', period)).toMatchObject({
    messages: [
      { id: SCHEDULED, status: 'user cancelled', pending: 0 },
      { id: SENT, status: 'completed' },
    ],
  });
  expect(await ok('get-user-sms-sent', period)).toMatchObject({ total: 1, messages: [{ message_id: SENT }] });
});

test('a cancelled message has no delivery report', async () => {
  const server = await receiver();
  const { emulator, ok, send } = demo();
  const { message_id } = await send({ send_at: TOMORROW, dlr_callback: server.url });
  await ok('cancel-sms', { id: message_id });
  await emulator.advance('48h');
  expect(server.received).toEqual([]);
});

test('a scheduled message goes to all it was accepted for, though one opts out and their list is removed', async () => {
  const { emulator, ok, send } = demo();
  const { message_id, recipients } = await send({ list_id: LIST_WITH_FIELDS, to: undefined, send_at: TOMORROW });
  await ok('message-reply', { from: ELLA, message: 'STOP', to: NUMBER });
  await ok('remove-list', { list_id: LIST_WITH_FIELDS });
  await emulator.advance('25h');
  expect(await ok('get-sms', { message_id })).toMatchObject({
    recipients,
    list: { id: LIST_WITH_FIELDS, name: 'Customer List' },
    delivery_stats: { delivered: 2 },
  });
});

test('a message can be cancelled until its time has come', async () => {
  const { emulator, ok, refusal, send } = demo();
  const [first, second] = [await send({ send_at: TOMORROW }), await send({ send_at: TOMORROW })];
  await emulator.advance('86399s');
  expect(await ok('cancel-sms', { id: first.message_id })).toMatchObject({ success: 'OK' });
  await emulator.advance('1s');
  expect(await refusal('cancel-sms', { id: second.message_id })).toBe(ALREADY_SENT);
});

test('a message is cancelled once', async () => {
  const { ok, refusal } = demo();
  await ok('cancel-sms', { id: SCHEDULED });
  expect(await refusal('cancel-sms', { id: SCHEDULED })).toBe(ALREADY_SENT);
  expect(await ok('get-balance')).toMatchObject({ balance: 74.041 });
});

test('a message of another account does not exist', async () => {
  expect(await demo().as(CLIENT).refusal('cancel-sms', { id: SCHEDULED })).toBe(SAID.noMessage);
});

refusedInBothFormats([
  { call: 'cancel-sms', because: 'no id', parameters: {}, said: SAID.empty('id') },
  { call: 'cancel-sms', because: 'an empty id', parameters: { id: '' }, said: SAID.empty('id') },
  { call: 'cancel-sms', because: 'an id that is no number', parameters: { id: 'abc' }, said: SAID.notNumeric('id') },
  { call: 'cancel-sms', because: 'an unknown id', parameters: { id: 1 }, said: SAID.noMessage },
  { call: 'cancel-sms', because: 'a message that was sent', parameters: { id: SENT }, said: ALREADY_SENT },
]);
