import type { Schemas } from '../desk.ts';
import { PlainText } from '../parts/plain-text.tsx';
import { BalanceForm } from './balance-form.tsx';
import { KeyTable } from './key-table.tsx';
import { Secret } from './secret.tsx';

interface AccountCardProps {
  readonly account: Schemas['Account'];
  /** Told when the account was changed from here. */
  readonly onChange: () => void;
}

/** One account: its money, its keys and what is left of their limits, its sender IDs. */
export function AccountCard({ account, onChange }: AccountCardProps) {
  const { name, plan, balance, currency, rate_limit, senders, api_keys, webhook_secret } = account;
  return (
    <section class="account" aria-label={`Account ${account.account}`}>
      <div class="head">
        <h3>
          <PlainText text={name} />
        </h3>
        <code>{account.account}</code>
        {plan !== null && <span class="badge">{plan}</span>}
      </div>
      <dl class="facts">
        <div>
          <dt>Balance</dt>
          <dd>
            <output class="balance" aria-label={`Balance of ${account.account}`}>
              {balance} {currency}
            </output>
            <BalanceForm account={account} onChange={onChange} />
          </dd>
        </div>
        <div>
          <dt>Rate limit</dt>
          <dd>
            {rate_limit === null ? "The provider's own" : `${rate_limit.limit} requests in ${rate_limit.per}, set here`}
          </dd>
        </div>
        <div>
          <dt>Webhook secret</dt>
          <dd>
            {webhook_secret === null ? (
              <span class="soft">None</span>
            ) : (
              <Secret secret={webhook_secret} name="webhook secret" />
            )}
          </dd>
        </div>
        <div>
          <dt>Sender IDs</dt>
          <dd>
            {senders.length === 0 && <span class="soft">None registered</span>}
            <ul class="senders">
              {senders.map((sender) => (
                <li key={sender.name}>
                  <PlainText text={sender.name} /> <span class={`state ${sender.status}`}>{sender.status}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <KeyTable account={account.account} keys={api_keys} />
    </section>
  );
}
