import { expect, test, vi } from 'vitest';
import { stopwatch } from '../../src/time/wall.ts';

test('how long something took is told in milliseconds, to the hundredth', () => {
  vi.spyOn(performance, 'now').mockReturnValueOnce(1_000).mockReturnValueOnce(1_012.345_6);
  const elapsed = stopwatch();
  expect(elapsed()).toBe(12.35);
});
