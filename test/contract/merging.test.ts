import { expect, test } from 'vitest';
import { mergeReports } from '../../src/control/merge-reports.ts';
import { carelessReport, example, finding } from './reports.ts';

test('findings of the same kind are one, with at most five examples', async () => {
  const report = await carelessReport();
  const one = { ...report, findings: [finding({ count: 4, examples: Array.from({ length: 4 }, () => example()) })] };
  const { findings } = mergeReports([one, one, { ...report, findings: [finding({ field: 'other' })] }]);
  expect(findings.map(({ field, count, examples }) => [field, count, examples.length])).toEqual([
    ['statusCallback', 8, 5],
    ['other', 1, 1],
  ]);
});

test('the worst findings come first, whoever found them', async () => {
  const report = await carelessReport();
  const { findings } = mergeReports([
    { ...report, findings: [finding({ severity: 'note' }), finding({ severity: 'warning', field: 'b' })] },
    { ...report, findings: [finding({ severity: 'error', field: 'c' })] },
  ]);
  expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'note']);
});

test('calls, coverage and costs are added up', async () => {
  const report = await carelessReport();
  const merged = mergeReports([report, report, report]);
  const [cost] = report.costs;
  expect(merged.calls).toBe(6);
  expect(merged.costs).toEqual([{ ...cost, messages: 6, segments: 6, amount: expect.any(String) }]);
  expect(Number(merged.costs[0]?.amount)).toBeCloseTo(3 * Number(cost?.amount), 9);
  const send = merged.coverage[0]?.operations.find(({ calls }) => calls > 0);
  expect(send).toMatchObject({ calls: 6, parameters: expect.arrayContaining([{ name: 'to', given: true }]) });
  expect(send?.statuses).toContainEqual({ status: 200, count: 6 });
  expect(merged.coverage.map(({ provider }) => provider)).toEqual(['smsroute', 'smsid']);
});

test('what one of them gave was given', async () => {
  const report = await carelessReport();
  const idle = { ...report, coverage: report.coverage.map((all) => ({ ...all, operations: [] })) };
  expect(mergeReports([idle, report]).coverage).toEqual(report.coverage);
});

test('one report is itself', async () => {
  const report = await carelessReport();
  expect(mergeReports([report])).toEqual(report);
});

test('it lasts from the earliest to the latest time, and is as strict as the strictest', async () => {
  const report = await carelessReport();
  const merged = mergeReports([
    { ...report, mode: 'off', from: '2026-01-02T00:00:00.000Z', to: '2026-01-05T00:00:00.000Z' },
    { ...report, mode: 'strict', from: '2026-01-01T00:00:00.000Z', to: '2026-01-03T00:00:00.000Z' },
  ]);
  expect([merged.mode, merged.from, merged.to]).toEqual([
    'strict',
    '2026-01-01T00:00:00.000Z',
    '2026-01-05T00:00:00.000Z',
  ]);
});
