import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  /** Told that the reader has closed it. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A question that is to be answered, or put aside, before anything else. It is open as long as it is rendered. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closing gives the focus back to where it was.
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      // One that is no longer rendered was not closed by the reader.
      onClose={({ currentTarget }) => currentTarget.isConnected && onClose()}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

interface ConfirmProps extends DialogProps {
  /** What the button says that does it. */
  readonly yes: string;
  readonly isRunning: boolean;
  readonly onYes: () => void;
}

/** Asks before something is done that cannot be undone. */
export function Confirm({ yes, isRunning, onYes, onClose, children, ...rest }: ConfirmProps) {
  return (
    <Dialog onClose={onClose} {...rest}>
      {children}
      <div class="answers">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" class="main" aria-disabled={isRunning} onClick={onYes}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
