/** Where a request goes, and what it shows there. */
export interface Address {
  /** The URL without a user and a password, which no client accepts in one. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The user and password that stand in a URL become what they stand for: Basic authentication (RFC 7617). */
export function addressOf(written: string): Address {
  if (!written.includes('@')) return { url: written, headers: NONE };
  const url = new URL(written);
  const { username, password } = url;
  if (username === '' && password === '') return { url: written, headers: NONE };
  url.username = '';
  url.password = '';
  const credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
  return { url: url.href, headers: { Authorization: `Basic ${credentials}` } };
}

const NONE: Readonly<Record<string, string>> = {};

/** A percent sign that begins no escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
