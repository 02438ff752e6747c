import { useCopy } from '../use-copy.ts';

/** A button that copies a text, and says so. */
export function Copy({ text, label = 'Copy' }: { readonly text: string; readonly label?: string }) {
  const copy = useCopy(text, `Copied ${text.length > 60 ? `${text.slice(0, 59)}…` : text}`);
  return (
    <button type="button" class="copy" onClick={copy}>
      {label}
    </button>
  );
}
