import { useState } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { useAction } from '../use-action.ts';

interface NextMessageProps {
  readonly fates: readonly Schemas['Fate'][];
  readonly onChanged: () => void;
}

/** What a failure is most often tried with. */
const USUAL = 'carrier_unreachable';

/** Makes the next message fail, or whatever else, at one click. */
export function NextMessage({ fates, onChanged }: NextMessageProps) {
  const { client } = useDesk();
  const [fate, setFate] = useState(USUAL);
  const name = fate === USUAL ? 'next message fails' : `next message: ${fate}`;
  const { run, isRunning, problem } = useAction(async () => {
    await client.addRule({ body: { name, fate, next: true } });
    onChanged();
    return `The next message meets ${fate}`;
  });
  return (
    <>
      <p class="next-message">
        <button type="button" class="main" aria-disabled={isRunning} onClick={() => run()}>
          Next message fails
        </button>
        <span>
          with{' '}
          <select
            aria-label="What the next message meets"
            value={fate}
            onChange={({ currentTarget }) => setFate(currentTarget.value)}
          >
            {fates.map((known) => (
              <option key={known.name}>{known.name}</option>
            ))}
          </select>
        </span>
      </p>
      <Problem text={problem} />
    </>
  );
}
