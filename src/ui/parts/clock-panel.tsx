import { useEffect, useRef, useState } from 'preact/hooks';
import { LongFace, ShortFace } from '../clock/clock-face.tsx';
import { ClockMoves } from '../clock/clock-moves.tsx';
import { Reset } from '../clock/reset.tsx';
import { useClock } from '../clock/use-clock.ts';
import { Problem } from './notice.tsx';

/** Pixels that the panel is wide where there is room, and that it keeps from the edges of the screen. */
const WIDTH = 380;
const MARGIN = 8;

/** The emulated time in the header; it opens what moves the clock. */
export function ClockPanel() {
  const { value: reading, problem, refresh } = useClock();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const settle = () => {
    if (button.current === null || panel.current === null) return;
    const { bottom, right } = button.current.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const width = Math.min(WIDTH, clientWidth - 2 * MARGIN);
    const { style } = panel.current;
    style.top = `${bottom + 6}px`;
    style.width = `${width}px`;
    style.right = `${Math.max(MARGIN, Math.min(clientWidth - right, clientWidth - width - MARGIN))}px`;
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    addEventListener('resize', settle);
    return () => removeEventListener('resize', settle);
  }, [isOpen]);
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
