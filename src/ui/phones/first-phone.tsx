import { useDesk } from '../desk.ts';
import { Code } from '../parts/code.tsx';
import { Empty } from '../parts/notice.tsx';
import { useAnswer } from '../use-answer.ts';
import { codeMessage } from './samples.ts';

/** What the phones are for, while nobody has been written to. */
export function FirstPhone() {
  const { client, origin } = useDesk();
  const { value } = useAnswer('accounts', () => client.listAccounts());
  if (value === undefined) return null;
  const command = codeMessage(origin, value.accounts);
  return (
    <Empty title="No phone yet">
      <p>
        Each number that your application writes to gets a phone here: what arrived, with one-time codes ready to copy,
        and a line to reply with as its owner would, STOP included.
      </p>
      {command !== undefined && <Code label="message to begin with" text={command} />}
    </Empty>
  );
}
