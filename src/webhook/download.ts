import { addressOf } from './address.ts';

export interface DownloadLimits {
  /** Real milliseconds it may take. */
  readonly timeout: number;
  /** Bytes it may have. */
  readonly bytes: number;
  /** Calls it off. */
  readonly signal: AbortSignal;
}

/**
 * Fetches a customer's file: directly, without redirections, with the user and password that stand in its URL. The
 * process's own `fetch` is used, so that handlers of MSW in the same process can serve it.
 * @throws Error when it does not come, is refused, or is too large.
 */
export async function download(address: string, { timeout, bytes: limit, signal }: DownloadLimits): Promise<Buffer> {
  const { url, headers } = addressOf(address);
  const answer = await fetch(url, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
  });
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new Error(`${url} answered ${answer.status}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop ends the connection as well.
    if (bytes > limit) throw new Error(`${url} has more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
