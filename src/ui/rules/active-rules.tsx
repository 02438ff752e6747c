import { type Schemas, useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { useAction } from '../use-action.ts';
import { fateInWords, limitsInWords, matchInWords } from './words.ts';

type Rule = Schemas['Rule'];

interface ActiveRulesProps {
  readonly rules: readonly Rule[];
  readonly onChanged: () => void;
}

/** The rules in the order in which they are asked, and how to be rid of them. */
export function ActiveRules({ rules, onChanged }: ActiveRulesProps) {
  const { client } = useDesk();
  const removal = useAction(async ({ id, name }: Rule) => {
    await client.removeRule({ path: { rule: id } });
    onChanged();
    return `Removed the rule ${name}`;
  });
  const clearing = useAction(async () => {
    const { removed } = await client.clearRules();
    onChanged();
    return `Removed ${removed} ${removed === 1 ? 'rule' : 'rules'}`;
  });
  if (rules.length === 0) {
    return (
      <p class="none">
        No rule is in force: messages are delivered, unless they go to a magic number. A rule decides what becomes of
        them instead.
      </p>
    );
  }
  return (
    <>
      <Problem text={removal.problem ?? clearing.problem} />
      <div class="boxed" tabIndex={0} role="region" aria-label="Rules, in the order in which they are asked">
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">For</th>
              <th scope="col">Fate</th>
              <th scope="col">How often</th>
              <th scope="col">Decided</th>
              <td>
                <button type="button" aria-disabled={clearing.isRunning} onClick={() => clearing.run()}>
                  Remove all
                </button>
              </td>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.id} class={rule.spent ? 'spent' : undefined}>
                <th scope="row">
                  <PlainText text={rule.name} />
                </th>
                <td data-label="For">
                  <PlainText text={matchInWords(rule)} />
                </td>
                <td data-label="Fate">{fateInWords(rule.fate)}</td>
                <td data-label="How often">{limitsInWords(rule)}</td>
                <td data-label="Decided">
                  {rule.decided.toLocaleString('en')} {rule.spent && <span class="tag">spent</span>}
                </td>
                <td>
                  <button
                    type="button"
                    aria-label={`Remove ${rule.name}`}
                    aria-disabled={removal.isRunning}
                    onClick={() => removal.run(rule)}
                  >
                    Remove
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
