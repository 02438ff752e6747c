import fc from 'fast-check';
import { type ApiRequest, FORM_TYPE, JSON_TYPE } from '../../src/ui/snippets/request.ts';

/** What means something to a shell or a language. */
const TROUBLE = [
  "'",
  '"',
  '`',
  '\\',
  '\\n',
  '\n',
  '\r\n',
  '$HOME',
  '$(id)',
  '!',
  '%',
  '@',
  '=',
  '&',
  '+',
  ';',
  '<?php',
];

/** Any text, with trouble in it more often than chance has it. */
export const texts: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...TROUBLE, '\u2028', '#{', '\t', '✓', '😀')), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** What a header may carry as it is. */
const headers = fc
  .array(fc.constantFrom("'", '"', '`', '\\', '$HOME', '$(id)', '!', '%', '@', ';', 'a'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const names = fc.oneof(texts, fc.constantFrom('__proto__', '0', 'constructor', 'to'));

const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    texts,
    fc.constantFrom(true, false, null, 0, -1.5, 1e21),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3 }),
  ),
}));

const fields = fc.array(fc.tuple(names.filter(Boolean), texts), { minLength: 1, maxLength: 4 });

const contents = fc.oneof(
  fc.record({ type: fc.constant(JSON_TYPE), body: values.map((value) => JSON.stringify(value)) }),
  fc.record({ type: fc.constant(JSON_TYPE), body: texts.filter(Boolean) }),
  fc.record({ type: fc.constant(FORM_TYPE), body: fields.map((pairs) => new URLSearchParams(pairs).toString()) }),
);

/** Any request to a server, with trouble in every part of it. @param origin where the server stands. */
export function requestsTo(origin: string): fc.Arbitrary<ApiRequest> {
  return fc
    .record({
      query: texts,
      header: headers,
      name: texts.map((text) => text.replaceAll(':', '')),
      password: fc.option(texts),
      content: fc.option(contents),
    })
    .map(({ query, header, name, password, content }) => ({
      method: content === null ? 'GET' : 'PUT',
      url: `${origin}/a?b=${encodeURIComponent(query).replaceAll("'", '%27')}`,
      headers: [['X-Api-Key', header], ...(content === null ? [] : [['Content-Type', content.type] as const])],
      ...(password !== null && { user: { name, password } }),
      ...(content !== null && { body: content.body }),
    }));
}
