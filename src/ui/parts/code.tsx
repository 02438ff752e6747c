import { Copy } from './copy.tsx';
import { PlainText } from './plain-text.tsx';

/** A text to be read as it is and copied: a command, a body, a signed string. */
export function Code({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <figure class="code">
      <figcaption>
        {label} <Copy text={text} label={`Copy ${label}`} />
      </figcaption>
      <pre tabIndex={0}>
        <PlainText text={text} />
      </pre>
    </figure>
  );
}
