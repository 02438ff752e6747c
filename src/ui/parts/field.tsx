import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  /** What may stand in it. */
  readonly hint?: string | undefined;
  /** What is wrong with what stands in it. */
  readonly problem?: string | undefined;
  /** The control, which takes these attributes. */
  readonly children: (attributes: FieldAttributes) => ComponentChildren;
}

/** What ties a control to what is said of it. */
export interface FieldAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A control of a form with its label, and what is wrong with it where it is. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const said = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': said || undefined, 'aria-invalid': problem !== undefined })}
      {hint !== undefined && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      {problem !== undefined && (
        <small id={`${id}-problem`} class="wrong" role="alert">
          {problem}
        </small>
      )}
    </div>
  );
}
