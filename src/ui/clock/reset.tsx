import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Confirm } from '../parts/dialog.tsx';
import { Problem } from '../parts/notice.tsx';
import { useAction } from '../use-action.ts';

/** Makes the sandbox as it was in the beginning, after a question. */
export function Reset({ onDone }: { readonly onDone: () => void }) {
  const { client, place } = useDesk();
  const [isAsked, setAsked] = useState(false);
  const { run, isRunning, problem } = useAction(async () => {
    await client.reset();
    setAsked(false);
    onDone();
    return 'The sandbox is empty again';
  });
  return (
    <>
      <button type="button" onClick={() => setAsked(true)}>
        Reset the sandbox…
      </button>
      {isAsked && (
        <Confirm
          title={`Reset ${place.sandbox ?? 'the default sandbox'}?`}
          yes="Reset"
          isRunning={isRunning}
          onYes={run}
          onClose={() => setAsked(false)}
        >
          <p>
            Messages, webhooks and requests are dropped, wallets and rules are again what they were in the beginning.
            This cannot be undone.
          </p>
          <Problem text={problem} />
        </Confirm>
      )}
    </>
  );
}
