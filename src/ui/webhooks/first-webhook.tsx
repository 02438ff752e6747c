import { Code } from '../parts/code.tsx';
import { Empty } from '../parts/notice.tsx';
import { SampleCommand } from '../parts/sample-command.tsx';
import { WITH_CALLBACK } from '../snippets/samples.ts';
import { NODE_RECEIVER, PYTHON_RECEIVER } from './receivers.ts';

/** What to do to see a webhook, while there has been none. */
export function FirstWebhook() {
  return (
    <Empty title="No webhook yet">
      <p>
        A webhook goes out when a message with a callback changes its state. Each try is listed here with what was sent,
        how it was signed and what the receiver answered, and can be sent again.
      </p>
      <p>Run a receiver:</p>
      <Code label="receiver in Node" text={NODE_RECEIVER} />
      <details>
        <summary>The same in Python</summary>
        <Code label="receiver in Python" text={PYTHON_RECEIVER} />
      </details>
      <SampleCommand label="message with a callback" samples={WITH_CALLBACK}>
        <p>Then send it something:</p>
      </SampleCommand>
    </Empty>
  );
}

/** What to say where webhooks there are, but none that is wanted. */
export function NoneFits() {
  return (
    <Empty title="No webhook fits">
      <p>Take a filter away, or wait: webhooks that fit appear by themselves.</p>
    </Empty>
  );
}
