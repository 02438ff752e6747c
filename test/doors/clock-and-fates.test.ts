import { describe, expect, test } from 'vitest';
import { openDoors } from '../support/open-doors.ts';
import { later } from '../support/sandbox.ts';

const HOUR = 3_600_000;

describe.each(openDoors)('by %s', (_name, open) => {
  test('the clock stands until it is moved, by a span or to a time, and tells what happened', async () => {
    const door = await open();
    const { id } = await door.send();
    expect(await door.now()).toBe(later(0));
    const { now, events } = await door.advance('2s');
    expect([now, events.map(({ state }) => state)]).toEqual([later(2_000), ['enroute', 'delivered']]);
    expect(events[0]?.text).toBe(`${id} to +15551234567 is enroute`);
    expect((await door.advanceTo(later(48 * HOUR))).now).toBe(later(48 * HOUR));
    expect(await door.now()).toBe(later(48 * HOUR));
  });

  test('the clock moves to the next moment, or until nothing is left to happen', async () => {
    const door = await open();
    await door.send();
    expect((await door.runNext()).events.map(({ state }) => state)).toEqual(['enroute']);
    expect((await door.runAll()).events.map(({ state }) => state)).toEqual(['delivered']);
    expect((await door.runAll()).events).toEqual([]);
  });

  test('a clock that runs is stopped and goes on; a manual one is refused', async () => {
    const running = await open({ clock: 'real' });
    expect(await running.pauseClock()).toMatchObject({ mode: 'real', paused: true });
    expect(await running.resumeClock()).toMatchObject({ paused: false });
    const manual = await open();
    expect(await manual.pauseClock()).toMatchObject({ mode: 'manual', paused: false });
    await expect(manual.resumeClock()).rejects.toMatchObject({ status: 400 });
  });

  test('magic numbers and documents can be looked up', async () => {
    const door = await open({ providers: ['smsroute'] });
    const { numbers } = await door.listMagicNumbers();
    expect(numbers).toContainEqual({
      number: '+15005550001',
      provider: 'smsroute',
      meaning: 'accepted, delivered after 2 s',
    });
    expect(await door.getDocument('smsroute')).toMatchObject({ openapi: expect.stringMatching(/^3\./) });
    await expect(door.getDocument('smsid')).rejects.toMatchObject({ status: 404, problem: { field: 'api' } });
  });

  test('a rule refuses as often as it is told to, and the journal names it', async () => {
    const door = await open();
    const id = await door.addRule({ name: 'empty wallet', fate: 'out_of_money', times: 2 });
    const statuses = [];
    for (let count = 0; count < 3; count++) statuses.push((await door.send()).status);
    expect([statuses, await door.rules()]).toEqual([[402, 402, 200], [['empty wallet', 2]]]);
    const { exchanges } = await door.listExchanges({ provider: 'smsroute' });
    expect(exchanges.map(({ decided_by }) => decided_by)).toEqual(['delivered', 'empty wallet', 'empty wallet']);
    await door.removeRule(id);
    expect(await door.rules()).toEqual([]);
  });

  test('a rule decides what becomes of the messages to one number, or of the next alone', async () => {
    const door = await open();
    await door.addRule({ name: 'blocked', fate: 'handset_blocked', match: { to: '+15551230001' } });
    await door.addRule({ name: 'once', fate: 'undelivered', next: true });
    for (const to of ['+15551230001', '+15551230002', '+15551230003']) await door.send({ to });
    await door.advance('1h');
    expect((await door.messages()).map(([, state]) => state)).toEqual(['delivered', 'undeliverable', 'undeliverable']);
    expect(await door.rules()).toEqual([
      ['blocked', 1],
      ['once', 1],
    ]);
  });

  test('a fate that is none is refused, and says so', async () => {
    const door = await open();
    // No fate, as JavaScript may well say.
    await expect(door.addRule({ name: 'odd', fate: 'lost_in_space' as 'expired' })).rejects.toThrow(
      'There is no fate "lost_in_space"',
    );
  });
});
