import { useDesk } from '../desk.ts';
import { Empty } from '../parts/notice.tsx';

/** What stands in place of a view whose sandbox is not there. */
export function GoneSandbox() {
  const { place, go } = useDesk();
  return (
    <Empty title="There is no such sandbox">
      <p role="alert">
        The sandbox <code>{place.sandbox}</code> is not there: it was deleted, nobody used it until it expired, or the
        emulator has been started anew since.
      </p>
      <button type="button" class="main" onClick={() => go({ sandbox: undefined })}>
        Go to the default sandbox
      </button>
    </Empty>
  );
}
