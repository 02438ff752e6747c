/** A file, or an option, that a report cannot be judged by; the message names it, the place in it and the mend. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}
