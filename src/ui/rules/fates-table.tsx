import type { Schemas } from '../desk.ts';
import { Copy } from '../parts/copy.tsx';

/** The fates that have a name, and the numbers that bring them about at every provider. */
export function FatesTable({ fates }: { readonly fates: readonly Schemas['Fate'][] }) {
  return (
    <div class="boxed" tabIndex={0} role="region" aria-label="Fates">
      <table>
        <thead>
          <tr>
            <th scope="col">Fate</th>
            <th scope="col">What happens</th>
            <th scope="col">Magic number</th>
          </tr>
        </thead>
        <tbody>
          {fates.map(({ name, description, number }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td class="prose">{description}</td>
              <td class="number">
                {number !== null && (
                  <>
                    <code>{number}</code> <Copy text={number} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
