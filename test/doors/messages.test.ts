import { describe, expect, test } from 'vitest';
import { openDoors } from '../support/open-doors.ts';

const [ELLA, TOM] = ['+15551230001', '+15551230002'];

describe.each(openDoors)('by %s', (_name, open) => {
  test('a message is waited for, whether it is there already or not', async () => {
    const door = await open();
    const waiting = door.waitFor({ to: ELLA, contains: 'code', count: 2, timeout: '4s' });
    const { id: first } = await door.send({ to: ELLA, body: 'Your code is 111111' });
    await door.send({ to: TOM, body: 'Your code is 222222' });
    const { id: second } = await door.send({ to: ELLA, body: 'Your code is 333333' });
    expect(await waiting).toEqual([second, first]);
    expect(await door.waitFor({ to: TOM, timeout: '0ms' })).toHaveLength(1);
  });

  test('a wait that was for nothing says what nearly matched', async () => {
    const door = await open();
    await door.send({ to: TOM });
    await expect(door.waitFor({ to: ELLA, timeout: '1ms' })).rejects.toThrow(
      /1 message,? to other numbers: .*\+15551230002/,
    );
  });

  test('a time to wait that is none is refused', async () => {
    const door = await open();
    await expect(door.waitFor({ timeout: 'soon' })).rejects.toThrow('"soon"');
  });

  test('the newest code to a number is found, and where there is none the texts are shown', async () => {
    const door = await open();
    await door.send({ to: ELLA, body: 'Your code is 111111' });
    await door.send({ to: ELLA, body: 'Your code is 482910' });
    await door.send({ to: TOM, body: 'Your order has shipped' });
    expect(await door.otp(ELLA)).toBe('482910');
    await expect(door.otp(TOM)).rejects.toThrow('"Your order has shipped"');
  });

  test('the links of the newest text that has some are found', async () => {
    const door = await open();
    await door.send({ to: ELLA, body: 'See https://acme.example/a and https://acme.example/b.' });
    await door.send({ to: ELLA, body: 'Bye' });
    expect(await door.links(ELLA)).toEqual(['https://acme.example/a', 'https://acme.example/b']);
  });

  test('no text goes twice to one number unnoticed', async () => {
    const door = await open();
    for (const to of [ELLA, TOM]) await door.send({ to, body: 'Welcome' });
    expect(await door.duplicates()).toEqual([]);
    await door.send({ to: TOM, body: 'Welcome' });
    expect(await door.duplicates()).toEqual(['Welcome']);
  });

  test('a handset sends a message to whoever has the number', async () => {
    const door = await open();
    const inbound = { provider: 'transmitsms', from: '+61491570157', text: 'Hi' } as const;
    expect(await door.receiveInbound({ ...inbound, to: '+61491570156' })).toMatchObject({
      account: '1001',
      text: 'Hi',
    });
    const nobody = door.receiveInbound({ ...inbound, to: '+61491570111' });
    await expect(nobody).rejects.toMatchObject({ status: 404, problem: { field: '/to' } });
    expect(await door.listInbound({ number: '570157' })).toMatchObject({ total: 1, inbound: [{ text: 'Hi' }] });
    expect(await door.listInbound({ provider: 'smsroute' })).toEqual({ total: 0, inbound: [] });
  });

  test('a message ends as it is told to, once', async () => {
    const door = await open();
    const { id } = await door.send();
    const settled = await door.settleMessage(id, { state: 'undeliverable', reason: 'spam-filtered' });
    expect(settled).toMatchObject({ id, state: 'undeliverable', reason: 'spam-filtered', refunded: true });
    await expect(door.settleMessage(id, { state: 'delivered' })).rejects.toMatchObject({ status: 400 });
    await expect(door.settleMessage('nobody', { state: 'delivered' })).rejects.toMatchObject({ status: 404 });
  });

  test('a message is sent again', async () => {
    const door = await open();
    const { id } = await door.send({ to: ELLA, body: 'Your code is 111111' });
    const again = await door.resendMessage(id);
    expect(again).toMatchObject({ to: ELLA, text: 'Your code is 111111', state: 'accepted' });
    expect((await door.messages()).map(([id]) => id)).toEqual([again.id, id]);
    await expect(door.resendMessage('nobody')).rejects.toMatchObject({ status: 404, problem: { field: 'message' } });
  });
});
