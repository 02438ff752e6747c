import { useDesk } from './desk.ts';

/**
 * Copies a text, and says what came of it.
 * @param said what is said when it is copied.
 */
export function useCopy(text: string, said: string): () => void {
  const { announce } = useDesk();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce(said);
    } catch {
      // There is no clipboard, for one, where a page comes over plain http from another machine.
      announce('Not copied: the browser does not let this page copy. Mark the text and copy it by hand.');
    }
  };
  return () => void copy();
}
