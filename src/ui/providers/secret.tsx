import { useState } from 'preact/hooks';
import { useAction } from '../use-action.ts';

interface SecretProps {
  readonly secret: string;
  /** What it is, such as `webhook secret`. */
  readonly name: string;
}

/** A secret that nobody sees by chance, as while a screen is shared; nor is it said when it is copied. */
export function Secret({ secret, name }: SecretProps) {
  const [isShown, show] = useState(false);
  const copying = useAction(async () => {
    await navigator.clipboard.writeText(secret);
    return `Copied the ${name}`;
  });
  return (
    <span class="secret">
      <code>{isShown ? secret : '••••••••'}</code>
      <button type="button" aria-label={`${isShown ? 'Hide' : 'Show'} ${name}`} onClick={() => show(!isShown)}>
        {isShown ? 'Hide' : 'Show'}
      </button>
      <button type="button" aria-label={`Copy ${name}`} title={copying.problem} onClick={() => copying.run()}>
        Copy
      </button>
    </span>
  );
}
