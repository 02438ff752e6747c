import { useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { ActiveRules } from '../rules/active-rules.tsx';
import { FatesTable } from '../rules/fates-table.tsx';
import { MagicNumbers } from '../rules/magic-numbers.tsx';
import { NextMessage } from '../rules/next-message.tsx';
import { RuleForm } from '../rules/rule-form.tsx';
import { useAnswer } from '../use-answer.ts';

/** What decides fates: the rules in force, how to add one, and what there is to choose from. */
export function Rules() {
  const { client } = useDesk();
  const { value: list, problem, refresh } = useAnswer('rules', () => client.listRules(), ['exchange', 'state']);
  const known = useAnswer('fates', async () => {
    const [{ fates }, magic, { providers }] = await Promise.all([
      client.listFates(),
      client.listMagicNumbers(),
      client.getHealth(),
    ]);
    return { fates, magic, providers };
  });
  const { value: choice } = known;
  return (
    <div class="rules-page">
      <Problem text={problem ?? known.problem} />
      <section aria-labelledby="rules-active">
        <h2 id="rules-active">Rules</h2>
        {choice !== undefined && <NextMessage fates={choice.fates} onChanged={refresh} />}
        {list !== undefined && <ActiveRules rules={list.rules} onChanged={refresh} />}
        {choice !== undefined && (
          <details class="add-rule">
            <summary>Add a rule</summary>
            <RuleForm fates={choice.fates} providers={choice.providers} onChanged={refresh} />
          </details>
        )}
      </section>
      {choice !== undefined && (
        <>
          <section aria-labelledby="rules-fates">
            <h2 id="rules-fates">Fates</h2>
            <p>
              What a rule can bring about. The request header <code>X-Emulator-Outcome</code> asks for one, too.
            </p>
            <FatesTable fates={choice.fates} />
          </section>
          <section aria-labelledby="rules-numbers">
            <h2 id="rules-numbers">Magic numbers</h2>
            <MagicNumbers list={choice.magic} />
          </section>
        </>
      )}
    </div>
  );
}
