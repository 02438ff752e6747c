export async function runVerify(_args: readonly string[]): Promise<number> {
  return 2;
}
