import { useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { PlaceLink } from '../parts/place-link.tsx';
import { ProviderSheet } from '../providers/provider-sheet.tsx';
import { useAnswer } from '../use-answer.ts';

/** A provider at a time: where it stands, who may call it and with what, what is left in the wallets. */
export function Providers() {
  const { client, place } = useDesk();
  const { value: health } = useAnswer('health', () => client.getHealth());
  const { value, problem, refresh } = useAnswer('accounts', () => client.listAccounts(), ['exchange', 'state']);
  const ids = health?.providers ?? [];
  const chosen = ids.find((id) => id === place.terms['provider']) ?? ids[0];
  return (
    <div class="providers">
      <nav aria-label="Providers">
        {ids.map((id) => {
          const accounts = value?.accounts.filter(({ provider }) => provider === id) ?? [];
          return (
            <PlaceLink key={id} to={{ terms: { provider: id } }} current={id === chosen}>
              {id}
              <span class="count">
                {accounts.length} {accounts.length === 1 ? 'account' : 'accounts'}
              </span>
            </PlaceLink>
          );
        })}
      </nav>
      <div class="sheet">
        <Problem text={problem} />
        {chosen !== undefined && value !== undefined && (
          <ProviderSheet key={chosen} provider={chosen} accounts={value.accounts} onChange={refresh} />
        )}
      </div>
    </div>
  );
}
