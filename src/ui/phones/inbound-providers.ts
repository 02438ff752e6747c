/** The providers whose numbers take messages from handsets, each with how an application gets to know of them. */
export const inboundProviders: ReadonlyMap<string, string> = new Map([
  [
    'transmitsms',
    'It goes to the reply_callback of the message it answers, else to the forward URL of the keyword or the number, else to the account’s reply URL.',
  ],
]);

/** The digits of a sender that a handset can write to; undefined for a word. */
export function digitsIn(sender: string): string | undefined {
  return /^\+?([1-9]\d{6,14})$/.exec(sender)?.[1];
}
