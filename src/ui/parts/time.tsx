interface TimeProps {
  readonly at: string;
  /** The emulated time, where the instant may be of another day. */
  readonly now?: string | undefined;
}

/** An instant of the emulated clock: the time of day, with its day where that is another; the whole of it on request. */
export function Time({ at, now = at }: TimeProps) {
  const time = at.slice(11, 19);
  return (
    <time dateTime={at} title={at}>
      {at.slice(0, 10) === now.slice(0, 10) ? time : `${at.slice(0, 10)} ${time}`}
    </time>
  );
}
