import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { VIEWS } from '../place.ts';
import type { StreamState } from '../stream.ts';
import { views } from '../views/index.ts';
import { ClockPanel } from './clock-panel.tsx';
import { PlaceLink } from './place-link.tsx';
import { SandboxChoice } from './sandbox-choice.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** What stands above every view: where one can go, which sandbox this is, what time it is there, unless it is gone. */
export function Header({ isGone }: { readonly isGone: boolean }) {
  const { place } = useDesk();
  return (
    <header class="top">
      <p class="brand">sms-emulator</p>
      <nav aria-label="Views">
        {VIEWS.map((view) => (
          <PlaceLink key={view} to={{ view }} current={view === place.view && 'page'}>
            {views[view].title}
          </PlaceLink>
        ))}
      </nav>
      <div class="tools">
        <SandboxChoice />
        {!isGone && <ClockPanel key={place.sandbox} />}
        <ThemeSwitch />
      </div>
      {!isGone && <Connection />}
    </header>
  );
}

const WORDS: Readonly<Record<StreamState, string>> = {
  opening: 'Connecting…',
  live: 'Live',
  lost: 'Connection lost: is the emulator still running? Trying again…',
};

function Connection() {
  const { stream } = useDesk();
  const [state, setState] = useState(stream.state);
  useEffect(() => {
    setState(stream.state);
    return stream.watch(setState);
  }, [stream]);
  return (
    <p class={`connection ${state}`} role="status">
      {WORDS[state]}
    </p>
  );
}
