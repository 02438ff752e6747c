import { describe, expect, test } from 'vitest';
import { DEMO } from '../support/door.ts';
import { openDoors } from '../support/open-doors.ts';

describe.each(openDoors)('by %s', (_name, open) => {
  test('money is spent, runs out and comes back', async () => {
    const door = await open();
    expect(await door.balance()).toBe('42.17');
    await door.setBalance('0.02');
    expect([(await door.send()).status, (await door.send()).status]).toEqual([200, 402]);
    await door.setBalance('1');
    expect((await door.send()).status).toBe(200);
    await expect(door.setBalance('much')).rejects.toThrow('balance');
    expect(await door.balance()).toBe('0.985');
  });

  test('a key that is revoked is refused at once, and a new one works at once', async () => {
    const door = await open();
    const { key } = await door.addApiKey(DEMO, { mode: 'live' });
    const { api_keys } = await door.revokeApiKey(DEMO, door.key);
    expect(api_keys).toContainEqual({ key: door.key, mode: 'live', revoked: true, secret: null, quota: null });
    expect([(await door.send()).status, (await door.send({}, key)).status]).toEqual([401, 200]);
  });

  test('an account has a plan and a rate limit, which can be taken back', async () => {
    const door = await open();
    expect((await door.setPlan(DEMO, 'gold')).plan).toBe('gold');
    await door.setRateLimit(DEMO, { limit: 1, per: '1m' });
    expect([(await door.send()).status, (await door.send()).status]).toEqual([200, 429]);
    expect((await door.setRateLimit(DEMO, null)).rate_limit).toBeNull();
    expect((await door.send()).status).toBe(200);
  });

  test('sender IDs come and go', async () => {
    const door = await open();
    const names = ({ senders }: { senders: readonly { name: string }[] }) => senders.map(({ name }) => name);
    expect(names(await door.addSender(DEMO, { name: 'Acme' }))).toContain('Acme');
    expect(names(await door.removeSender(DEMO, 'Acme'))).not.toContain('Acme');
  });

  test('a number that is leased gets what handsets send', async () => {
    const door = await open();
    const account = { provider: 'transmitsms', account: '1001' };
    const number = '+61491570110';
    expect(await door.addNumber(account, number)).toEqual({ ...account, number });
    const inbound = { provider: 'transmitsms', from: '+61491570157', to: number, text: 'Hi' };
    expect(await door.receiveInbound(inbound)).toMatchObject({ account: '1001' });
  });

  test('what cannot be is refused in the same words, which name the field', async () => {
    const door = await open();
    await expect(door.setRateLimit(DEMO, { limit: 1, per: 'often' })).rejects.toMatchObject({
      name: 'ControlError',
      status: 400,
      problem: { title: 'Bad Request', field: '/per' },
    });
    await expect(door.addSender(DEMO, { name: '' })).rejects.toMatchObject({ problem: { field: '/name' } });
    await expect(door.revokeApiKey(DEMO, 'nobody')).rejects.toMatchObject({ status: 404, problem: { field: 'key' } });
    await expect(door.setPlan({ ...DEMO, account: 'nobody' }, 'gold')).rejects.toMatchObject({
      status: 404,
      problem: { field: 'account', detail: 'smsroute has no account "nobody".' },
    });
  });
});
