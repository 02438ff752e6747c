import { useEffect, useState } from 'preact/hooks';
import type { ControlClient } from '../../client/client.ts';
import { ControlError } from '../../control/control-error.ts';
import type { Desk } from '../desk.ts';

/** Real milliseconds between two looks for a sandbox while its stream is lost. */
const PAUSE = 1_000;

/**
 * Whether the sandbox that is looked at is not there: deleted, expired, lost with an emulator that was started anew, or
 * never made. Its stream is closed then, for it will not come back.
 */
export function useGone({ root, stream }: Pick<Desk, 'root' | 'stream'>, sandbox: string | undefined): boolean {
  const [gone, setGone] = useState<string>();
  useEffect(() => {
    if (sandbox === undefined || isNobodys(sandbox)) return undefined;
    let isOver = false;
    let timer = 0;
    const look = async () => {
      clearTimeout(timer);
      const isMissing = await misses(root, sandbox);
      if (isOver) return;
      clearTimeout(timer);
      if (isMissing) {
        stream.close();
        setGone(sandbox);
      } else if (stream.state === 'lost') timer = window.setTimeout(() => void look(), PAUSE);
    };
    void look();
    const leave = stream.watch((state) => {
      if (state === 'lost') void look();
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      leave();
    };
  }, [sandbox, root, stream]);
  return sandbox !== undefined && (gone === sandbox || isNobodys(sandbox));
}

/** Whether no sandbox can be called this, of which nothing can be asked then: dots lead elsewhere in an address. */
export function isNobodys(sandbox: string): boolean {
  return sandbox === '.' || sandbox === '..';
}

/** Whether an emulator answers that has no such sandbox; one that does not answer says nothing. */
async function misses(root: ControlClient, sandbox: string): Promise<boolean> {
  try {
    await root.getSandbox({ path: { sandbox } });
    return false;
  } catch (error) {
    return error instanceof ControlError && error.status === 404;
  }
}
