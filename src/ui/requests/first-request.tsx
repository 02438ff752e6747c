import { useDesk } from '../desk.ts';
import { Code } from '../parts/code.tsx';
import { Empty } from '../parts/notice.tsx';
import { useAnswer } from '../use-answer.ts';

/** What stands where no request does: how one gets there that departs from its document. */
export function FirstRequest({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <Empty title="No request fits">
        <p>Take a filter away, or wait: requests that fit appear by themselves.</p>
      </Empty>
    );
  }
  return (
    <Empty title="No request yet">
      <p>
        Every request to a provider stands here with its answer. One that departs from the provider's document says how:
        try this one, in which <code>to</code> is misspelt.
      </p>
      <Misspelt />
    </Empty>
  );
}

function Misspelt() {
  const { client, origin } = useDesk();
  const { value } = useAnswer('accounts', () => client.listProviderAccounts({ path: { provider: 'smsroute' } }));
  const account = value?.accounts[0];
  const key = account?.api_keys.find(({ revoked }) => !revoked)?.key;
  if (account === undefined || key === undefined) return null;
  const command = `curl ${origin}${account.base_url}/messages \\
  -H 'Authorization: Bearer ${key}' \\
  -H 'Content-Type: application/json' \\
  -d '{"too":"+447700900123","from":"ACME","body":"Hello"}'`;
  return <Code text={command} label="A request with a misspelt field" />;
}
