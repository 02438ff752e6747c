import { describe, expect, test } from 'vitest';
import { DEMO } from '../support/door.ts';
import { openDoors } from '../support/open-doors.ts';
import { later } from '../support/sandbox.ts';

describe.each(openDoors)('by %s', (_name, open) => {
  test('two sandboxes share neither messages nor money nor time', async () => {
    const door = await open();
    const other = await door.another();
    await other.send();
    await other.advance('1h');
    expect([await other.now(), await other.balance(), (await other.messages()).length]).toEqual([
      later(3_600_000),
      '42.155',
      1,
    ]);
    expect([await door.now(), await door.balance(), (await door.messages()).length]).toEqual([later(0), '42.17', 0]);
  });

  test('rules and revoked keys of one sandbox are nothing to another', async () => {
    const door = await open();
    const other = await door.another();
    await other.addRule({ name: 'down', fate: 'unavailable' });
    await door.revokeApiKey(DEMO, door.key);
    expect([(await door.send()).status, (await other.send()).status]).toEqual([401, 503]);
  });

  test('a sandbox that is left leaves the others as they were', async () => {
    const door = await open();
    await door.send();
    await (await door.another()).leave();
    expect((await door.messages()).length).toBe(1);
  });

  test('a reset brings back the beginning', async () => {
    const door = await open();
    await door.send();
    await door.revokeApiKey(DEMO, door.key);
    await door.advance('1h');
    await door.reset();
    expect([await door.now(), await door.balance(), await door.messages()]).toEqual([later(0), '42.17', []]);
    expect((await door.send()).status).toBe(200);
  });

  test('a snapshot brings back the middle, and what was still to happen happens again', async () => {
    const door = await open();
    const { id } = await door.send();
    await door.addRule({ name: 'down', fate: 'unavailable', times: 1 });
    await door.advance('1s');
    const snapshot = await door.snapshot();
    await door.send();
    await door.send();
    await door.advance('48h');
    await door.restore(snapshot);
    expect([await door.now(), await door.balance(), await door.messages(), await door.rules()]).toEqual([
      later(1_000),
      '42.155',
      [[id, 'enroute']],
      [['down', 0]],
    ]);
    await door.advance('1s');
    expect(await door.messages()).toEqual([[id, 'delivered']]);
  });

  test('a snapshot of another format is refused, with everything as it was', async () => {
    const door = await open();
    const { id } = await door.send();
    await expect(door.restore({ format: 99 })).rejects.toThrow('format');
    expect(await door.messages()).toEqual([[id, 'accepted']]);
  });
});
