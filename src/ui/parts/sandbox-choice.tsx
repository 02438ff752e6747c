export function SandboxChoice() {
  return null;
}
