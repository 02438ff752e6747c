import { Empty } from '../parts/notice.tsx';
import { SampleCommand } from '../parts/sample-command.tsx';
import { WITH_CODE } from '../snippets/samples.ts';

/** What the phones are for, while nobody has been written to. */
export function FirstPhone() {
  return (
    <Empty title="No phone yet">
      <p>
        Each number that your application writes to gets a phone here: what arrived, with one-time codes ready to copy,
        and a line to reply with as its owner would, STOP included.
      </p>
      <SampleCommand label="message to begin with" samples={WITH_CODE} />
    </Empty>
  );
}
