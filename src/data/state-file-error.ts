/** A file or directory of state that cannot be used; the message names it and the mend. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}
