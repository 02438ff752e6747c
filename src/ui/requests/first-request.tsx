import { Empty } from '../parts/notice.tsx';
import { SampleCommand } from '../parts/sample-command.tsx';
import { MISSPELT } from '../snippets/samples.ts';

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
        Every request to a provider stands here with its answer. One that departs from the provider's document says how.
      </p>
      <SampleCommand label="A request with a misspelt field" samples={MISSPELT}>
        <p>
          Try this one, in which <code>to</code> is misspelt:
        </p>
      </SampleCommand>
    </Empty>
  );
}
