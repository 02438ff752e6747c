import { useEffect, useMemo, useState } from 'preact/hooks';
import { connect } from '../client/client.ts';
import { type Desk, DeskContext } from './desk.ts';
import { Header } from './parts/header.tsx';
import { usePlace } from './place.ts';
import { GoneSandbox } from './sandboxes/gone-sandbox.tsx';
import { isNobodys, useGone } from './sandboxes/use-gone.ts';
import { Stream } from './stream.ts';
import { views } from './views/index.ts';

/** How long something that was said stays on the page, in milliseconds. */
const SAID_FOR = 4_000;

/** The page: its header, and the view that the address asks for. */
export function Inbox() {
  const [place, go] = usePlace();
  const [said, announce] = useAnnouncement();
  const { sandbox, view } = place;
  const desk = useMemo(() => {
    // The page stands at `/_emulator/inbox/`, below whatever the emulator is mounted at.
    const origin = new URL('../..', location.href).href.replace(/\/$/, '');
    const root = connect(origin);
    const client = sandbox === undefined || isNobodys(sandbox) ? root : root.sandbox(sandbox);
    return { origin, root, client, stream: new Stream(`${client.url}/events`) };
  }, [sandbox]);
  useEffect(() => {
    desk.stream.open();
    return () => desk.stream.close();
  }, [desk]);
  const isGone = useGone(desk, sandbox);
  const whole: Desk = { ...desk, place, go, announce };
  const { title, View } = views[view];
  useEffect(() => {
    document.title = `${title} · sms-emulator`;
  }, [title]);
  return (
    <DeskContext.Provider value={whole}>
      <a class="skip" href="#view">
        Skip to the content
      </a>
      <Header isGone={isGone} />
      <main id="view" tabIndex={-1} key={`${sandbox} ${view}`} class={`view view-${view}`}>
        <h1 class="unseen">{title}</h1>
        {isGone ? <GoneSandbox /> : <View />}
      </main>
      <div class="said" role="status">
        {said}
      </div>
    </DeskContext.Provider>
  );
}

function useAnnouncement(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState({ text: '', count: 0 });
  useEffect(() => {
    if (said.text === '') return undefined;
    const timer = setTimeout(() => setSaid({ text: '', count: 0 }), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return [said.text, (text) => setSaid(({ count }) => ({ text, count: count + 1 }))];
}
