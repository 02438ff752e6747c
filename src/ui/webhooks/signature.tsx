import { useState } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { Code } from '../parts/code.tsx';
import { Problem } from '../parts/notice.tsx';
import { useAnswer } from '../use-answer.ts';
import { Mistakes } from './mistakes.tsx';

interface SignatureProps {
  /** The attempt's id. */
  readonly id: number;
  /** Whether it is explained without being asked for, as the receiver turned it away. */
  readonly isWanted: boolean;
}

/** How an attempt was signed, for receivers that do not believe it. */
export function Signature({ id, isWanted }: SignatureProps) {
  const [isOpen, setOpen] = useState(isWanted);
  return (
    <>
      <h3>Signature</h3>
      {isOpen ? (
        <Explained id={id} />
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          Explain the signature
        </button>
      )}
    </>
  );
}

function Explained({ id }: { readonly id: number }) {
  const { client } = useDesk();
  const { value, problem } = useAnswer(`signature ${id}`, () => client.explainSignature({ path: { attempt: id } }));
  if (value === undefined) return <Problem text={problem} />;
  const { header, value: signature, scheme, signed, secret, note, mistakes } = value;
  return (
    <>
      {note !== null && <p class="note">{note}</p>}
      {scheme !== null && <p>{scheme}</p>}
      {signed !== null && <Code label="exact text that was signed" text={signed} />}
      {header !== null && <Code label="signature header" text={`${header}: ${signature ?? ''}`} />}
      {secret !== null && <Secret secret={secret} />}
      {mistakes.length > 0 && <Mistakes mistakes={mistakes} />}
    </>
  );
}

function Secret({ secret: { name, value } }: { readonly secret: Schemas['SigningSecret'] }) {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <p class="secret">
        Signed with the <strong>{name}</strong>{' '}
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide' : 'Show'}
        </button>
      </p>
      {isShown && <Code label="secret" text={value} />}
    </>
  );
}
