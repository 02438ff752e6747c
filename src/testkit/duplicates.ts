import type { SentMessage } from './sent-message.ts';

/** Messages of which there should be one. */
export interface Duplicate {
  /** E.164. */
  readonly to: string;
  /** The text they share, or that of the first where only the number counts. */
  readonly text: string;
  /** Two or more, oldest first. */
  readonly messages: readonly SentMessage[];
}

/** What makes two messages the same: number and text, or the number alone. */
export type Sameness = 'text' | 'number';

/** The messages that went to one number more than once. */
export function duplicatesAmong(messages: readonly SentMessage[], by: Sameness): Duplicate[] {
  const groups = new Map<string, SentMessage[]>();
  for (const message of messages) {
    const key = by === 'number' ? message.to : `${message.to} ${message.text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [message]);
    else group.push(message);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined || group.length < 2 ? [] : [{ to: first.to, text: first.text, messages: group }];
  });
}
