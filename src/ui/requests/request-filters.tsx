import { useDesk } from '../desk.ts';
import { ProviderChoice } from '../parts/provider-choice.tsx';

interface RequestFiltersProps {
  /** How many requests that are kept fit the filters. */
  readonly total: number | undefined;
  /** How many that are kept departed from their provider's document. */
  readonly violations: number | undefined;
}

/** What narrows the journal down; it stands in the address bar. */
export function RequestFilters({ total, violations }: RequestFiltersProps) {
  const { place, go } = useDesk();
  const { status = '', violations: only } = place.terms;
  const set = (terms: Readonly<Record<string, string>>) => go({ terms }, 'replace');
  return (
    <search class="filters">
      <ProviderChoice others={['control']} />
      <label>
        Status
        <input
          type="search"
          inputMode="numeric"
          placeholder="Any"
          class="status"
          maxLength={3}
          value={status}
          onInput={({ currentTarget }) => set({ status: currentTarget.value.replace(/\D/g, '') })}
        />
      </label>
      <label class="only">
        <input
          type="checkbox"
          checked={only === 'true'}
          onChange={({ currentTarget }) => set({ violations: currentTarget.checked ? 'true' : '' })}
        />
        <span class={violations ? 'count some' : 'count'}>{violationsInWords(violations)}</span>
      </label>
      <output aria-label="Requests found">{total === undefined ? '' : total.toLocaleString('en')}</output>
    </search>
  );
}

function violationsInWords(count: number | undefined): string {
  return count === undefined ? 'Only violations' : `Only violations: ${count.toLocaleString('en')}`;
}
