import { Empty } from '../parts/notice.tsx';

export function FirstMessage({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <Empty title="No message fits">
        <p>Take a filter away, or wait: messages that fit appear by themselves.</p>
      </Empty>
    );
  }
  return (
    <Empty title="No message yet">
      <p>Send one, and it appears here without reloading.</p>
    </Empty>
  );
}
