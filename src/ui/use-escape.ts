import { useLayoutEffect } from 'preact/hooks';

/**
 * Closes what is open when Escape is pressed.
 * @param close undefined where nothing is open.
 */
export function useEscape(close: (() => void) | undefined): void {
  // At once, not after the next frame: the key may be pressed as soon as there is something to close.
  useLayoutEffect(() => {
    if (close === undefined) return;
    const onKey = ({ key }: KeyboardEvent) => {
      // What lies above the page takes the key for itself, wherever the focus is.
      if (key === 'Escape' && document.querySelector(':popover-open, dialog:modal') === null) close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
