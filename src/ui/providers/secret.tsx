import { useState } from 'preact/hooks';
import { useCopy } from '../use-copy.ts';

interface SecretProps {
  readonly secret: string;
  /** What it is, such as `webhook secret`. */
  readonly name: string;
}

/** A secret that nobody sees by chance, as while a screen is shared; nor is it said when it is copied. */
export function Secret({ secret, name }: SecretProps) {
  const [isShown, show] = useState(false);
  const copy = useCopy(secret, `Copied the ${name}`);
  return (
    <span class="secret">
      <code>{isShown ? secret : '••••••••'}</code>
      <button type="button" aria-label={`${isShown ? 'Hide' : 'Show'} ${name}`} onClick={() => show(!isShown)}>
        {isShown ? 'Hide' : 'Show'}
      </button>
      <button type="button" aria-label={`Copy ${name}`} onClick={copy}>
        Copy
      </button>
    </span>
  );
}
