import { useState } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { Field, type FieldAttributes } from '../parts/field.tsx';
import { Problem } from '../parts/notice.tsx';
import { type Refusal, refusalOf } from '../refusal.ts';
import { useAction } from '../use-action.ts';
import { NO_WISH, ruleOf, type Wish } from './wish.ts';

interface RuleFormProps {
  readonly fates: readonly Schemas['Fate'][];
  readonly providers: readonly string[];
  readonly onChanged: () => void;
}

/** Where the control API finds what stands in a field of the form. */
const POINTERS = {
  name: '/name',
  provider: '/match/provider',
  to: '/match/to',
  from: '/match/from',
  text: '/match/text',
  fate: '/fate',
  times: '/times',
  probability: '/probability',
  next: '/next',
} as const satisfies Record<keyof Wish, string>;

/** Adds a rule behind those there are. */
export function RuleForm({ fates, providers, onChanged }: RuleFormProps) {
  const { client } = useDesk();
  const [wish, setWish] = useState(NO_WISH);
  const [refusal, setRefusal] = useState<Refusal>();
  const { run, isRunning } = useAction(async () => {
    try {
      const { name } = await client.addRule({ body: ruleOf(wish) });
      setRefusal(undefined);
      setWish({ ...NO_WISH, fate: wish.fate });
      onChanged();
      return `The rule ${name} is in force`;
    } catch (error) {
      setRefusal(refusalOf(error));
      return undefined;
    }
  });
  const problemOf = (name: keyof Wish) => {
    const pointer = POINTERS[name];
    const isIt = refusal?.field === pointer || refusal?.field?.startsWith(`${pointer}/`);
    return isIt ? refusal?.detail : undefined;
  };
  const isPlaced = Object.keys(NO_WISH).some((name) => problemOf(name as keyof Wish) !== undefined);
  const change = (part: Partial<Wish>) => setWish({ ...wish, ...part });
  const field = (
    name: Exclude<keyof Wish, 'next'>,
    label: string,
    hint: string | undefined,
    control: (attributes: FieldAttributes) => preact.ComponentChild = (attributes) => (
      <input
        {...attributes}
        value={wish[name]}
        // Not a control for numbers, which is empty where what stands in it is none: empty is a wish, too.
        inputMode={name === 'times' ? 'numeric' : name === 'probability' ? 'decimal' : undefined}
        maxLength={name === 'name' ? 64 : 200}
        autoComplete="off"
        placeholder={name === 'name' ? wish.fate : undefined}
        onInput={({ currentTarget }) => change({ [name]: currentTarget.value })}
      />
    ),
  ) => (
    <Field label={label} hint={hint} problem={problemOf(name)}>
      {control}
    </Field>
  );
  const choice = (name: 'provider' | 'fate', options: preact.ComponentChildren) => (attributes: FieldAttributes) => (
    <select
      {...attributes}
      value={wish[name]}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    >
      {options}
    </select>
  );
  return (
    <form
      class="form rule-form"
      noValidate
      aria-label="New rule"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      {field('name', 'Name', 'Shown as the reason of what it brings about.')}
      {field(
        'fate',
        'Fate',
        fates.find(({ name }) => name === wish.fate)?.description,
        choice(
          'fate',
          fates.map(({ name }) => <option key={name}>{name}</option>),
        ),
      )}
      {field(
        'provider',
        'Provider',
        undefined,
        choice('provider', [
          <option key="" value="">
            Any
          </option>,
          ...providers.map((id) => <option key={id}>{id}</option>),
        ]),
      )}
      {field('to', 'To', 'A number, or a pattern such as +4477009*')}
      {field('from', 'From', 'A sender, or a pattern such as ACME*')}
      {field('text', 'Text', 'What it contains')}
      {field('times', 'Times', 'How often it decides; empty: always')}
      {field('probability', 'Probability', 'Over 0, up to 1; empty: 1')}
      <Field label="Only the next message" problem={problemOf('next')}>
        {(attributes) => (
          <input
            {...attributes}
            type="checkbox"
            checked={wish.next}
            onChange={({ currentTarget }) => change({ next: currentTarget.checked })}
          />
        )}
      </Field>
      <Problem text={isPlaced ? undefined : refusal?.detail} />
      <div class="answers">
        <button type="submit" class="main" aria-disabled={isRunning}>
          Add the rule
        </button>
      </div>
    </form>
  );
}
