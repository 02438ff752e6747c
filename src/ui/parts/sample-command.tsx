import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk.ts';
import { firstSample, type Samples } from '../snippets/samples.ts';
import { snippet } from '../snippets/snippet.ts';
import { useAnswer } from '../use-answer.ts';
import { Code } from './code.tsx';

interface SampleCommandProps {
  readonly label: string;
  readonly samples: Samples;
  /** What is said before it. */
  readonly children?: ComponentChildren;
}

/** A command that sends what a view is about; nothing where it would not work. */
export function SampleCommand({ label, samples, children }: SampleCommandProps) {
  const { client, origin } = useDesk();
  const { value: request } = useAnswer(label, () => firstSample(client, origin, samples));
  if (request === undefined) return null;
  return (
    <>
      {children}
      <Code text={snippet('curl', request)} label={label} />
    </>
  );
}
