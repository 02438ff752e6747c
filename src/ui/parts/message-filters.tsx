import { useEffect, useRef } from 'preact/hooks';
import { MESSAGE_STATES } from '../../sms/message.ts';
import { useDesk } from '../desk.ts';
import { ProviderChoice } from './provider-choice.tsx';

/** What narrows the list of messages down; it stands in the address bar as it is typed. */
export function MessageFilters({ total }: { readonly total: number | undefined }) {
  const { place, go } = useDesk();
  const { status = '', number = '', search = '' } = place.terms;
  const set = (terms: Readonly<Record<string, string>>) => go({ terms }, 'replace');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <search class="filters">
      <label>
        Text
        <input
          ref={box}
          type="search"
          placeholder="Text, sender, id ( / )"
          value={search}
          maxLength={200}
          onInput={({ currentTarget }) => set({ search: currentTarget.value })}
        />
      </label>
      <label>
        Number
        <input
          type="search"
          inputMode="tel"
          placeholder="Any part of it"
          value={number}
          maxLength={40}
          onInput={({ currentTarget }) => set({ number: currentTarget.value })}
        />
      </label>
      <ProviderChoice />
      <label>
        State
        <select value={status} onChange={({ currentTarget }) => set({ status: currentTarget.value })}>
          <option value="">All</option>
          {MESSAGE_STATES.map((state) => (
            <option key={state}>{state}</option>
          ))}
        </select>
      </label>
      <output aria-label="Messages found">{total === undefined ? '' : total.toLocaleString('en')}</output>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
