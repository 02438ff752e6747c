import { useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { writePlace } from '../place.ts';
import { ProviderSheet } from '../providers/provider-sheet.tsx';
import { useAnswer } from '../use-answer.ts';

/** A provider at a time: where it stands, who may call it and with what, what is left in the wallets. */
export function Providers() {
  const { client, place, go } = useDesk();
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
            <a
              key={id}
              href={writePlace({ ...place, terms: { provider: id } })}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                go({ terms: { provider: id } });
              }}
            >
              {id}
              <span class="count">
                {accounts.length} {accounts.length === 1 ? 'account' : 'accounts'}
              </span>
            </a>
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
