import { Auditor, type Objection } from '../audit/auditor.ts';
import type { Example } from '../audit/findings.ts';
import { ObservedCall } from '../audit/observed-call.ts';
import type { RuleText } from '../audit/rule.ts';
import { keyOf } from '../http/authentication.ts';
import type { Provider } from '../http/provider.ts';
import { BoundedMap } from '../sms/bounded-map.ts';
import type { HarEntry } from './har.ts';
import { type Recorded, recordedExchange } from './recorded.ts';
import { type CheckedRequest, checkRequest } from './request-check.ts';
import { shownDetail, shownMethod, shownName, shownPath, shownPointer, wordsOf } from './shown.ts';

/**
 * How bad it is. `difference`: provider and document disagree; `mistake`: the request was wrong, and refused;
 * `remark`: worth knowing, such as a field of an answer that is not documented.
 */
export type Weight = 'difference' | 'mistake' | 'remark';

/** Something about recorded exchanges, the same ones together. No value of an exchange is in it. */
export interface Observation {
  readonly weight: Weight;
  readonly provider: string;
  /** Null where the document has none. */
  readonly operation: string | null;
  readonly method: string;
  /** The template of the operation, or the plain words of a path that has none. */
  readonly path: string;
  readonly status: number;
  readonly detail: string;
  count: number;
  /** Where the first of them stand in the file, from 1. */
  readonly entries: number[];
}

/** What a rule of good conduct found. */
export interface Conduct {
  readonly rule: RuleText;
  readonly provider: string;
  readonly operation: string | null;
  readonly field: string | null;
  readonly count: number;
  /** The first of them, without what the exchanges said. */
  readonly details: readonly string[];
}

/** What came of a file. */
export interface Validation {
  /** Exchanges of a provider. */
  readonly checked: number;
  /** Exchanges of nobody. */
  readonly skipped: number;
  readonly observations: readonly Observation[];
  readonly findings: readonly Conduct[];
}

/** Ways in which exchanges may depart that are told; the oldest goes for a new one. */
const KINDS = 1_000;

/** Places in the file that are told of each. */
const PLACES = 5;

/**
 * Checks recorded exchanges against the providers' documents, and judges them by the rules of good conduct.
 * @param only the id of the one provider to look for, whatever the host.
 */
export function validate(
  entries: readonly HarEntry[],
  providers: readonly Provider[],
  only?: string | undefined,
): Validation {
  const bench = new Bench();
  let skipped = 0;
  for (const [index, entry] of entries.entries()) {
    const recorded = recordedExchange(entry, index + 1, providers, only);
    if (recorded === undefined) skipped++;
    else bench.take(recorded);
  }
  return { checked: entries.length - skipped, skipped, ...bench.results() };
}

/** Where exchanges are looked at, one after the other. */
class Bench {
  readonly #auditor = new Auditor('observe', (...kept) => this.#show(...kept));
  readonly #observations = new BoundedMap<Observation>(KINDS);
  readonly #known = new Map<Provider, ReadonlySet<string>>();
  /** What may be shown of each example. */
  readonly #details = new WeakMap<Example, string>();
  #at = 0;

  take(recorded: Recorded): void {
    const checked = checkRequest(recorded.provider, recorded.request);
    this.#request(recorded, checked);
    if (recorded.status > 0) this.#answer(recorded, checked);
    else this.#note(recorded, checked, 'remark', 'no answer came');
    this.#audit(recorded, checked);
  }

  results(): Pick<Validation, 'observations' | 'findings'> {
    const observations = [...this.#observations.entries()].map(([, observation]) => observation);
    const findings = [...this.#auditor.findings.list()].map(
      ({ rule, provider, operation, field, count, examples }) => ({
        rule,
        provider,
        operation,
        field: field === null ? null : shownName(field),
        count,
        details: [...new Set(examples.map((example) => this.#details.get(example) ?? ''))],
      }),
    );
    return { observations, findings };
  }

  #request(recorded: Recorded, checked: CheckedRequest): void {
    const { mistake, operation } = checked;
    if (mistake === undefined) return;
    const { status } = recorded;
    const isTaken = status > 0 && status < 400;
    const but = operation === undefined ? 'yet it was answered' : 'yet the request was accepted';
    if (isTaken) this.#note(recorded, checked, 'difference', `${mistake}, ${but}`);
    else this.#note(recorded, checked, 'mistake', mistake);
  }

  #answer(recorded: Recorded, checked: CheckedRequest): void {
    const { operation } = checked;
    if (operation === undefined) return;
    const { provider, request, status, headers, body } = recorded;
    // No body comes with the answer to a HEAD.
    const answer = { status, headers, body: request.method === 'HEAD' ? undefined : body };
    if (body === undefined) this.#note(recorded, checked, 'remark', 'the body of the answer was not recorded');
    for (const { kind, place, detail } of provider.contract.answers.departures(operation, answer)) {
      const subject = kind === 'body' && place !== '' ? `${shownPointer(place)} of the answer ` : '';
      this.#note(recorded, checked, 'difference', `${subject}${detail}`);
    }
    for (const place of provider.contract.answers.undocumented(operation, answer)) {
      this.#note(recorded, checked, 'remark', `${shownPointer(place)} of the answer is not documented`);
    }
  }

  #note({ provider, request, status, entry }: Recorded, checked: CheckedRequest, weight: Weight, detail: string): void {
    const { operation } = checked;
    const method = shownMethod(request.method);
    const path = operation === undefined ? shownPath(request.path) : provider.contract.basePath + operation.path;
    const kind = [weight, provider.id, method, path, status, detail].join('\n');
    let observation = this.#observations.get(kind);
    if (observation === undefined) {
      const id = operation?.id ?? null;
      observation = {
        weight,
        provider: provider.id,
        operation: id,
        method,
        path,
        status,
        detail,
        count: 0,
        entries: [],
      };
      this.#observations.set(kind, observation);
    }
    observation.count++;
    if (observation.entries.length < PLACES) observation.entries.push(entry);
  }

  #audit(recorded: Recorded, { operation }: CheckedRequest): void {
    const { provider, request, status, body = '' } = recorded;
    // An exchange without a time was hardly before the one that it follows in the file.
    this.#at = recorded.at ?? this.#at;
    const reply = { status, headers: spelt(recorded.headers), body };
    const answer = status > 0 ? { reply, violation: null, accepted: [] } : undefined;
    const key = keyOf(provider.authentication, request);
    // Whose secrets these are nobody here knows, but for the key itself.
    const isSecret = (text: string) => text === key;
    this.#auditor.observe(new ObservedCall({ provider, operation, request, at: this.#at, key, isSecret, answer }));
  }

  #show(example: Example, { rule, complaint }: Objection, call: ObservedCall): void {
    const known = new Set(this.#wordsOf(call.provider)).add(shownName(complaint.field ?? ''));
    this.#details.set(example, shownDetail(example.detail, rule, call, known));
  }

  #wordsOf(provider: Provider): ReadonlySet<string> {
    const words = this.#known.get(provider) ?? wordsOf(provider);
    this.#known.set(provider, words);
    return words;
  }
}

/** Header names as providers spell them, for recorders write them as they like. */
function spelt(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => {
    const spelling = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
    return [spelling.replace('Ratelimit', 'RateLimit'), value];
  });
  return Object.fromEntries(entries);
}
