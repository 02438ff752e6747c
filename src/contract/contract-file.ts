import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { rules } from '../audit/rules/index.ts';
import { providers } from '../providers/index.ts';
import { list, nullable, object, count as quantity, ShapeError, text } from '../shape.ts';
import { parseMoney } from '../sms/money.ts';
import { systemCode } from '../system-error.ts';
import { ContractError } from './contract-error.ts';
import { type CostLimit, readCostLimits } from './cost-limits.ts';
import { fieldsOf } from './fields.ts';
import type { ContractCost, ContractReport } from './report.ts';
import { readSilences, type Silence } from './silences.ts';

/** What a team agreed on: which findings count for nothing, and what a run may cost. */
export interface ContractTerms {
  readonly silence: readonly Silence[];
  readonly cost: readonly CostLimit[];
}

/**
 * Reads the terms from a file in JSON, or in YAML where it is called `.yaml` or `.yml`.
 * @param report whose rules and providers they may name besides those of this version.
 * @throws ContractError naming the file, the place in it and the mend.
 */
export function readTerms(file: string, report?: Known): ContractTerms {
  return checkTerms(parseFile(file), file, report);
}

/** The same of terms that are no file; `source` names them. */
export function checkTerms(value: unknown, source: string, report?: Known): ContractTerms {
  const field = fieldsOf({ value, source, place: '' }, ['silence', 'cost']);
  const ids = new Set([...rules, ...(report?.rules ?? [])].map(({ id }) => id));
  const names = new Set([
    ...providers.map(({ id }) => id),
    ...(report?.coverage ?? []).map(({ provider }) => provider),
  ]);
  return { silence: readSilences(field('silence'), ids, names), cost: readCostLimits(field('cost'), names) };
}

type Known = Pick<ContractReport, 'rules' | 'coverage'>;

const readCosts = object<{ costs: ContractCost[] }>({
  costs: list(
    object<ContractCost>({
      provider: text,
      country: nullable(text),
      messages: quantity,
      segments: quantity,
      amount: (value) => {
        const amount = text(value);
        parseMoney(amount);
        return amount;
      },
      currency: text,
    }),
  ),
});

/**
 * Reads the costs in a report that was written as JSON.
 * @throws ContractError naming the file, the place in it and the mend.
 */
export function readBaseline(file: string): ContractCost[] {
  const content = parseFile(file);
  try {
    return readCosts(content).costs;
  } catch (error) {
    if (!(error instanceof ShapeError) && !(error instanceof RangeError)) throw error;
    throw new ContractError(
      `${file} is no report: ${error.message}; write one with sms-emulator report --format json --output ${file}`,
    );
  }
}

function parseFile(file: string): unknown {
  const content = readText(file);
  const isYaml = /\.ya?ml$/i.test(file);
  const parse = isYaml ? yamlParser(file) : JSON.parse;
  try {
    return parse(content);
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n\n');
    throw new ContractError(
      `${file} is not valid ${isYaml ? 'YAML' : 'JSON'}, mend it there: ${said.replace(/\s+/g, ' ')}`,
    );
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = systemCode(error) || error;
    throw new ContractError(`${file} cannot be opened (${reason}); name a file that can be read`);
  }
}

/** The command carries a parser of YAML; the library does not. */
function yamlParser(file: string): (text: string) => unknown {
  try {
    const { load, JSON_SCHEMA } = createRequire(import.meta.url)('js-yaml') as typeof import('js-yaml');
    return (text) => load(text, { schema: JSON_SCHEMA });
  } catch {
    throw new ContractError(`${file} is YAML, which needs the package js-yaml here; install it, or write JSON`);
  }
}
