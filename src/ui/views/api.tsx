import { Description } from '../api/description.tsx';
import { OperationList } from '../api/operation-list.tsx';
import { OperationPage } from '../api/operation-page.tsx';
import { type Api as Documented, readShelf } from '../api/shelf.ts';
import { useDesk } from '../desk.ts';
import { Empty, Problem } from '../parts/notice.tsx';
import { callersOf } from '../snippets/callers.ts';
import { useAnswer } from '../use-answer.ts';

/** Every operation of every provider and of the emulator itself, as documented, to be tried. */
export function Api() {
  const { client, origin, place, go } = useDesk();
  const { value: apis, problem } = useAnswer('documents', () => readShelf(client, origin));
  const { value: known } = useAnswer('accounts', () => client.listAccounts());
  const [apiId, operationId] = place.terms['operation']?.split('.') ?? [];
  if (apis === undefined || known === undefined) return <Problem text={problem} />;
  const api = apis.find(({ id }) => id === apiId);
  const operation = api?.operations.find(({ id }) => id === operationId);
  const [first] = known.accounts;
  return (
    <div class={operation === undefined ? 'api' : 'api is-open'}>
      <OperationList apis={apis} chosen={[api?.id, operation?.id]} />
      <div class="page">
        {api !== undefined && operation !== undefined ? (
          <>
            <button type="button" class="back" onClick={() => go({ terms: { operation: undefined } })}>
              All operations
            </button>
            <OperationPage
              key={`${api.id}.${operation.id}`}
              api={api}
              operation={operation}
              callers={callersOf(known.accounts, api.id)}
              known={first === undefined ? {} : { provider: first.provider, account: first.account }}
            />
          </>
        ) : (
          <Overview apis={apis} wanted={place.terms['operation']} />
        )}
      </div>
    </div>
  );
}

function Overview({ apis, wanted }: { readonly apis: readonly Documented[]; readonly wanted: string | undefined }) {
  const { client } = useDesk();
  return (
    <Empty title={wanted === undefined ? 'Choose an operation' : `There is no operation ${wanted}`}>
      <p>
        It is shown as documented, with a form that sends it to this emulator. The documents themselves, in OpenAPI 3.1:
      </p>
      <ul class="documents">
        {apis.map(({ id, document, base, operations }) => (
          <li key={id}>
            <a href={`${client.url}/documents/${id}`}>{document.info.title}</a>{' '}
            <span class="soft">
              {operations.length} operations at <code>{base}</code>
            </span>
            <details>
              <summary>What it says of itself</summary>
              <Description text={document.info.description} />
            </details>
          </li>
        ))}
      </ul>
    </Empty>
  );
}
