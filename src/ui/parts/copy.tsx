import { useAction } from '../use-action.ts';

/** A button that copies a text, and says so. */
export function Copy({ text, label = 'Copy' }: { readonly text: string; readonly label?: string }) {
  const { run, problem } = useAction(async () => {
    await navigator.clipboard.writeText(text);
    return `Copied ${text.length > 60 ? `${text.slice(0, 59)}…` : text}`;
  });
  return (
    <button type="button" class="copy" onClick={() => run()} title={problem}>
      {label}
    </button>
  );
}
