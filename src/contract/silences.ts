import { fieldsOf, itemsOf, meant, mistake, providerOf, textOf, type Written } from './fields.ts';
import type { ContractFinding, JudgedFinding } from './report.ts';

/** Findings that count for nothing, for a reason. */
export interface Silence {
  /** Id of the rule. */
  readonly rule: string;
  /** Why it counts for nothing, for the next reader. */
  readonly reason: string;
  /** Id of the only provider it is about; all by default. */
  readonly provider?: string | undefined;
  /** The only operation it is about, by its `operationId`. */
  readonly operation?: string | undefined;
  /** The only field, parameter or header it is about. */
  readonly field?: string | undefined;
}

const FIELDS = ['rule', 'reason', 'provider', 'operation', 'field'] as const;

/**
 * Reads a list of silences.
 * @param rules the ids there are.
 * @param providers those there are.
 * @throws ContractError naming the place that is wrong: an unknown rule or provider, a missing reason, a field that there
 * is not.
 */
export function readSilences(written: Written, rules: ReadonlySet<string>, providers: ReadonlySet<string>): Silence[] {
  return itemsOf(written).map((entry) => {
    const field = fieldsOf(entry, FIELDS);
    const rule = textOf(field('rule'));
    if (rule === undefined) throw mistake(entry, 'it names no rule; write the id of the one to silence in "rule"');
    if (!rules.has(rule)) {
      throw mistake(field('rule'), `there is no rule "${rule}"${meant(rule, rules)}; docs/rules has a page for each`);
    }
    const reason = textOf(field('reason'));
    if (reason === undefined) {
      throw mistake(entry, `it gives no reason; write in "reason" why ${rule} counts for nothing here`);
    }
    const provider = providerOf(field('provider'), providers);
    const [operation, name] = [field('operation'), field('field')].map(textOf);
    return { rule, reason, provider, operation, field: name };
  });
}

/** Findings with the reasons for which some count for nothing, and what to remark of silences that silence nothing. */
export function applySilences(
  findings: readonly ContractFinding[],
  silences: readonly Silence[],
): { findings: JudgedFinding[]; remarks: string[] } {
  const idle = new Set(silences);
  const judged = findings.map((finding): JudgedFinding => {
    const about = silences.filter((silence) => isAbout(silence, finding));
    for (const silence of about) idle.delete(silence);
    return { ...finding, silenced: about[0]?.reason ?? null };
  });
  const remarks = [...idle].map(
    (silence) => `The silence of ${placeOf(silence)} silences nothing: "${silence.reason}". Take it away, or mend it.`,
  );
  return { findings: judged, remarks };
}

function isAbout(silence: Silence, finding: ContractFinding): boolean {
  return (['rule', 'provider', 'operation', 'field'] as const).every(
    (name) => silence[name] === undefined || silence[name] === finding[name],
  );
}

function placeOf({ rule, provider, operation, field }: Silence): string {
  const place = [provider, operation, field && `field ${field}`].filter((name) => name !== undefined).join(' ');
  return place === '' ? rule : `${rule} at ${place}`;
}
