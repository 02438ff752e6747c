import { useLayoutEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';

/** `auto` is what the system has. */
const THEMES = ['auto', 'light', 'dark'] as const;

type Theme = (typeof THEMES)[number];

/** Where the browser remembers the choice. */
const KEY = 'sms-emulator.theme';

const WORDS: Readonly<Record<Theme, string>> = { auto: 'as the system', light: 'light', dark: 'dark' };

const SHAPES: Readonly<Record<Theme, string>> = {
  auto: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.5v9a4.5 4.5 0 0 1 0-9Z',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM7.2 1h1.6v2.2H7.2Zm0 11.8h1.6V15H7.2ZM1 7.2h2.2v1.6H1Zm11.8 0H15v1.6h-2.2ZM3.6 2.5l1.5 1.5L4 5.1 2.5 3.6Zm8.4 8.4 1.5 1.5-1.1 1.1-1.5-1.5Zm.4-8.4 1.1 1.1L12 5.1 10.9 4Zm-8.4 8.4 1.1 1.1-1.5 1.5-1.1-1.1Z',
  dark: 'M6.2 1.6a6.5 6.5 0 1 0 8.2 8.2A5.6 5.6 0 0 1 6.2 1.6Z',
};

/** Goes from the system's theme to the light one, to the dark one, and back. */
export function ThemeSwitch() {
  const { announce } = useDesk();
  const [theme, setTheme] = useState(remembered);
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const change = () => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    setTheme(next);
    remember(next);
    announce(`Theme: ${WORDS[next]}`);
  };
  const label = `Theme: ${WORDS[theme]}`;
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={change}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={SHAPES[theme]} fill="currentColor" />
      </svg>
    </button>
  );
}

function remembered(): Theme {
  try {
    const word = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === word) ?? 'auto';
  } catch {
    // A browser that lets nobody remember anything has the system's theme.
    return 'auto';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It holds for this page, then.
  }
}
