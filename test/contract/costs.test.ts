import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBaseline } from '../../src/contract/contract-file.ts';
import { judge } from '../../src/contract/judge.ts';
import { temporaryDirectory } from '../support/command.ts';
import { carelessReport, DOUBLED, judgedBy } from './reports.ts';

async function costly() {
  const report = await carelessReport();
  const cost = { provider: 'smsroute', country: 'GB', messages: 2, segments: 4, amount: '0.160', currency: 'USD' };
  return { ...report, findings: [DOUBLED], costs: [cost] };
}

test('a run that costs more than the file allows is told with the message and the character', async () => {
  const file = { cost: { max: [{ provider: 'smsroute', amount: '0.08', segments: 2, messages: 2 }] } };
  const { excesses, kept } = judgedBy(await costly(), file);
  expect(kept).toBe(false);
  expect(excesses.map(({ detail }) => detail)).toEqual([
    'smsroute costs 0.160 USD, more than the 0.08, the most that the file allows.',
    'smsroute costs 4 segments, more than the 2, the most that the file allows.',
  ]);
  expect(excesses[0]?.because).toEqual([
    '2026-05-30T12:00:00.000Z POST /v1/messages, answered 200, message msg_1: The character "ż" (U+017C) makes 2 segments of 1.',
  ]);
});

test('a run within the limits is fine', async () => {
  const file = { cost: { max: [{ provider: 'smsroute', amount: '0.16', segments: 4, messages: 2 }] } };
  expect(judgedBy(await costly(), file)).toMatchObject({ excesses: [], kept: true });
});

test('a run that costs more than the baseline is told by provider and country', async () => {
  const report = await costly();
  const before = report.costs.map((cost) => ({ ...cost, segments: 2, amount: '0.08' }));
  const { excesses, kept } = judge(report, { baseline: before });
  expect([kept, excesses.map(({ country }) => country)]).toEqual([false, ['GB', 'GB']]);
  expect(excesses[0]?.detail).toBe('smsroute to GB costs 0.160 USD, more than the 0.08 in the baseline.');
  expect(excesses[1]?.detail).toBe('smsroute to GB costs 4 segments, more than the 2 in the baseline.');
});

test('a country that the baseline does not know costs more than nothing', async () => {
  expect(judge(await costly(), { baseline: [] }).excesses).toHaveLength(3);
});

test('the same costs are fine, and lower ones too', async () => {
  const report = await costly();
  expect(judge(report, { baseline: report.costs }).kept).toBe(true);
  expect(judge({ ...report, costs: [] }, { baseline: report.costs }).kept).toBe(true);
});

test('nothing fails a run that is never to fail', async () => {
  expect(judge(await costly(), { baseline: [], failOn: 'never' }).kept).toBe(true);
});

test.for([
  ['{"costs": [{"provider": "smsroute"}]}', ' is no report: /costs/0/country is missing; '],
  ['{}', ' is no report: /costs is missing; write one with sms-emulator report --format json --output '],
  ['[', ' is not valid JSON, mend it there: '],
] as const)('a baseline of %s is told', ([text, message]) => {
  const file = join(temporaryDirectory(), 'baseline.json');
  writeFileSync(file, text);
  expect(() => readBaseline(file)).toThrow(message);
});

test('a report in JSON is a baseline', async () => {
  const file = join(temporaryDirectory(), 'baseline.json');
  const report = await costly();
  writeFileSync(file, JSON.stringify(judge(report)));
  expect(readBaseline(file)).toEqual(report.costs);
});
