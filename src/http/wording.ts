import type { Fault, FaultKind } from '../sms/fault.ts';

/**
 * How a provider says one kind of refusal: its HTTP status, its code, and a sentence. What is wrong with the very
 * request takes the sentence's place, unless that is documented and so said `verbatim`.
 */
export type Wording<Status extends number = number, Code extends string = string> = readonly [
  status: Status,
  code: Code,
  message: string,
  verbatim?: 'verbatim',
];

/** A provider's words for every refusal there is; one that is missing does not compile. */
export type Wordings<Status extends number = number, Code extends string = string> = Readonly<
  Record<FaultKind, Wording<Status, Code>>
>;

/** Puts a refusal into the provider's error body, keys in the provider's order. */
export type Envelope<Code extends string = string> = (
  status: number,
  code: Code,
  message: string,
  fault: Fault,
) => object;

/** The sentence for one refusal. */
export function sentenceOf([, , message, verbatim]: Wording, { context: { detail } }: Fault): string {
  return verbatim === undefined && detail !== undefined ? detail : message;
}

/** A text as it stands in a sentence: of a long one the beginning. */
export function abridged(text: string, length = 100): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
