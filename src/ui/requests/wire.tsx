import { useState } from 'preact/hooks';
import { Copy } from '../parts/copy.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { bodyToRead, type Exchange, requestLine, statusLine } from './exchange.ts';

interface WireProps {
  /** What it is, such as `Request`. */
  readonly title: string;
  /** What stands before the headers. */
  readonly start: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Something as it went over the wire, to the byte unless somebody wants to read its body. */
export function Wire({ title, start, headers, body }: WireProps) {
  const [isPretty, setPretty] = useState(false);
  const head = [start, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\n');
  const pretty = bodyToRead(body);
  const end = body === '' ? '' : `\n\n${isPretty ? pretty : body}`;
  return (
    <figure class="code wire">
      <figcaption>
        <span>{title}</span>
        {pretty !== body && (
          <button
            type="button"
            aria-pressed={isPretty}
            onClick={() => setPretty(!isPretty)}
            title="Show the body with line breaks"
          >
            Pretty<span class="unseen"> {title.toLowerCase()}</span>
          </button>
        )}
        <Copy text={body === '' ? head : `${head}\n\n${body}`} label={`Copy ${title.toLowerCase()}`} />
      </figcaption>
      <pre tabIndex={0}>
        <PlainText text={head + end} />
      </pre>
    </figure>
  );
}

/** A request and its answer. */
export function Wires({ exchange: { request, answer } }: { readonly exchange: Exchange }) {
  return (
    <>
      <Wire
        title="Request"
        start={requestLine(request)}
        headers={{ host: request.host, ...request.headers }}
        body={request.body}
      />
      <Wire title="Answer" start={statusLine(answer.status)} headers={answer.headers} body={answer.body} />
    </>
  );
}
