import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { useAnswer } from '../use-answer.ts';
import { useEscape } from '../use-escape.ts';
import { AttemptPanel } from '../webhooks/attempt-panel.tsx';
import { AttemptTable, linkTo } from '../webhooks/attempt-table.tsx';
import { WebhookFilters } from '../webhooks/filters.tsx';
import { FirstWebhook, NoneFits } from '../webhooks/first-webhook.tsx';
import { Upcoming } from '../webhooks/upcoming.tsx';

/** How many are listed. */
const LISTED = 200;

/** How many are searched for those that failed, which the control API does not sort out. */
const SEARCHED = 1_000;

/** Every attempt to tell an application something, newest first and live, and the one that is looked at. */
export function Webhooks() {
  const { client, place, go } = useDesk();
  const { provider, message, result, attempt: open } = place.terms;
  const isFailed = result === 'failed';
  const { value, problem } = useAnswer(JSON.stringify([provider, message, isFailed]), async () => {
    const query = {
      limit: isFailed ? SEARCHED : LISTED,
      ...(provider !== undefined && { provider }),
      ...(message !== undefined && { message }),
    };
    const [{ total, attempts }, clock] = await Promise.all([client.listWebhooks({ query }), client.getClock()]);
    const failed = attempts.filter((attempt) => attempt.result !== 'delivered');
    return isFailed ? { total: failed.length, attempts: failed.slice(0, LISTED), clock } : { total, attempts, clock };
  }, ['webhook', 'state', 'exchange']);
  useEscape(open === undefined ? undefined : () => go({ terms: { attempt: undefined } }));
  const before = useRef(open);
  useEffect(() => {
    // Whoever closes the panel goes on where they opened it.
    if (open === undefined && before.current !== undefined) {
      const opener =
        document.getElementById(linkTo(before.current)) ?? document.querySelector<HTMLElement>('.attempts');
      opener?.focus();
    }
    before.current = open;
  }, [open]);
  const isFiltered = isFailed || provider !== undefined || message !== undefined;
  return (
    <div class={open === undefined ? 'split' : 'split is-open'}>
      <div class="master webhooks">
        <WebhookFilters count={value && { listed: value.attempts.length, total: value.total }} />
        <Problem text={problem} />
        {value !== undefined && value.total + value.clock.pending > 0 && (
          <Upcoming attempts={value.attempts} clock={value.clock} />
        )}
        {value !== undefined && value.total > 0 && <AttemptTable attempts={value.attempts} open={open} />}
        {value?.total === 0 && (isFiltered ? <NoneFits /> : <FirstWebhook />)}
      </div>
      {open !== undefined && (
        <AttemptPanel key={open} id={open} listed={value?.attempts.find(({ id }) => String(id) === open)} />
      )}
    </div>
  );
}
