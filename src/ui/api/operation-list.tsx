import { useDesk } from '../desk.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import type { Operation } from '../snippets/document.ts';
import { type Api, byTag, found } from './shelf.ts';

interface OperationListProps {
  readonly apis: readonly Api[];
  /** The API and the operation that are looked at. */
  readonly chosen: readonly [api: string | undefined, operation: string | undefined];
}

/** Everything there is to call, narrowed down as one types. */
export function OperationList({ apis, chosen: [chosenApi, chosenId] }: OperationListProps) {
  const { place, go } = useDesk();
  const { find = '' } = place.terms;
  const shown = apis
    .map((api) => ({ api, operations: found(api, find) }))
    .filter(({ operations }) => operations.length > 0);
  return (
    <nav class="operations" aria-label="Operations">
      <input
        type="search"
        aria-label="Find an operation"
        placeholder="Find an operation"
        value={find}
        onInput={({ currentTarget }) => go({ terms: { find: currentTarget.value } }, 'replace')}
      />
      {shown.length === 0 && <p class="soft">No operation has all of these words.</p>}
      {shown.map(({ api, operations }) => (
        <details key={api.id} open={find !== '' || api.id === (chosenApi ?? shown[0]?.api.id)}>
          <summary>
            {api.document.info.title} <span class="count">{operations.length}</span>
          </summary>
          {[...byTag(operations)].map(([tag, group]) => (
            <section key={tag}>
              <h3>{tag}</h3>
              <ul>
                {group.map((operation) => (
                  <li key={operation.id}>
                    <OperationLink
                      api={api.id}
                      operation={operation}
                      isChosen={api.id === chosenApi && operation.id === chosenId}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      ))}
    </nav>
  );
}

interface OperationLinkProps {
  readonly api: string;
  readonly operation: Operation;
  readonly isChosen: boolean;
}

function OperationLink({ api, operation: { id, method, path, summary }, isChosen }: OperationLinkProps) {
  return (
    <PlaceLink to={{ terms: { operation: `${api}.${id}` } }} title={`${method} ${path}`} current={isChosen}>
      <span class={`method ${method.toLowerCase()}`}>{method}</span>
      <span class="summary">{summary}</span>
    </PlaceLink>
  );
}
