import { describe, expect, test } from 'vitest';
import { readMarkdown, spansOf } from '../../src/ui/api/markdown.ts';

describe('A description', () => {
  test('has paragraphs, whose lines are joined', () => {
    expect(readMarkdown('One\nparagraph.\n\nAnother.\n')).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'One paragraph.' }] },
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Another.' }] },
    ]);
  });

  test('sets apart what the emulator had to decide, remarks that follow each other together', () => {
    expect(readMarkdown('A text.\n\nOur choice: `a` is\n400.\n\nOur choice: b.')).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'A text.' }] },
      {
        kind: 'choices',
        items: [
          [
            { kind: 'code', text: 'a' },
            { kind: 'text', text: ' is 400.' },
          ],
          [{ kind: 'text', text: 'b.' }],
        ],
      },
    ]);
  });

  test('has lists, after a line and over several lines', () => {
    expect(readMarkdown('Refusals:\n- one\n  goes on\n- two')).toEqual([
      { kind: 'paragraph', spans: [{ kind: 'text', text: 'Refusals:' }] },
      { kind: 'list', items: [[{ kind: 'text', text: 'one goes on' }], [{ kind: 'text', text: 'two' }]] },
    ]);
  });

  test('has tables', () => {
    expect(readMarkdown('| `to` | result |\n|---|---|\n| a | b |')).toEqual([
      {
        kind: 'table',
        head: [[{ kind: 'code', text: 'to' }], [{ kind: 'text', text: 'result' }]],
        rows: [[[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]]],
      },
    ]);
  });

  test('shows links as text, and what looks like HTML as it stands', () => {
    expect(spansOf('see **this** [page](javascript:alert) <img src=x>')).toEqual([
      { kind: 'text', text: 'see ' },
      { kind: 'strong', text: 'this' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'page (javascript:alert)' },
      { kind: 'text', text: ' <img src=x>' },
    ]);
  });
});
