import { type Schemas, useDesk } from '../desk.ts';
import { useAction } from '../use-action.ts';
import { resultOf } from './words.ts';

interface ReplayProps {
  readonly id: number;
  /** Told of the new attempt. */
  readonly onDone?: (attempt: Schemas['WebhookAttempt']) => void;
}

/** A button that sends a webhook again, and what came of it where that went wrong. */
export function Replay({ id, onDone }: ReplayProps) {
  const { client } = useDesk();
  const { run, isRunning, problem } = useAction(async () => {
    const attempt = await client.replayWebhook({ path: { attempt: id } });
    onDone?.(attempt);
    return `Replayed webhook ${id}: ${resultOf(attempt)}`;
  });
  return (
    <>
      <button type="button" aria-disabled={isRunning} aria-label={`Replay webhook ${id}`} onClick={() => run()}>
        Replay
      </button>
      {problem !== undefined && <p role="alert">{problem}</p>}
    </>
  );
}
