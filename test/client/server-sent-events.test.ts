import { expect, test } from 'vitest';
import { serverSentEvents } from '../../src/client/server-sent-events.ts';

async function eventsIn(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  }
  const events: string[] = [];
  for await (const { id, type, data } of serverSentEvents(stream())) events.push([id, type, data].join('|'));
  return events;
}

test.for([
  ['an event', 'id: 1\nevent: state\ndata: {}\n\n', ['1|state|{}']],
  ['several lines of data', 'data: one\ndata: two\n\n', ['|message|one\ntwo']],
  ['no blank after the colon, and two', 'data:one\ndata:  two\n\n', ['|message|one\n two']],
  ['an id that holds on', 'id: 1\ndata: a\n\ndata: b\n\n', ['1|message|a', '1|message|b']],
  ['an id without data', 'id: 7\n\n', ['7|message|']],
  ['comments and unknown fields', ': hello\n\nretry: 5\nwhatever\ndata: a\n\n', ['|message|a']],
  ['a colon in the data', 'data: a: b\n\n', ['|message|a: b']],
  ['an event without an end', 'data: a\n\ndata: b\n', ['|message|a']],
  ['a byte order mark', '\uFEFFdata: a\n\n', ['|message|a']],
] as const)('reads %s', async ([, text, expected]) => {
  expect(await eventsIn([text])).toEqual(expected);
});

test.for(['\n', '\r\n', '\r'])('reads the ends of lines %j, wherever the stream is cut', async (end) => {
  const text = `id: 1${end}data: grüße${end}${end}id: 2${end}data: b${end}${end}`;
  const bytes = new TextEncoder().encode(`${text}: more`);
  const expected = ['1|message|grüße', '2|message|b'];
  for (let cut = 0; cut <= bytes.length; cut++) {
    expect(await eventsIn([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(expected);
  }
});

test.for([
  ['line', ['data: ', 'x'.repeat(1_100_000)]],
  ['event', Array(12).fill(`data: ${'x'.repeat(100_000)}\n`)],
] as const)('a %s that has no end is an error', async ([, chunks]) => {
  await expect(eventsIn(chunks)).rejects.toThrow('an event without an end');
});
