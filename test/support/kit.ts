import type { Sandbox } from '../../src/testkit.ts';

/** A refusal, or what a test needs of a message that was accepted. */
export interface Answer {
  readonly status: number;
  readonly id: string;
}

export const HANDSET = '+15551234567';

/** What the code under test would do: sends through smsroute's real URL with the process's own `fetch`. */
export async function sendBy(
  { baseUrl, key }: Pick<Sandbox, 'baseUrl' | 'key'>,
  fields: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${baseUrl}/messages`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ to: HANDSET, from: 'smsroute', body: 'Your code is 482910.', ...fields }),
  });
  // The tests that look at the id know that the message was accepted.
  const { id } = (await response.json()) as { id: string };
  return { status: response.status, id };
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('expected a rejection');
}

/** What a failing matcher says; ids, which differ from run to run, as `<id>`. */
export function complaint(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    const { message } = error as Error;
    return message.replace(/msg_\w+/g, '<id>');
  }
  throw new Error('expected a failure');
}
