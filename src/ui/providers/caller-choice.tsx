import type { KnownCaller } from '../snippets/callers.ts';

interface CallerChoiceProps {
  readonly callers: readonly KnownCaller[];
  readonly chosen: KnownCaller | undefined;
  readonly onChoose: (caller: KnownCaller | undefined) => void;
  /** What it is to call as nobody; left out where that is no choice. */
  readonly nobody?: string;
}

/** Whose key a request bears. */
export function CallerChoice({ callers, chosen, onChoose, nobody }: CallerChoiceProps) {
  return (
    <label class="field">
      Account and key
      <select
        value={chosen?.label ?? ''}
        onChange={({ currentTarget }) => onChoose(callers.find(({ label }) => label === currentTarget.value))}
      >
        {callers.map(({ label }) => (
          <option key={label}>{label}</option>
        ))}
        {nobody !== undefined && <option value="">{nobody}</option>}
      </select>
    </label>
  );
}
