import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Actions } from '../message/actions.tsx';
import { CodeToCopy } from '../message/code-to-copy.tsx';
import { EncodedText } from '../message/encoded-text.tsx';
import { Exchanges } from '../message/exchanges.tsx';
import { Facts } from '../message/facts.tsx';
import { Timeline } from '../message/timeline.tsx';
import { Webhooks } from '../message/webhooks.tsx';
import { Problem } from '../parts/notice.tsx';
import { useAnswer } from '../use-answer.ts';

interface MessagePanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One message: its code for who wants that now, and all there is to know for who asks why. */
export function MessagePanel({ id, onClose }: MessagePanelProps) {
  const { client } = useDesk();
  const { value: message, problem } = useAnswer(`message ${id}`, () => client.getMessage({ path: { message: id } }), [
    'state',
  ]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // On a narrow screen the panel takes the list's place, and the focus would be gone with it.
    if (document.querySelector('[role=grid]')?.checkVisibility() !== true) heading.current?.focus();
  }, []);
  return (
    <aside class="message" aria-label="Message">
      <header class="message-head">
        <h2 ref={heading} tabIndex={-1}>
          {message === undefined ? 'Message' : `Message to ${message.to}`}
        </h2>
        <button type="button" onClick={onClose} title="Close (Esc)">
          Close
        </button>
      </header>
      <Problem text={problem} />
      {message !== undefined && (
        <>
          <CodeToCopy text={message.text} />
          <EncodedText message={message} />
          <Actions message={message} />
          <Facts message={message} />
          <Timeline message={message} />
          <Webhooks message={message} />
          <Exchanges message={message} />
        </>
      )}
    </aside>
  );
}
