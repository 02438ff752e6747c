import { useDesk } from '../desk.ts';
import { ProviderChoice } from '../parts/provider-choice.tsx';

interface WebhookFiltersProps {
  /** How many are listed, and how many fit; undefined until it is known. */
  readonly count: { readonly listed: number; readonly total: number } | undefined;
}

/** What narrows the attempts down; it stands in the address bar. */
export function WebhookFilters({ count }: WebhookFiltersProps) {
  const { place, go } = useDesk();
  const { result = '', message } = place.terms;
  const set = (terms: Readonly<Record<string, string>>) => go({ terms }, 'replace');
  return (
    <search class="filters">
      <ProviderChoice />
      <label>
        Result
        <select value={result} onChange={({ currentTarget }) => set({ result: currentTarget.value })}>
          <option value="">All</option>
          <option value="failed">Failed</option>
        </select>
      </label>
      {message !== undefined && (
        <button type="button" onClick={() => set({ message: '' })}>
          Of {message} only ✕
        </button>
      )}
      <output aria-label="Webhooks found">
        {count !== undefined &&
          (count.listed < count.total
            ? `newest ${count.listed.toLocaleString('en')} of ${count.total.toLocaleString('en')}`
            : count.total.toLocaleString('en'))}
      </output>
    </search>
  );
}
