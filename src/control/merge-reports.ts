import { formatMoney, parseMoney } from '../sms/money.ts';
import type { components } from './api.d.ts';

type Schemas = components['schemas'];
type ContractReport = Schemas['ContractReport'];
type ContractFinding = Schemas['ContractFinding'];
type ContractCoverage = Schemas['ContractCoverage'];
type ContractCost = Schemas['ContractCost'];

/** Examples that are kept of a finding, as in the report of one sandbox. */
const EXAMPLES = 5;

/** Kinds of findings that are kept, the worst and first ones. */
const KINDS = 1_000;

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** Orders findings, the worst first. */
export const bySeverity = (a: Pick<ContractFinding, 'severity'>, b: Pick<ContractFinding, 'severity'>) =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

const MODES = ['off', 'observe', 'strict'] as const;

type Reports = readonly [ContractReport, ...ContractReport[]];

/**
 * Makes one report of those of several sandboxes or processes: findings of the same kind are one, counts and costs are
 * added up. Its mode is the strictest, its times are the earliest and the latest.
 */
export function mergeReports(reports: Reports): ContractReport {
  return {
    format: 1,
    mode: strictest(reports),
    from: reports.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: reports.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
    calls: sum(reports.map(({ calls }) => calls)),
    findings: mergeFindings(reports.flatMap(({ findings }) => findings)),
    coverage: mergeCoverage(reports.flatMap(({ coverage }) => coverage)),
    costs: mergeCosts(reports.flatMap(({ costs }) => costs)),
    rules: [
      ...groupsOf(
        reports.flatMap(({ rules }) => rules),
        ({ id }) => id,
      ),
    ].map(([rule]) => rule),
  };
}

function strictest(reports: Reports): ContractReport['mode'] {
  const strictness = Math.max(...reports.map(({ mode }) => MODES.indexOf(mode)));
  return MODES[strictness] ?? 'observe';
}

function mergeFindings(findings: readonly ContractFinding[]): ContractFinding[] {
  const kinds = groupsOf(findings, ({ rule, provider, operation, field }) =>
    JSON.stringify([rule, provider, operation, field]),
  );
  return [...kinds]
    .map(([first, ...others]) => {
      const { rule, severity, provider, operation, field } = first;
      const all = [first, ...others];
      const examples = all
        .flatMap((finding) => finding.examples)
        .sort(byTime)
        .slice(0, EXAMPLES);
      return { rule, severity, provider, operation, field, count: sum(all.map(({ count }) => count)), examples };
    })
    .sort(bySeverity)
    .slice(0, KINDS);
}

type Example = ContractFinding['examples'][number];

/** Whoever finished first, the report is the same. */
const byTime = (a: Example, b: Example) => (a.at < b.at ? -1 : Number(a.at > b.at));

function mergeCoverage(coverage: readonly ContractCoverage[]): ContractCoverage[] {
  return [...groupsOf(coverage, ({ provider }) => provider)].map((uses) => ({
    provider: uses[0].provider,
    operations: [
      ...groupsOf(
        uses.flatMap(({ operations }) => operations),
        ({ operation }) => operation,
      ),
    ].map(mergeUses),
  }));
}

type OperationUse = ContractCoverage['operations'][number];

function mergeUses(uses: Group<OperationUse>): OperationUse {
  const { operation, method, path } = uses[0];
  const statuses = groupsOf(
    uses.flatMap(({ statuses }) => statuses),
    ({ status }) => String(status),
  );
  const codes = groupsOf(
    uses.flatMap(({ codes }) => codes),
    ({ code }) => code,
  );
  const parameters = groupsOf(
    uses.flatMap(({ parameters }) => parameters),
    ({ name }) => name,
  );
  return {
    operation,
    method,
    path,
    calls: sum(uses.map(({ calls }) => calls)),
    statuses: [...statuses].map((same) => ({ status: same[0].status, count: sum(same.map(({ count }) => count)) })),
    codes: [...codes].map((same) => ({ code: same[0].code, count: sum(same.map(({ count }) => count)) })),
    parameters: [...parameters].map((same) => ({ name: same[0].name, given: same.some(({ given }) => given) })),
  };
}

function mergeCosts(costs: readonly ContractCost[]): ContractCost[] {
  const places = groupsOf(costs, ({ provider, country, currency }) => JSON.stringify([provider, country, currency]));
  return [...places].map((same) => {
    const { provider, country, currency } = same[0];
    const messages = sum(same.map(({ messages }) => messages));
    const segments = sum(same.map(({ segments }) => segments));
    return { provider, country, messages, segments, amount: addAmounts(same.map(({ amount }) => amount)), currency };
  });
}

/** The sum of some decimals, with as many decimals as the longest of them has. */
export function addAmounts(amounts: readonly string[]): string {
  const decimals = Math.max(0, ...amounts.map((amount) => amount.split('.')[1]?.length ?? 0));
  return formatMoney(sum(amounts.map(parseMoney)), decimals);
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

type Group<Item> = [Item, ...Item[]];

/** Items that are the same by a name, together, in the order of the first of each. */
export function groupsOf<Item>(items: readonly Item[], nameOf: (item: Item) => string): Iterable<Group<Item>> {
  const groups = new Map<string, Group<Item>>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups.values();
}
