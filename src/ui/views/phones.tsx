export function Phones() {
  return <p>Phones</p>;
}
