import { type ControlClient, ControlError } from '../client.ts';
import type { ContractReport } from '../contract/report.ts';
import { UnjudgedError } from './unjudged-error.ts';

/**
 * The report of a sandbox of a running emulator.
 * @param sandbox its id; `default` is the one that everybody has, `all` makes one report of all,
 *   those that are gone included.
 * @throws UnjudgedError when there is none, or nobody judges calls there.
 */
export async function fetchReport(client: ControlClient, sandbox: string): Promise<ContractReport> {
  const report = await reportOf(client, sandbox).catch((error: unknown) => {
    throw new UnjudgedError(explain(error, client, sandbox));
  });
  if (report.mode !== 'off') return report;
  throw new UnjudgedError('nobody judges calls there: the contract is off; start the emulator with --contract observe');
}

async function reportOf(client: ControlClient, sandbox: string): Promise<ContractReport> {
  if (sandbox === 'default') return client.getContractReport();
  if (sandbox !== 'all') return client.sandbox(sandbox).getContractReport();
  return client.getContractReport({ query: { sandboxes: 'all' } });
}

function explain(error: unknown, { url }: ControlClient, sandbox: string): string {
  if (error instanceof UnjudgedError) return error.message;
  if (error instanceof ControlError && error.status === 404) {
    // Whatever else is not found there, it is not the emulator's own API.
    if (error.problem.field !== 'sandbox') {
      return `nothing of an emulator answers at ${url}; give --url the address that the emulator prints`;
    }
    return `there is no sandbox "${sandbox}" at ${url}; --sandbox all takes those that there are, or were`;
  }
  const said = error instanceof Error ? error.message : String(error);
  if (/ is no emulator$/.test(said)) return `${said}; give --url the address that the emulator prints`;
  return `${said.replace(/; is the emulator running\?$/, '; start the emulator, or name its address with --url')}`;
}
