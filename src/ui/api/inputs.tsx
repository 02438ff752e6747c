import { useState } from 'preact/hooks';
import type { ApiDocument, Reference, Schema } from '../snippets/document.ts';
import { Input } from './input.tsx';

/** Something to fill in. */
export interface Blank {
  readonly part: 'parameters' | 'fields';
  /** What it is called in its part. */
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly schema: Schema | Reference;
  readonly isRequired: boolean;
  readonly value: string;
}

interface InputsProps {
  readonly document: ApiDocument;
  readonly blanks: readonly Blank[];
  readonly onValue: (blank: Blank, value: string) => void;
}

/** Blanks that may be left empty and are too many to show at once. */
const MANY = 4;

/** What there is to fill in: at once what has to be, and the rest when it is asked for. */
export function Inputs({ document, blanks, onValue }: InputsProps) {
  const [shown] = useState(() => new Set(blanks.filter(isWanted).map(({ key }) => key)));
  const isMuch = blanks.length - shown.size > MANY;
  const first = isMuch ? blanks.filter(({ key }) => shown.has(key)) : blanks;
  const others = isMuch ? blanks.filter(({ key }) => !shown.has(key)) : [];
  const show = (some: readonly Blank[]) =>
    some.map((blank) => {
      const { part, key, ...input } = blank;
      const onInput = (value: string) => onValue(blank, value);
      return <Input key={`${part} ${key}`} document={document} {...input} onValue={onInput} />;
    });
  return (
    <>
      {show(first)}
      {others.length > 0 && (
        <details class="others">
          <summary>{others.length} more that may be left out</summary>
          {show(others)}
        </details>
      )}
    </>
  );
}

const isWanted = ({ isRequired, value }: Blank) => isRequired || value !== '';
