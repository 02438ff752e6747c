import { codeIn } from '../../sms/otp-in-text.ts';
import { Copy } from '../parts/copy.tsx';

/** The one-time code of a text, for who wants nothing else; nothing where the text has none. */
export function CodeToCopy({ text }: { readonly text: string }) {
  const code = codeIn(text);
  if (code === undefined) return null;
  return (
    <p class="code-to-copy">
      <span class="unseen">One-time code </span>
      <b>{code}</b>
      <Copy text={code} label="Copy code" />
    </p>
  );
}
