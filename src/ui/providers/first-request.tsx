import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Code } from '../parts/code.tsx';
import { Problem } from '../parts/notice.tsx';
import { callersOf } from '../snippets/callers.ts';
import { baseOf, sendOperation } from '../snippets/document.ts';
import { sampleRequest } from '../snippets/request.ts';
import { snippet } from '../snippets/snippet.ts';
import { useAction } from '../use-action.ts';
import { useAnswer } from '../use-answer.ts';
import { send } from './send.ts';
import { useDocument } from './use-document.ts';

/** A provider's request that sends a message: to copy, or to send from here. */
export function FirstRequest({ provider }: { readonly provider: string }) {
  const { client, origin } = useDesk();
  const { value: document, problem } = useDocument(provider);
  const { value: known } = useAnswer(`accounts ${provider}`, () => client.listProviderAccounts({ path: { provider } }));
  const [answer, setAnswer] = useState<Answered>();
  const [caller] = callersOf(known?.accounts ?? [], provider);
  const operation = document === undefined ? undefined : sendOperation(document);
  const request =
    document === undefined || operation === undefined
      ? undefined
      : sampleRequest(document, operation, baseOf(origin, provider, document), caller);
  const sending = useAction(async () => {
    if (request === undefined) return undefined;
    const response = await send(request);
    setAnswer({ status: response.status, text: await response.text() });
    return `${provider} answered ${response.status}`;
  });
  if (request === undefined || known === undefined) return <Problem text={problem} />;
  return (
    <>
      {caller === undefined && <p>No account of {provider} has a key that works, so this is going to be refused.</p>}
      <Code label="curl" text={snippet('curl', request)} />
      <button type="button" class="main" aria-disabled={sending.isRunning} onClick={() => sending.run()}>
        Send it now
      </button>
      <Problem text={sending.problem} />
      {answer !== undefined && <Code label={`${provider} answered ${answer.status}`} text={answer.text} />}
    </>
  );
}

interface Answered {
  readonly status: number;
  readonly text: string;
}
