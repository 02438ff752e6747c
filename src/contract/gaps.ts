import type { ContractCoverage, ContractReport } from './report.ts';

/** What of a provider nobody exercised. */
export interface ProviderGaps {
  readonly provider: string;
  /** How many of its operations were called, and how many there are. */
  readonly called: number;
  readonly operations: number;
  readonly neverCalled: readonly string[];
  /** Of operations that were called. */
  readonly partly: readonly OperationGaps[];
}

export interface OperationGaps {
  readonly operation: string;
  /** Documented statuses that were never answered: the client has never seen them. */
  readonly statuses: readonly number[];
  /** Fields and parameters that were never given. */
  readonly parameters: readonly string[];
}

/** What of the providers nobody exercised. */
export function gapsIn({ coverage }: Pick<ContractReport, 'coverage'>): ProviderGaps[] {
  return coverage.map(gapsOf);
}

function gapsOf({ provider, operations }: ContractCoverage): ProviderGaps {
  const called = operations.filter(({ calls }) => calls > 0);
  return {
    provider,
    called: called.length,
    operations: operations.length,
    neverCalled: operations.filter(({ calls }) => calls === 0).map(({ operation }) => operation),
    partly: called
      .map(({ operation, statuses, parameters }) => ({
        operation,
        statuses: statuses.filter(({ count }) => count === 0).map(({ status }) => status),
        parameters: parameters.filter(({ given }) => !given).map(({ name }) => name),
      }))
      .filter(({ statuses, parameters }) => statuses.length + parameters.length > 0),
  };
}
