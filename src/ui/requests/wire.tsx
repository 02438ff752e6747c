import { Copy } from '../parts/copy.tsx';
import { bodyToRead } from './exchange.ts';

export interface WireProps {
  /** Which of the two it is: the request or the answer. */
  readonly title: string;
  /** What stands before the headers: method and path, or the status. */
  readonly start: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One half of an exchange, as it went over the wire. */
export function Wire({ title, start, headers, body }: WireProps) {
  const head = [start, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\n');
  return (
    <section class="wire" aria-label={title}>
      <h3>
        {title} <Copy text={`${head}\n\n${body}`} label={`Copy ${title.toLowerCase()}`} />
      </h3>
      <pre tabIndex={0} aria-label={`Headers of the ${title.toLowerCase()}`} role="region">
        {head}
      </pre>
      {body !== '' && (
        <pre tabIndex={0} aria-label={`Body of the ${title.toLowerCase()}`} role="region" dir="auto">
          {bodyToRead(body)}
        </pre>
      )}
    </section>
  );
}
