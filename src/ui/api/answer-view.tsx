import { useEffect, useRef } from 'preact/hooks';
import { Code } from '../parts/code.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { bodyToRead } from '../requests/exchange.ts';
import type { Answered } from './use-exchange.ts';

/** An answer as it came: status, time, headers, body. */
export function AnswerView({ answer }: { readonly answer: Answered }) {
  const { status, reason, headers, text, omitted, duration } = answer;
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section class="answered" aria-label="Answer" ref={place}>
      <p>
        <span class={`status status-${String(status)[0]}`}>
          {status} {reason}
        </span>{' '}
        <span class="soft">after {duration.toLocaleString('en', { maximumFractionDigits: 1 })} ms</span>
      </p>
      <details>
        <summary>{headers.length} headers</summary>
        <table>
          <tbody>
            {headers.map(([name, value], index) => (
              <tr key={index}>
                <th scope="row">{name}</th>
                <td>
                  <PlainText text={value} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {text !== '' && <Code label="Body" text={omitted === 0 ? bodyToRead(text) : text} />}
      {omitted > 0 && <p class="soft">{omitted.toLocaleString('en')} more characters are not shown.</p>}
    </section>
  );
}
