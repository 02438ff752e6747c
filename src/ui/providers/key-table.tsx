import { spanInWords } from '../clock/words.ts';
import type { Schemas } from '../desk.ts';
import { Copy } from '../parts/copy.tsx';
import { Secret } from './secret.tsx';

type ApiKey = Schemas['ApiKey'];

/** The keys of an account, and how often each may still be used. */
export function KeyTable({ account, keys }: { readonly account: string; readonly keys: readonly ApiKey[] }) {
  const hasSecrets = keys.some(({ secret }) => secret !== null);
  return (
    <section class="keys" tabIndex={0} aria-label={`API keys of ${account}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">API key</th>
            <th scope="col">Mode</th>
            {hasSecrets && <th scope="col">Secret</th>}
            <th scope="col">Left of the rate limit</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ key, mode, revoked, secret, quota }) => (
            <tr key={key} class={revoked ? 'revoked' : undefined}>
              <th scope="row">
                <code>{key}</code> <Copy text={key} label="Copy" />
              </th>
              <td>{revoked ? <span class="state rejected">revoked</span> : mode}</td>
              {hasSecrets && <td>{secret !== null && <Secret secret={secret} name={`secret of ${key}`} />}</td>}
              <td>
                <Left quota={quota} isRevoked={revoked} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Left({ quota, isRevoked }: { readonly quota: ApiKey['quota']; readonly isRevoked: boolean }) {
  if (quota === null) return <span class="soft">{isRevoked ? '–' : 'No limit'}</span>;
  const { limit, remaining, resets_in_ms } = quota;
  const words = `${remaining.toLocaleString('en')} of ${limit.toLocaleString('en')}`;
  return (
    <span class="quota">
      <meter min={0} max={limit} low={limit / 4} value={remaining} aria-hidden>
        {words}
      </meter>
      {words}
      {resets_in_ms > 0 && <span class="soft">whole again in {spanInWords(resets_in_ms)}</span>}
    </span>
  );
}
