import type { Finding } from '../audit/findings.ts';
import { ruleTexts } from '../audit/rules/index.ts';
import type { Provider } from '../http/provider.ts';
import { formatMoney } from '../sms/money.ts';
import { withMilliseconds } from '../time/instant.ts';
import type { components } from './api.d.ts';
import type { ControlDesk, SandboxHost } from './desk.ts';
import { bySeverity, mergeReports } from './merge-reports.ts';
import { providerOf } from './operations/lookups.ts';

type Schemas = components['schemas'];

/** What the application did to the providers' contracts since the sandbox began. */
export function viewReport(desk: ControlDesk): Schemas['ContractReport'] {
  const { auditor, clock, providers } = desk;
  const findings = [...auditor.findings.list()].map(viewFinding);
  return {
    format: 1,
    mode: auditor.mode,
    from: withMilliseconds(clock.startedAt),
    to: withMilliseconds(clock.now()),
    calls: auditor.calls,
    findings: findings.sort(bySeverity),
    coverage: providers.map((provider) => viewCoverage(provider, desk)),
    costs: [...auditor.costs.list()].map(({ provider, country, messages, segments, amount }) => {
      const { tariff, balanceDecimals } = providerOf(desk, provider);
      const price = formatMoney(amount, balanceDecimals);
      return { provider, country, messages, segments, amount: price, currency: tariff.currency };
    }),
    rules: ruleTexts.map(({ id, title, severity, why, mend }) => ({
      id,
      title,
      severity,
      why,
      mend,
      page: `docs/rules/${id}.md`,
    })),
  };
}

/** Whether there is anything that a report would tell. */
export function hasJudged({ auditor }: ControlDesk): boolean {
  return auditor.calls > 0 || [...auditor.findings.list()].length > 0;
}

/** One report of a sandbox and all others, those that are gone included. */
export function viewReportOfAll(desk: ControlDesk, host: SandboxHost): Schemas['ContractReport'] {
  const others = [...host.list()].map(({ desk }) => desk).filter(hasJudged);
  const former = host.formerReport === undefined ? [] : [host.formerReport];
  return mergeReports([viewReport(desk), ...former, ...others.map(viewReport)]);
}

function viewFinding({ rule, provider, operation, field, count, examples }: Finding): Schemas['ContractFinding'] {
  return {
    rule: rule.id,
    severity: rule.severity,
    provider,
    operation,
    field,
    count,
    examples: examples.map(({ at, ...example }) => ({ at: withMilliseconds(at), ...example })),
  };
}

function viewCoverage(provider: Provider, { auditor }: ControlDesk): Schemas['ContractCoverage'] {
  const { contract } = provider;
  return {
    provider: provider.id,
    operations: contract.operations.map((operation) => {
      const use = auditor.coverage.of(operation);
      const names = new Set([...contract.bodyFields(operation), ...operation.parameters.map(({ name }) => name)]);
      return {
        operation: operation.id,
        method: operation.method,
        path: contract.basePath + operation.path,
        calls: use?.calls ?? 0,
        statuses: contract.statuses(operation).map((status) => ({ status, count: use?.statuses.get(status) ?? 0 })),
        codes: [...(use?.codes ?? [])].map(([code, count]) => ({ code, count })),
        parameters: [...names].map((name) => ({ name, given: use?.given.has(name) ?? false })),
      };
    }),
  };
}
