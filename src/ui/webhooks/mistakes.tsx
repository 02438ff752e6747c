import type { Schemas } from '../desk.ts';

type Mistake = Schemas['SignatureMistake'];

/** Whether a mistake is the one, in words, and in which order they are told. */
function judge({ explains }: Mistake): { readonly rank: number; readonly words: string } {
  if (explains === true) return { rank: 0, words: 'This is it' };
  if (explains === null) return { rank: 1, words: 'Possible: compare it with yours' };
  return { rank: 2, words: 'Not this' };
}

/** What receivers get wrong, and the signature that each comes to; what explains this case comes first. */
export function Mistakes({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  const judged = mistakes.map((mistake) => ({ ...mistake, ...judge(mistake) }));
  return (
    <section class="mistakes" aria-label="Usual mistakes of receivers" tabIndex={0}>
      <table>
        <caption>Usual mistakes of receivers</caption>
        <thead>
          <tr>
            <th scope="col">Mistake</th>
            <th scope="col">Is it this?</th>
            <th scope="col">The signature it comes to</th>
          </tr>
        </thead>
        <tbody>
          {judged
            .sort((one, other) => one.rank - other.rank)
            .map(({ name, description, value, words, rank }) => (
              <tr key={`${name} ${description}`} class={rank === 0 ? 'is-it' : undefined}>
                <th scope="row">
                  {name}
                  <p>{description}</p>
                </th>
                <td>{words}</td>
                <td>{value === null ? 'the right one' : <code>{value}</code>}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
