import { PlainText } from '../parts/plain-text.tsx';
import { Time } from '../parts/time.tsx';
import { durationInWords, type Exchange, statusInWords, violationInWords } from './exchange.ts';

/** The names of the columns, in the order of the cells. */
export const COLUMNS = ['Time', 'Provider', 'Request', 'Status', 'Duration', 'Decided by', 'Messages'] as const;

/** The cells of one request's row. */
export function RequestCells({ exchange }: { readonly exchange: Exchange | undefined }) {
  if (exchange === undefined) return <span role="gridcell">…</span>;
  const { at, provider, request, answer, decided_by, messages } = exchange;
  const violation = violationInWords(exchange);
  return (
    <>
      <span role="gridcell">
        <Time at={at} />
      </span>
      <span role="gridcell">{provider ?? 'nobody'}</span>
      <span role="gridcell" class="asked" title={violation}>
        <span class="line">
          <b>{request.method}</b> <PlainText text={request.path} />
        </span>
        {violation !== undefined && (
          <span class="line violation">
            <span aria-hidden="true">⚠ </span>
            <span class="unseen">Violation: </span>
            <PlainText text={violation} />
          </span>
        )}
      </span>
      <span role="gridcell">
        <span class={answer.status < 400 && answer.disturbance === null ? 'status' : 'status bad'}>
          {statusInWords(exchange)}
        </span>
      </span>
      <span role="gridcell" class="figure">
        {durationInWords(exchange)}
      </span>
      <span role="gridcell">{decided_by !== null && <PlainText text={decided_by} />}</span>
      <span role="gridcell" class="figure">
        {messages.length > 0 && messages.length.toLocaleString('en')}
      </span>
    </>
  );
}
