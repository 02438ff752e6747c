import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { Empty, Problem } from '../parts/notice.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { FirstRequest } from '../providers/first-request.tsx';
import { useAnswer } from '../use-answer.ts';

/** What stands in place of the messages while there are none, or none that fit. */
export function FirstMessage({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? <NothingFits /> : <NothingYet />;
}

function NothingFits() {
  const { place, go } = useDesk();
  const filters = Object.keys(place.terms).filter((name) => name !== 'message');
  const clear = () => go({ terms: Object.fromEntries(filters.map((name) => [name, undefined])) });
  return (
    <Empty title="No message fits">
      <p>Take a filter away, or wait: messages that fit appear by themselves.</p>
      <button type="button" onClick={clear}>
        Clear the filters
      </button>
    </Empty>
  );
}

function NothingYet() {
  const { client } = useDesk();
  const { value: health, problem } = useAnswer('health', () => client.getHealth());
  const [wanted, choose] = useState<string>();
  const provider = wanted ?? health?.providers[0];
  return (
    <Empty title="No message yet">
      <p>
        Send one, and it appears here without reloading. This address and these keys work as they stand, from a terminal
        or from your application.
      </p>
      <Problem text={problem} />
      {health !== undefined && provider !== undefined && (
        <Tabs
          label="Provider"
          tabs={Object.fromEntries(health.providers.map((id) => [id, id]))}
          chosen={provider}
          onChoose={choose}
        >
          <FirstRequest key={provider} provider={provider} />
        </Tabs>
      )}
    </Empty>
  );
}
