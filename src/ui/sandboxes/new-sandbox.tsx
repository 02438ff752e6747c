import { useState } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { Problem } from '../parts/notice.tsx';
import { type Refusal, refusalOf } from '../refusal.ts';
import { useAction } from '../use-action.ts';
import { SandboxAccess } from './sandbox-access.tsx';

type Sandbox = Schemas['Sandbox'];

interface NewSandboxProps {
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** Makes a sandbox, and shows how a client gets into it. */
export function NewSandbox({ onMade, onClose }: NewSandboxProps) {
  const { go } = useDesk();
  const [made, setMade] = useState<Sandbox>();
  if (made === undefined) {
    return (
      <Dialog title="New sandbox" onClose={onClose}>
        <Wish
          onClose={onClose}
          onMade={(sandbox) => {
            setMade(sandbox);
            onMade();
          }}
        />
      </Dialog>
    );
  }
  const look = () => {
    onClose();
    go({ sandbox: made.id });
  };
  return (
    <Dialog key="made" title={`Sandbox ${made.id}`} onClose={onClose}>
      <p>A request goes to the sandbox that its API key belongs to: take a key from here, and nothing else changes.</p>
      <SandboxAccess sandbox={made} />
      <div class="answers">
        <button type="button" onClick={onClose}>
          Close
        </button>
        <button type="button" class="main" onClick={look}>
          Look at it
        </button>
      </div>
    </Dialog>
  );
}

interface WishProps {
  readonly onMade: (sandbox: Sandbox) => void;
  readonly onClose: () => void;
}

function Wish({ onMade, onClose }: WishProps) {
  const { root } = useDesk();
  const [clock, setClock] = useState<'' | Sandbox['clock']>('');
  const [expiry, setExpiry] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const { run, isRunning } = useAction(async () => {
    const body = { ...(clock && { clock }), ...(expiry.trim() && { expires_after: expiry.trim() }) };
    try {
      const sandbox = await root.createSandbox({ body });
      onMade(sandbox);
      return `Made the sandbox ${sandbox.id}`;
    } catch (error) {
      setRefusal(refusalOf(error));
      return undefined;
    }
  });
  const isExpiry = refusal?.field === '/expires_after';
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <p>A world of its own in this emulator, with its own accounts, keys, wallets, messages and clock.</p>
      <Field label="Clock">
        {(attributes) => (
          <select
            {...attributes}
            value={clock}
            // The options are the values there are.
            onChange={({ currentTarget }) => setClock(currentTarget.value as typeof clock)}
          >
            <option value="">As in the default sandbox</option>
            <option value="real">Real: time passes by itself</option>
            <option value="manual">Manual: time stands still until it is moved</option>
          </select>
        )}
      </Field>
      <Field
        label="Expires after"
        hint="A time without any request, such as 30m or 12h. Empty: never."
        problem={isExpiry ? refusal.detail : undefined}
      >
        {(attributes) => (
          <input
            {...attributes}
            value={expiry}
            maxLength={64}
            placeholder="never"
            onInput={({ currentTarget }) => setExpiry(currentTarget.value)}
          />
        )}
      </Field>
      <Problem text={isExpiry ? undefined : refusal?.detail} />
      <div class="answers">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="submit" class="main" aria-disabled={isRunning}>
          Make it
        </button>
      </div>
    </form>
  );
}
