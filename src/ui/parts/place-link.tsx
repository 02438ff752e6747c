import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk.ts';
import { type Move, moved, writePlace } from '../place.ts';

interface PlaceLinkProps {
  /** Where it goes, seen from here. */
  readonly to: Move;
  readonly label?: string;
  readonly id?: string;
  readonly title?: string;
  /** Whether it leads to what is looked at, which may be the whole page. */
  readonly current?: boolean | 'page';
  readonly children: ComponentChildren;
}

/** A link to another place of the inbox, which can be opened in another tab like any other. */
export function PlaceLink({ to, label, id, title, current = false, children }: PlaceLinkProps) {
  const { place, go } = useDesk();
  return (
    <a
      id={id}
      href={writePlace(moved(place, to))}
      aria-label={label}
      title={title}
      aria-current={current || undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
