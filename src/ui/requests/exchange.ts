import type { Schemas } from '../desk.ts';

export type Exchange = Schemas['Exchange'];

/**
 * Names for exchanges that hold while others come in: the journal gives them none, so they are told apart by when they
 * were, what was asked and how long it took; the rare ones that are alike even in that, by their order.
 * @param exchanges newest first.
 */
export function namesOf(exchanges: readonly Exchange[]): readonly string[] {
  const counts = new Map<string, number>();
  return exchanges
    .toReversed()
    .map(({ at, duration_ms, request: { method, path } }) => {
      const name = `${at} ${method} ${path} ${duration_ms}`;
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return count === 0 ? name : `${name} ${count}`;
    })
    .toReversed();
}

const DISTURBANCES: Readonly<Record<NonNullable<Exchange['answer']['disturbance']>, string>> = {
  hang: 'never answered',
  reset: 'connection reset',
  truncated: 'cut off',
  slow: 'sent slowly',
};

/** The status of an answer, and what became of it on its way. */
export function statusInWords({ answer: { status, disturbance } }: Exchange): string {
  return disturbance === null ? String(status) : `${status}, ${DISTURBANCES[disturbance]}`;
}

/** How long a request took, in figures that can be compared. */
export function durationInWords({ duration_ms }: Exchange): string {
  return `${duration_ms < 10 ? duration_ms.toFixed(1) : Math.round(duration_ms).toLocaleString('en')} ms`;
}

/** How a request departed from the document, in a sentence; undefined where it did not. */
export function violationInWords({ violation, answer }: Exchange): string | undefined {
  if (violation === null) return undefined;
  const { fault, detail } = violation;
  return `${/[.!?]$/.test(detail) ? detail : `${detail}.`} Refused as ${fault}, ${answer.status}.`;
}

/** A body to be read: JSON with its lines, anything else as it is. */
export function bodyToRead(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
