import type { Schemas } from '../desk.ts';
import { Copy } from '../parts/copy.tsx';

/** The numbers that decide their own fate, and in which words at which provider. */
export function MagicNumbers({ list }: { readonly list: Schemas['MagicNumberList'] }) {
  const providers = [...new Set(list.numbers.map(({ provider }) => provider))];
  const meanings = new Map<string, Map<string, string>>();
  for (const { number, provider, meaning } of list.numbers) {
    const row = meanings.get(number) ?? new Map<string, string>();
    meanings.set(number, row.set(provider, meaning));
  }
  return (
    <>
      <p>
        A message to one of these numbers meets the fate that stands beside it
        {list.test_keys_only ? ', if it was sent with a test key; with a live key it is an ordinary number.' : '.'}
      </p>
      <div class="boxed" tabIndex={0} role="region" aria-label="Magic numbers">
        <table>
          <thead>
            <tr>
              <th scope="col">Number</th>
              {providers.map((provider) => (
                <th key={provider} scope="col">
                  {provider}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...meanings].map(([number, row]) => (
              <tr key={number}>
                <th scope="row" class="number">
                  <code>{number}</code> <Copy text={number} />
                </th>
                <Meanings providers={providers} row={row} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface MeaningsProps {
  readonly providers: readonly string[];
  readonly row: ReadonlyMap<string, string>;
}

/** What is the same for every provider is said once. */
function Meanings({ providers, row }: MeaningsProps) {
  const [first] = row.values();
  if (row.size === providers.length && [...row.values()].every((meaning) => meaning === first)) {
    return <td colSpan={providers.length}>{first}</td>;
  }
  return (
    <>
      {providers.map((provider) => (
        <td key={provider}>{row.get(provider) ?? '—'}</td>
      ))}
    </>
  );
}
