import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { DeleteSandbox } from '../sandboxes/delete-sandbox.tsx';
import { NewSandbox } from '../sandboxes/new-sandbox.tsx';
import { useSandboxes } from '../sandboxes/use-sandboxes.ts';

/** Which sandbox is looked at, and how there come to be others. */
export function SandboxChoice() {
  const { place, go } = useDesk();
  const { value, problem, refresh } = useSandboxes();
  const [isMaking, setMaking] = useState(false);
  const [deleting, setDeleting] = useState<string>();
  const { sandbox } = place;
  const others = value?.others ?? [];
  const isListed = others.some(({ id }) => id === sandbox);
  return (
    <div class="sandboxes" role="group" aria-label="Sandboxes">
      <select
        aria-label="Sandbox"
        title={problem}
        value={sandbox ?? ''}
        onFocus={refresh}
        onChange={({ currentTarget }) => go({ sandbox: currentTarget.value || undefined })}
      >
        <option value="">default{held(value?.messages)}</option>
        {others.map(({ id, messages }) => (
          <option key={id} value={id}>
            {id}
            {held(messages)}
          </option>
        ))}
        {sandbox !== undefined && !isListed && <option value={sandbox}>{sandbox}</option>}
      </select>
      <button type="button" class="icon" aria-label="New sandbox" title="New sandbox" onClick={() => setMaking(true)}>
        +
      </button>
      {isListed && (
        <button
          type="button"
          class="icon"
          aria-label="Delete this sandbox"
          title="Delete this sandbox"
          onClick={() => setDeleting(sandbox)}
        >
          ×
        </button>
      )}
      {isMaking && <NewSandbox onMade={refresh} onClose={() => setMaking(false)} />}
      {deleting !== undefined && (
        <DeleteSandbox id={deleting} onDeleted={refresh} onClose={() => setDeleting(undefined)} />
      )}
    </div>
  );
}

function held(messages: number | undefined): string {
  if (messages === undefined) return '';
  return ` · ${messages.toLocaleString('en')} ${messages === 1 ? 'message' : 'messages'}`;
}
