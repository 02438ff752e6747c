import { useEffect, useReducer, useRef } from 'preact/hooks';
import { type Schemas, useDesk } from './desk.ts';

/** Real milliseconds between two questions while much happens: often enough to look live, seldom enough to stay quick. */
const PAUSE = 150;

/** What was asked of the control API, as far as it has been answered. */
export interface Asked<Value> {
  /** The latest answer, which stays while the next is under way; undefined before the first. */
  readonly value: Value | undefined;
  /** Why the latest question was not answered. */
  readonly problem: string | undefined;
  /** Asks again. */
  refresh(): void;
}

/**
 * Asks now, when the question changes, and whenever something of the given kinds has happened. While an answer is under
 * way, and for a moment after it, no other is asked for.
 * @param question tells one question from another.
 */
export function useAnswer<Value>(
  question: string,
  ask: () => Promise<Value>,
  kinds: readonly Schemas['Event']['kind'][] = [],
): Asked<Value> {
  const { stream, client } = useDesk();
  const [, render] = useReducer((count: number) => count + 1, 0);
  const latest = useRef(ask);
  latest.current = ask;
  const answer = useRef<{ value?: Value; problem?: string | undefined }>({});
  const refresh = useRef(() => {});

  useEffect(() => {
    let isOver = false;
    let isAsking = false;
    let isStale = false;
    let timer = 0;
    const again = () => {
      isStale = true;
      if (!isAsking && timer === 0) void next();
    };
    const next = async () => {
      isStale = false;
      isAsking = true;
      try {
        const value = await latest.current();
        if (!isOver) answer.current = { value };
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        if (!isOver) answer.current = { ...answer.current, problem };
      }
      isAsking = false;
      if (isOver) return;
      render(undefined);
      timer = window.setTimeout(() => {
        timer = 0;
        if (isStale) void next();
      }, PAUSE);
    };
    refresh.current = again;
    again();
    const leave = stream.want(kinds, again);
    return () => {
      isOver = true;
      clearTimeout(timer);
      leave();
    };
    // The kinds of one place never change.
  }, [question, stream, client]);

  return { value: answer.current.value, problem: answer.current.problem, refresh: () => refresh.current() };
}
