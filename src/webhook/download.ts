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
  const url = new URL(address);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  const answer = await fetch(url, {
    headers: username === '' && password === '' ? {} : { authorization: basicCredentials(username, password) },
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
  });
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new Error(`${url.href} answered ${answer.status}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop ends the connection as well.
    if (bytes > limit) throw new Error(`${url.href} has more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function basicCredentials(username: string, password: string): string {
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}
