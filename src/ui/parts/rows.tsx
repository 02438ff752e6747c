import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The first row on the screen and how many fit, with some more on either side. */
export interface Window {
  readonly first: number;
  readonly count: number;
}

/** Rows beyond the screen that are there before one scrolls to them. */
const MARGIN = 10;

interface RowsProps {
  readonly label: string;
  /** How many rows there are. */
  readonly total: number;
  /** Pixels each row is high. */
  readonly height: number;
  /** The columns' names, in order. */
  readonly columns: readonly string[];
  /** The index of the row chosen; undefined for none, or one that is not on the screen. */
  readonly chosen: number | undefined;
  /** Told which rows are needed, from the beginning on. */
  readonly onWindow: (window: Window) => void;
  /** Told which row is to be chosen, by arrows or a click; `open` when it is to be looked at. */
  readonly onChoose: (index: number, open: boolean) => void;
  /** The cells of a row; undefined for one that is not loaded yet. */
  readonly children: (index: number) => ComponentChildren;
}

/**
 * What a grid marks, by its name: what is opened, else what arrows have come to.
 * @param open what the address opens; it may lead elsewhere than the arrows did.
 */
export function useChosen(open: string | undefined): readonly [string | undefined, (name: string) => void] {
  const [chosen, setChosen] = useState(open);
  useEffect(() => {
    // It stays marked when it is closed.
    if (open !== undefined) setChosen(open);
  }, [open]);
  return [open ?? chosen, setChosen];
}

/** The id of a row's element. */
const rowId = (index: number) => `row-${index}`;

/**
 * A grid of which only the rows on the screen exist. New rows come in at the top; whoever has scrolled away from it
 * keeps seeing what they see.
 */
export function Rows({ label, total, height, columns, chosen, onWindow, onChoose, children }: RowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState<Window>({ first: 0, count: 40 });
  const before = useRef(total);

  const look = () => {
    const { scrollTop = 0, clientHeight = 800 } = scroller.current ?? {};
    const first = Math.max(0, Math.floor(scrollTop / height) - MARGIN);
    const count = Math.ceil(clientHeight / height) + 2 * MARGIN;
    if (first === window.first && count === window.count) return;
    setWindow({ first, count });
  };
  useEffect(() => onWindow(window), [window]);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current !== null && current.scrollTop > 0) current.scrollTop += (total - before.current) * height;
    before.current = total;
  }, [total]);
  useEffect(() => {
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  });

  const choose = (index: number, open: boolean) => {
    if (index < 0 || index >= total) return;
    onChoose(index, open);
    const { current } = scroller;
    if (current === null) return;
    const top = index * height;
    // The head lies over the first rows.
    const room = current.clientHeight - (head.current?.offsetHeight ?? 0);
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top + height > current.scrollTop + room) current.scrollTop = top + height - room;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Where none is marked one begins with what is in sight.
    const from = chosen ?? Math.ceil((scroller.current?.scrollTop ?? 0) / height) - 1;
    const page = Math.max(1, window.count - 2 * MARGIN - 1);
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, PageDown: from + page, PageUp: from - page, Home: 0 }[
      event.key
    ];
    if (event.key === 'Enter' && chosen !== undefined) choose(chosen, true);
    else if (to !== undefined) choose(Math.min(Math.max(to, 0), total - 1), false);
    else return;
    event.preventDefault();
  };

  const shown = Array.from({ length: Math.max(0, Math.min(window.count, total - window.first)) }, (_, place) => {
    const index = window.first + place;
    return (
      <div
        key={index}
        id={rowId(index)}
        role="row"
        aria-rowindex={index + 2}
        aria-selected={index === chosen}
        class="row"
        style={{ transform: `translateY(${index * height}px)`, height: `${height}px` }}
        onClick={() => choose(index, true)}
      >
        {children(index)}
      </div>
    );
  });
  const active = chosen !== undefined && chosen >= window.first && chosen < window.first + window.count;
  return (
    <div
      class="rows"
      ref={scroller}
      onScroll={look}
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-activedescendant={active && chosen !== undefined ? rowId(chosen) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div class="row head" ref={head} role="row" aria-rowindex={1}>
        {columns.map((column) => (
          <span key={column} role="columnheader">
            {column}
          </span>
        ))}
      </div>
      <div class="canvas" role="rowgroup" style={{ height: `${total * height}px` }}>
        {shown}
      </div>
    </div>
  );
}
