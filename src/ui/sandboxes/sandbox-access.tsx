import type { Schemas } from '../desk.ts';
import { Copy } from '../parts/copy.tsx';

/** What a client needs to call each provider in a sandbox. */
export function SandboxAccess({ sandbox }: { readonly sandbox: Schemas['Sandbox'] }) {
  return (
    <div class="boxed" tabIndex={0} role="region" aria-label="Base URLs and keys">
      <table>
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col">Base URL</th>
            <th scope="col">API key</th>
          </tr>
        </thead>
        <tbody>
          {sandbox.accounts.map(({ provider, account, base_url, api_keys }) => (
            <tr key={`${provider} ${account}`}>
              <th scope="row">
                {provider} {account}
              </th>
              <td>
                <code>{base_url}</code> <Copy text={base_url} />
              </td>
              <td>
                {api_keys
                  .filter(({ revoked }) => !revoked)
                  .map(({ key, mode, secret }) => (
                    <div key={key} class="key">
                      <code>{key}</code> <small>{mode}</small> <Copy text={key} />
                      {secret !== null && <Copy text={secret} label="Copy secret" />}
                    </div>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
