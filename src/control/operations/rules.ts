import { operationsOf } from '../../http/operation-types.ts';
import { FATES } from '../../sms/fates.ts';
import { Fault } from '../../sms/fault.ts';
import { FATE_NUMBERS } from '../../sms/magic-numbers.ts';
import type { Rule } from '../../sms/rule.ts';
import { isSpent } from '../../sms/rules.ts';
import type { operations as Api, components } from '../api.d.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';
import type { NewRule } from '../rule-book.ts';
import { RuleError } from '../rule-error.ts';

type Schemas = components['schemas'];
type Calls = Pick<Api, 'addRule' | 'listRules' | 'removeRule' | 'clearRules' | 'listFates'>;

/** What becomes of requests and messages against the ordinary course. */
export const rules = operationsOf<Calls, ControlDesk, Visitor>()({
  addRule({ body }, { rules }) {
    try {
      // The rule book checks that a name of a fate is one; the document leaves it open.
      return { status: 201, body: viewRule(rules.add(body as NewRule)) };
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      throw new Fault('invalid-request', { detail: error.message, field: error.field });
    }
  },

  listRules: (_call, { rules }) => ({ status: 200, body: { rules: rules.list().map(viewRule) } }),

  removeRule({ path }, { rules }) {
    const rule = rules.remove(path.rule);
    if (rule === undefined) {
      throw new Fault('unknown-path', { detail: `There is no rule "${path.rule}".`, field: 'rule' });
    }
    return { status: 200, body: viewRule(rule) };
  },

  clearRules: (_call, { rules }) => ({ status: 200, body: { removed: rules.clear() } }),

  listFates: () => ({
    status: 200,
    body: {
      fates: Object.entries(FATES).map(([name, { description }]) => ({
        name,
        description,
        number: numberOf.get(name) ?? null,
      })),
    },
  }),
});

/** The magic number of each fate that has one. */
const numberOf = new Map<string, string>(Object.entries(FATE_NUMBERS).map(([number, name]) => [name, number]));

function viewRule(rule: Rule): Schemas['Rule'] {
  const { id, name, match, fate, times, probability, next, decided } = rule;
  return { id, name, match, fate, times, probability, next, decided, spent: isSpent(rule) };
}
