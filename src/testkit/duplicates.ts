import { type Duplicate as Alike, duplicatesAmong, SAMENESSES, type Sameness } from '../control/duplicates.ts';
import { checkValue, oneOf } from '../option-rules.ts';
import type { SentMessage } from './sent-message.ts';

export type { Sameness };

/** Messages of which there should be one, oldest first. */
export type Duplicate = Alike<SentMessage>;

/**
 * The messages that went to one number more than once; one that was called off before it went out reached nobody.
 * @throws OptionError when there is no such sameness.
 */
export function duplicatesIn(messages: readonly SentMessage[], by: Sameness): Duplicate[] {
  checkValue('what duplicates share', by, oneOf(...SAMENESSES));
  return duplicatesAmong(
    messages.filter(({ state }) => state !== 'deleted'),
    by,
  );
}
