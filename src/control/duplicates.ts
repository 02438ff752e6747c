/** What makes two messages the same: number and text, or the number alone. */
export const SAMENESSES = ['text', 'number'] as const;

export type Sameness = (typeof SAMENESSES)[number];

/** Messages of which there should be one. */
export interface Duplicate<Sent> {
  /** E.164. */
  readonly to: string;
  /** The text they share, or that of the first where only the number counts. */
  readonly text: string;
  /** Two or more, in the order in which they were given. */
  readonly messages: readonly Sent[];
}

/** The messages that went to one number more than once. */
export function duplicatesAmong<Sent extends { readonly to: string; readonly text: string }>(
  messages: Iterable<Sent>,
  by: Sameness,
): Duplicate<Sent>[] {
  const alike = new Map<string, Sent[]>();
  for (const message of messages) {
    const key = by === 'number' ? message.to : `${message.to} ${message.text}`;
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [message]);
    else others.push(message);
  }
  return [...alike.values()].flatMap((messages) => {
    const [first] = messages;
    return first === undefined || messages.length < 2 ? [] : [{ to: first.to, text: first.text, messages }];
  });
}
