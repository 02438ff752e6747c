import { useState } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { Copy } from '../parts/copy.tsx';
import { Empty, Problem } from '../parts/notice.tsx';
import { PlaceLink } from '../parts/place-link.tsx';
import { callersOf, type KnownCaller } from '../snippets/callers.ts';
import { type ApiDocument, baseOf, sendOperation } from '../snippets/document.ts';
import { sampleRequest } from '../snippets/request.ts';
import { AccountCard } from './account-card.tsx';
import { CallerChoice } from './caller-choice.tsx';
import { Snippets } from './snippets.tsx';
import { useDocument } from './use-document.ts';

interface ProviderSheetProps {
  readonly provider: string;
  /** The accounts of every provider. */
  readonly accounts: readonly Schemas['Account'][];
  /** Told when an account was changed from here. */
  readonly onChange: () => void;
}

/** All there is to know of a provider before calling it. */
export function ProviderSheet({ provider, accounts, onChange }: ProviderSheetProps) {
  const { origin } = useDesk();
  const { value: document, problem } = useDocument(provider);
  if (document === undefined) return <Problem text={problem} />;
  const own = accounts.filter((account) => account.provider === provider);
  const base = baseOf(origin, provider, document);
  return (
    <>
      <header class="provider-head">
        <h2>{document.info.title}</h2>
        <p class="base">
          <span class="soft">Base URL</span> <code>{base}</code> <Copy text={base} label="Copy base URL" />
        </p>
      </header>
      <Sending provider={provider} document={document} base={base} callers={callersOf(accounts, provider)} />
      {own.length === 0 && (
        <Empty title="No account yet">
          <p>
            Accounts come from a file, <code>--accounts accounts.yaml</code>, or with a sandbox of its own,{' '}
            <code>POST /_emulator/sandboxes</code>.
          </p>
        </Empty>
      )}
      {own.map((account) => (
        <AccountCard key={account.account} account={account} onChange={onChange} />
      ))}
    </>
  );
}

interface SendingProps {
  readonly provider: string;
  readonly document: ApiDocument;
  readonly base: string;
  readonly callers: readonly KnownCaller[];
}

function Sending({ provider, document, base, callers }: SendingProps) {
  const [wanted, choose] = useState<string>();
  const operation = sendOperation(document);
  if (operation === undefined) return null;
  const caller = callers.find(({ label }) => label === wanted) ?? callers[0];
  return (
    <section class="sending" aria-label="Send a message">
      <div class="head">
        <h3>Send a message</h3>
        {callers.length > 1 && (
          <CallerChoice callers={callers} chosen={caller} onChoose={(next) => choose(next?.label)} />
        )}
        <PlaceLink to={{ view: 'api', terms: { operation: `${provider}.${operation.id}` } }}>
          Try it, and see every field
        </PlaceLink>
      </div>
      <Snippets request={sampleRequest(document, operation, base, caller)} />
    </section>
  );
}
