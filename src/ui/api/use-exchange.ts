import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../providers/send.ts';
import type { ApiRequest } from '../snippets/request.ts';

/** Characters of an answer that are shown; the rest is counted. */
const SHOWN = 200_000;

/** What was answered, as far as it has come. */
export interface Answered {
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  /** Characters that are not in `text`. */
  readonly omitted: number;
  /** Real milliseconds to the first byte. */
  readonly duration: number;
}

interface Exchange {
  readonly answer: Answered | undefined;
  /** Why there is no answer, or no more of it. */
  readonly problem: string | undefined;
  readonly isRunning: boolean;
  send(request: ApiRequest): void;
  /** Stops listening, as to a stream that never ends. */
  stop(): void;
}

/** Sends requests, one at a time, and shows the answer while it comes in. */
export function useExchange(): Exchange {
  const [answer, setAnswer] = useState<Answered>();
  const [problem, setProblem] = useState<string>();
  const [isRunning, setRunning] = useState(false);
  const abort = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const perform = async (request: ApiRequest, control: AbortController) => {
    const begin = performance.now();
    try {
      const response = await send(request, control.signal);
      const { status, statusText: reason } = response;
      const head = { status, reason, headers: [...response.headers], duration: performance.now() - begin };
      setAnswer({ ...head, text: '', omitted: 0 });
      let text = '';
      let omitted = 0;
      for await (const part of partsOf(response)) {
        const room = SHOWN - text.length;
        text += part.slice(0, room);
        omitted += Math.max(0, part.length - room);
        setAnswer({ ...head, text, omitted });
      }
    } catch (error) {
      if (!control.signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
    }
    setRunning(false);
  };

  return {
    answer,
    problem,
    isRunning,
    send: (request) => {
      if (isRunning) return;
      setRunning(true);
      setProblem(undefined);
      setAnswer(undefined);
      abort.current = new AbortController();
      void perform(request, abort.current);
    },
    stop: () => abort.current?.abort(),
  };
}

async function* partsOf({ body }: Response): AsyncGenerator<string> {
  if (body === null) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}
