export function MessagePanel({ id }: { readonly id: string }) {
  return <aside aria-label="Message">{id}</aside>;
}
