import { useState } from 'preact/hooks';
import { useDesk } from './desk.ts';
import { refusalOf } from './refusal.ts';

/** Something the reader may have done. */
interface Action<Input extends readonly unknown[]> {
  /** Does it; what goes wrong is said in `problem`, not thrown. */
  run(...input: Input): void;
  /** A button says so with `aria-disabled`: one that is disabled loses the focus, and with it the reader's place. */
  readonly isRunning: boolean;
  readonly problem: string | undefined;
}

/**
 * Does something that takes time, once at a time, and says what came of it.
 * @param act does it; what it resolves with is announced.
 */
export function useAction<Input extends readonly unknown[]>(
  act: (...input: Input) => Promise<string | undefined>,
): Action<Input> {
  const { announce } = useDesk();
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<string>();
  const perform = async (...input: Input) => {
    setRunning(true);
    try {
      const done = await act(...input);
      setProblem(undefined);
      if (done !== undefined) announce(done);
    } catch (error) {
      setProblem(refusalOf(error).detail);
    }
    setRunning(false);
  };
  return {
    run: (...input) => {
      if (!isRunning) void perform(...input);
    },
    isRunning,
    problem,
  };
}
