export function Webhooks() {
  return <p>Webhooks</p>;
}
