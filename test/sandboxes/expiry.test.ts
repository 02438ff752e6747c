import { expect, test } from 'vitest';
import { settle } from '../../src/options.ts';
import { Sandboxes } from '../../src/sandboxes.ts';
import { FakeWall } from '../support/fake-wall.ts';
import { sandbox } from '../support/sandbox.ts';

function host() {
  const wall = new FakeWall();
  return { wall, sandboxes: new Sandboxes(sandbox(), settle({ clock: 'manual' }), wall) };
}

const asking = (id: string) => ({
  method: 'GET',
  host: 'localhost',
  path: `/_emulator/sandboxes/${id}/health`,
  query: '',
  headers: {},
  body: '',
});

test('a sandbox expires once nobody has asked it for as long as it was given', () => {
  const { wall, sandboxes } = host();
  const { id } = sandboxes.create({ expiresAfter: 60_000 });
  wall.move(59_000);
  sandboxes.route('control', asking(id));
  wall.move(59_000);
  expect(sandboxes.find(id)).toBeDefined();
  wall.move(1_000);
  expect(sandboxes.find(id)).toBeUndefined();
});

test('a sandbox without such a time stays', () => {
  const { wall, sandboxes } = host();
  const { id } = sandboxes.create({});
  wall.move(366 * 86_400_000);
  expect(sandboxes.find(id)).toBeDefined();
});

test('a deleted sandbox leaves no alarm behind', () => {
  const { wall, sandboxes } = host();
  sandboxes.delete(sandboxes.create({ expiresAfter: 60_000 }).id);
  expect(wall.alarms).toBe(0);
});

test('a wish that is misspelt is refused, and those that there are are named', () => {
  // What JavaScript may give, as in the spelling of the control API, or of an option of the emulator alone.
  for (const name of ['expires_after', 'deliver']) {
    expect(() => sandbox().createSandbox({ [name]: 1 } as object)).toThrow(
      `there is no option "${name}"; there is clock, speed, startAt, seed, rateLimit, contract, magicNumbers, ` +
        'strictCallbacks, accounts, rules, expiresAfter',
    );
  }
});

test('a sandbox that would be gone at once is not made', () => {
  expect(() => sandbox().createSandbox({ expiresAfter: 0 })).toThrow('expiresAfter must be real milliseconds above 0');
});
