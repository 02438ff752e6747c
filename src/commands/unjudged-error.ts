/** What keeps a command from a verdict, which is another end of it than a bad verdict; the message names the mend. */
export class UnjudgedError extends Error {
  override readonly name = 'UnjudgedError';
  /** Status of the process. */
  readonly exitStatus = 2;
}
