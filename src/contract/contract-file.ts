import { rules } from '../audit/rules/index.ts';
import { providers } from '../providers/index.ts';
import { list, nullable, object, count as quantity, ShapeError, text } from '../shape.ts';
import { parseMoney } from '../sms/money.ts';
import { readJsonOrYaml } from '../written-file.ts';
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
  return checkTerms(readFile(file), file, report);
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
  const content = readFile(file);
  try {
    return readCosts(content).costs;
  } catch (error) {
    if (!(error instanceof ShapeError) && !(error instanceof RangeError)) throw error;
    throw new ContractError(
      `${file} is no report: ${error.message}; write one with sms-emulator report --format json --output ${file}`,
    );
  }
}

function readFile(file: string): unknown {
  return readJsonOrYaml(file, {
    mend: 'name a file that can be read',
    refusal: (sentence) => new ContractError(sentence),
  });
}
