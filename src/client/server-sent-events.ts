/** One event as it came. */
export interface ServerSentEvent {
  /** The newest that the stream has stated; empty before there is one. */
  readonly id: string;
  readonly type: string;
  /** Empty where a stream only states where it stands. */
  readonly data: string;
}

/** Characters that an event, or a line, may have; an emulator's have a few hundred. */
const LONGEST = 1_048_576;

/**
 * Reads a stream of server-sent events as the HTML standard describes it. What has no end yet when the stream ends is
 * no event.
 * @throws RangeError when an event has no end.
 */
export async function* serverSentEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  let [id, stated, type, data] = ['', '', '', ''];
  for await (const line of linesOf(chunks)) {
    if (line === '') {
      if (data !== '' || id !== stated) yield { id, type: type === '' ? 'message' : type, data: data.slice(0, -1) };
      [stated, type, data] = [id, '', ''];
      continue;
    }
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'id' && !value.includes('\0')) id = value;
    if (field === 'event') type = value;
    if (field === 'data') data += `${value}\n`;
    if (data.length > LONGEST) throw endless();
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of chunks) {
    pending += decoder.decode(chunk, { stream: true });
    // A carriage return at the very end may be half of an end of line.
    const lines = pending.split(/\r\n|\n|\r(?!$)/);
    pending = lines.pop() ?? '';
    yield* lines;
    if (pending.length > LONGEST) throw endless();
  }
}

function endless(): RangeError {
  return new RangeError('The stream has an event without an end.');
}
