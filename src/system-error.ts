/** The code of an error of the system, such as `ENOENT`; empty where it has none. */
export const systemCode = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');
