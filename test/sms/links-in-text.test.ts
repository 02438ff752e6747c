import { expect, test } from 'vitest';
import { linksIn } from '../../src/sms/links-in-text.ts';

test.for([
  ['Track it: https://acme.example/t/1?a=1&b=2#top', ['https://acme.example/t/1?a=1&b=2#top']],
  ['See https://acme.example.', ['https://acme.example']],
  ['(https://acme.example/x)', ['https://acme.example/x']],
  ['https://wiki.example/Code_(secret), or not', ['https://wiki.example/Code_(secret)']],
  ['HTTPS://ACME.EXAMPLE/X!', ['HTTPS://ACME.EXAMPLE/X']],
  ['one http://a.example two http://b.example/2', ['http://a.example', 'http://b.example/2']],
  ['Open myapp://verify?token=abc', ['myapp://verify?token=abc']],
  ['Go to www.acme.example now', ['www.acme.example']],
  ['Go to acme.example/x1y.', ['acme.example/x1y']],
  ['登録はhttps://acme.example/xをご覧ください', ['https://acme.example/x']],
  ['"https://acme.example/x"', ['https://acme.example/x']],
  ['Write to me@acme.example or 24/7, and/or 1.2/3', []],
  ['https:// and www. alone', []],
  ['', []],
] as const)('"%s" has the links %j', ([text, links]) => {
  expect(linksIn(text)).toEqual(links);
});

test.for(['https://', 'a.', 'a.b/', '(', 'x.co/)))))', 'www.'])(
  'a long text of "%s" is read in no time that grows with its square',
  (part) => {
    expect(() => linksIn(part.repeat(200_000))).not.toThrow();
  },
);
