import type { Random } from './ids.ts';
import { type Asked, type AskedMessage, isAboutRequests, matchesMessage, matchesRequest, type Rule } from './rule.ts';

/** A rule as it is made, without what comes about by itself. */
export type RuleTerms = Omit<Rule, 'id' | 'decided'>;

/** There is no room for a further rule. */
export class TooManyRules extends Error {
  override readonly name = 'TooManyRules';
}

interface Entry {
  rule: Rule;
  readonly aboutRequests: boolean;
}

/** The rules of a sandbox, in the order in which they were made. The first that fits and is not spent decides. */
export class Rules {
  readonly #capacity: number;
  readonly #random: Random;
  #entries: Entry[] = [];
  #made = 0;

  /** @param capacity how many there may be. */
  constructor(capacity: number, random: Random) {
    this.#capacity = capacity;
    this.#random = random;
  }

  /**
   * Adds a rule behind the others. Where there is no room, those that are spent go.
   * @throws TooManyRules when none is.
   */
  add(terms: RuleTerms): Rule {
    if (this.#entries.length >= this.#capacity) this.#entries = this.#entries.filter(({ rule }) => !isSpent(rule));
    if (this.#entries.length >= this.#capacity) {
      throw new TooManyRules(`there are ${this.#capacity} rules already; remove some first`);
    }
    const rule: Rule = { id: `rule_${++this.#made}`, ...terms, decided: 0 };
    this.#entries.push({ rule, aboutRequests: isAboutRequests(rule) });
    return rule;
  }

  /** Removes a rule and returns it; undefined when there is none of this id. */
  remove(id: string): Rule | undefined {
    const index = this.#entries.findIndex(({ rule }) => rule.id === id);
    return index === -1 ? undefined : this.#entries.splice(index, 1)[0]?.rule;
  }

  /** Removes all rules and returns how many there were. */
  clear(): number {
    return this.#entries.splice(0).length;
  }

  /** Begins anew, also to count. */
  reset(): void {
    this.clear();
    this.#made = 0;
  }

  /** All rules, in the order in which they are asked; the spent ones too. */
  list(): Rule[] {
    return this.#entries.map(({ rule }) => rule);
  }

  /** Whether there are none, which is nearly always so: nobody then needs to ask. */
  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }

  /** How many were ever made, which names the next. */
  get made(): number {
    return this.#made;
  }

  /** Takes over the rules of another sandbox. */
  load(rules: readonly Rule[], made: number): void {
    this.#entries = rules.slice(0, this.#capacity).map((rule) => ({ rule, aboutRequests: isAboutRequests(rule) }));
    this.#made = made;
  }

  /** The rule that decides about a request as such. */
  forRequest(asked: Asked): Rule | undefined {
    return this.#first((entry) => entry.aboutRequests && matchesRequest(entry.rule.match, asked));
  }

  /** The rule that decides about a message. */
  forMessage(asked: AskedMessage): Rule | undefined {
    return this.#first((entry) => !entry.aboutRequests && matchesMessage(entry.rule.match, asked));
  }

  #first(fits: (entry: Entry) => boolean): Rule | undefined {
    const entry = this.#entries.find((entry) => !isSpent(entry.rule) && fits(entry) && this.#strikes(entry.rule));
    if (entry === undefined) return undefined;
    entry.rule = { ...entry.rule, decided: entry.rule.decided + 1 };
    return entry.rule;
  }

  /** Chance is asked only where a rule wants it, so that other runs keep their ids. */
  #strikes({ probability }: Rule): boolean {
    return probability === null || this.#random.next() < probability;
  }
}

/** Whether a rule has decided as often as it may. */
export function isSpent({ times, decided }: Rule): boolean {
  return times !== null && decided >= times;
}
