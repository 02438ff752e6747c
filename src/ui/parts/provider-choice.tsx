import { useDesk } from '../desk.ts';
import { useAnswer } from '../use-answer.ts';

/** Narrows a list down to one provider; it stands in the address bar. */
export function ProviderChoice({ others = [] }: { readonly others?: readonly string[] }) {
  const { client, place, go } = useDesk();
  const { value: health } = useAnswer('health', () => client.getHealth());
  const { provider = '' } = place.terms;
  return (
    <label>
      Provider
      <select
        value={provider}
        onChange={({ currentTarget }) => go({ terms: { provider: currentTarget.value } }, 'replace')}
      >
        <option value="">All</option>
        {[...(health?.providers ?? []), ...others].map((id) => (
          <option key={id}>{id}</option>
        ))}
      </select>
    </label>
  );
}
