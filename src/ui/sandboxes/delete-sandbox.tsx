import { useDesk } from '../desk.ts';
import { Confirm } from '../parts/dialog.tsx';
import { Problem } from '../parts/notice.tsx';
import { useAction } from '../use-action.ts';

interface DeleteSandboxProps {
  readonly id: string;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** Deletes a sandbox after a question, and leaves it for the default one. */
export function DeleteSandbox({ id, onDeleted, onClose }: DeleteSandboxProps) {
  const { root, go } = useDesk();
  const { run, isRunning, problem } = useAction(async () => {
    // Whoever still looked at it would be told that it has gone.
    go({ sandbox: undefined });
    await root.deleteSandbox({ path: { sandbox: id } });
    onDeleted();
    onClose();
    return `Deleted the sandbox ${id}`;
  });
  return (
    <Confirm title={`Delete the sandbox ${id}?`} yes="Delete" isRunning={isRunning} onYes={run} onClose={onClose}>
      <p>Its messages, accounts and keys are gone then; requests with its keys are refused.</p>
      <Problem text={problem} />
    </Confirm>
  );
}
