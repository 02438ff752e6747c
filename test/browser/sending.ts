/** What a message of smsroute's says, where it is not to say what most do. */
export interface Wish {
  readonly to?: string;
  readonly from?: string;
  readonly body?: string;
  readonly status_callback?: string;
  readonly key?: string;
}

/** Sends a message as an application would, and gives its id. */
export async function send(url: string, { key = 'sk_live_YOUR_API_KEY', ...wish }: Wish = {}): Promise<string> {
  const response = await fetch(`${url}/smsroute/v1/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ to: '+447700900123', from: 'ACME', body: 'Hello', ...wish }),
  });
  const { id } = (await response.json()) as { id: string };
  return id;
}
