import { useEffect } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { type Asked, useAnswer } from '../use-answer.ts';

/** The sandboxes there are. */
interface Sandboxes {
  /** How many messages the default one holds. */
  readonly messages: number;
  /** The others, oldest first. */
  readonly others: readonly Schemas['Sandbox'][];
}

/** The most that are listed; a choice of more is none. */
const LISTED = 200;

/** Real milliseconds between two questions while messages come in. */
const PAUSE = 2_000;

/** All sandboxes with how much they hold; what other sandboxes than this one hold is as old as the last `refresh`. */
export function useSandboxes(): Asked<Sandboxes> {
  const { root, stream } = useDesk();
  const asked = useAnswer('sandboxes', async () => {
    const [{ sandboxes }, { total }] = await Promise.all([
      root.listSandboxes({ query: { limit: LISTED } }),
      root.listMessages({ query: { limit: 1 } }),
    ]);
    return { messages: total, others: sandboxes };
  });
  const { refresh } = asked;
  useEffect(() => {
    let timer = 0;
    const leave = stream.want(['state', 'exchange'], () => {
      timer ||= window.setTimeout(() => {
        timer = 0;
        refresh();
      }, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      leave();
    };
    // What asks again stays the same for one stream.
  }, [stream]);
  return asked;
}
