import type { Provider } from '../http/provider.ts';
import { anything, count, list, object, type Shaped, ShapeError, text } from '../shape.ts';
import { FATE_NAMES, FATES, type FateName, isFateName } from '../sms/fates.ts';
import type { EffectTerms, Rule, RuleMatch } from '../sms/rule.ts';
import { type Rules, type RuleTerms, TooManyRules } from '../sms/rules.ts';
import { readEffects } from './effect-terms.ts';
import { RuleError, requireRuleShape } from './rule-error.ts';

/** A rule to add. */
export interface NewRule {
  /** Shown as the reason of what it brings about; 1 to 64 characters. */
  readonly name: string;
  /** What it is about; everything when absent. */
  readonly match?: RuleMatch | undefined;
  /** The name of a fate, or effects. */
  readonly fate: FateName | EffectTerms;
  /** How often it decides, after which it passes; always when absent. */
  readonly times?: number | undefined;
  /** Above 0 and up to 1, drawn from the sandbox's seed; always when absent. */
  readonly probability?: number | undefined;
  /** Whether it is for the next message alone, which is `times: 1` and never about requests as such. */
  readonly next?: boolean | undefined;
}

/** Rules as they are written down. */
export type RulesDump = Shaped<typeof rulesDump>;

export const rulesDump = object({
  /** How many were ever made. */
  made: count,
  rules: list(object({ id: text, decided: count, rule: anything })),
});

/** The rules of a sandbox: who made the first that fits decides, before the provider's own magic numbers. */
export class RuleBook {
  readonly #rules: Rules;
  readonly #providers: readonly Provider[];

  /** An emulator makes its own: see `Emulator.rules`. */
  constructor(rules: Rules, providers: readonly Provider[]) {
    this.#rules = rules;
    this.#providers = providers;
  }

  /**
   * Adds a rule behind those there are.
   * @throws RuleError naming the field that is wrong, as a JSON pointer, and what to do.
   */
  add(rule: NewRule): Rule {
    try {
      return this.#rules.add(this.#termsOf(rule));
    } catch (error) {
      if (error instanceof TooManyRules) throw new RuleError('', `The emulator takes no more: ${error.message}.`);
      throw error;
    }
  }

  /** Removes the rule of an id and returns it as it was; undefined when there is none. */
  remove(id: string): Rule | undefined {
    return this.#rules.remove(id);
  }

  /** Removes all rules and returns how many there were. */
  clear(): number {
    return this.#rules.clear();
  }

  /** All rules in the order in which they are asked, those that are spent too. */
  list(): readonly Rule[] {
    return this.#rules.list();
  }

  /** The rules as they are written down. */
  dump(): RulesDump {
    const rules = this.list().map(({ id, name, match, fate, times, probability, next, decided }) => ({
      id,
      decided,
      rule: { name, match, fate, times: times ?? undefined, probability: probability ?? undefined, next },
    }));
    return { made: this.#rules.made, rules };
  }

  /**
   * Reads rules that were written down; the returned function puts them in the place of those there are.
   * @throws ShapeError naming the place that is wrong.
   */
  read({ made, rules }: RulesDump): () => void {
    const read = rules.map(({ id, decided, rule }, index) => {
      try {
        // Its shape is the first thing that is checked of it.
        return { id, ...this.#termsOf(rule as NewRule), decided };
      } catch (error) {
        throw error instanceof RuleError
          ? new ShapeError(error.message, `/rules/rules/${index}/rule${error.field}`)
          : error;
      }
    });
    return () => this.#rules.load(read, made);
  }

  #termsOf(given: NewRule): RuleTerms {
    requireRuleShape(given);
    const { name, match = {}, fate, times, probability, next = false } = given;
    this.#requireKnown(match);
    if (next && times !== undefined && times !== 1) {
      throw new RuleError('/times', '`times` must be 1 or absent when `next` is true.');
    }
    return {
      name,
      match: structuredClone(match),
      fate: structuredClone(fate),
      effects: effectsOf(fate),
      times: next ? 1 : (times ?? null),
      probability: probability ?? null,
      next,
    };
  }

  #requireKnown({ provider: id, operation }: RuleMatch): void {
    const known = this.#providers.map((provider) => provider.id);
    const asked = this.#providers.filter((provider) => id === undefined || id === provider.id);
    if (asked.length === 0) {
      throw new RuleError('/match/provider', `There is no provider "${id}"; there is ${known.join(', ')}.`);
    }
    if (operation === undefined) return;
    const operations = asked.flatMap(({ contract }) => contract.operations.map(({ id }) => id));
    if (operations.includes(operation)) return;
    const whose = id === undefined ? 'No provider' : `The provider "${id}"`;
    throw new RuleError('/match/operation', `${whose} has an operation "${operation}"; see openapi/*.yaml for theirs.`);
  }
}

function effectsOf(fate: FateName | EffectTerms) {
  if (typeof fate !== 'string') return readEffects(fate);
  if (!isFateName(fate)) {
    throw new RuleError('/fate', `There is no fate "${String(fate)}"; there is ${FATE_NAMES.join(', ')}.`);
  }
  const { refuse, plan, receipts, answer } = FATES[fate];
  return { refuse, plan, receipts, answer };
}
