import { type MockInstance, vi } from 'vitest';

let said: MockInstance<typeof console.error>;

export function watchForDefects(): void {
  said = vi.spyOn(console, 'error');
}

/** The defects that the emulator has reported and nobody has taken yet. */
export function takeDefects(): unknown[] {
  const defects = said.mock.calls.flatMap(([words, defect]: unknown[]) =>
    String(words).startsWith('sms-emulator met a defect') ? [defect] : [],
  );
  said.mockClear();
  return defects;
}
