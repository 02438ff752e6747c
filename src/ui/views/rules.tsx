export function Rules() {
  return <p>Rules</p>;
}
