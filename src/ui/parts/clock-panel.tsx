import { useRef, useState } from 'preact/hooks';
import { LongFace, ShortFace } from '../clock/clock-face.tsx';
import { ClockMoves } from '../clock/clock-moves.tsx';
import { Reset } from '../clock/reset.tsx';
import { useClock } from '../clock/use-clock.ts';
import { Problem } from './notice.tsx';

/** The emulated time in the header; it opens what moves the clock. */
export function ClockPanel() {
  const { value: reading, problem, refresh } = useClock();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const settle = () => {
    if (button.current === null || panel.current === null) return;
    const { bottom, right } = button.current.getBoundingClientRect();
    panel.current.style.top = `${bottom + 6}px`;
    panel.current.style.right = `${Math.max(8, document.documentElement.clientWidth - right)}px`;
  };
  return (
    <>
      <button ref={button} type="button" class="clock" popovertarget="clock" aria-expanded={isOpen}>
        <span class="unseen">Clock </span>
        {reading === undefined ? '…' : <ShortFace reading={reading} />}
      </button>
      <div
        ref={panel}
        id="clock"
        class="clock-panel"
        popover="auto"
        role="region"
        aria-label="Clock"
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') settle();
          setOpen(newState === 'open');
        }}
        // Views close what they have opened on the same key.
        onKeyDown={(event) => event.stopPropagation()}
      >
        <h2>Clock</h2>
        <Problem text={problem} />
        {reading !== undefined && (
          <>
            <LongFace reading={reading} />
            <ClockMoves clock={reading.clock} onMoved={refresh} />
          </>
        )}
        <footer>
          <Reset onDone={refresh} />
        </footer>
      </div>
    </>
  );
}
