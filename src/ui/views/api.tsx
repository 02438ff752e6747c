export function Api() {
  return <p>Api</p>;
}
