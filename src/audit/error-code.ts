/** Where providers put the code of an error: `code`, or `error.code`. */
export function codeIn(body: string): string | undefined {
  try {
    const { code, error } = JSON.parse(body) as { code?: unknown; error?: { code?: unknown } | string | null };
    const found = typeof error === 'object' && error !== null ? error.code : (code ?? error);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
  } catch {
    return undefined;
  }
}
