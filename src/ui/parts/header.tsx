import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { VIEWS, writePlace } from '../place.ts';
import type { StreamState } from '../stream.ts';
import { views } from '../views/index.ts';
import { ClockPanel } from './clock-panel.tsx';
import { SandboxChoice } from './sandbox-choice.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** What stands above every view: where one can go, which sandbox this is, what time it is there, unless it is gone. */
export function Header({ isGone }: { readonly isGone: boolean }) {
  const { place, go } = useDesk();
  return (
    <header class="top">
      <p class="brand">sms-emulator</p>
      <nav aria-label="Views">
        {VIEWS.map((view) => {
          const there = { view, sandbox: place.sandbox, terms: {} };
          return (
            <a
              key={view}
              href={writePlace(there)}
              aria-current={view === place.view ? 'page' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                go({ view, terms: {} });
              }}
            >
              {views[view].title}
            </a>
          );
        })}
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
