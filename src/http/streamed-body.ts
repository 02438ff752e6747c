import { type Client, READER_BACKLOG, type Reader, type WireReply } from './wire.ts';

/** A client goes away by aborting its request; the signal is made only when somebody asks for it. */
export function clientOf(request: Request): Client {
  return {
    once(_close, listener) {
      const { signal } = request;
      if (signal.aborted) listener();
      else signal.addEventListener('abort', listener, { once: true });
    },
  };
}

/** What is written to a reader, as a body that ends when the client aborts, cancels it or does not keep up. */
export function streamOf(write: NonNullable<WireReply['stream']>, request: Request): ReadableStream<Uint8Array> {
  const strategy = new ByteLengthQueuingStrategy({ highWaterMark: READER_BACKLOG });
  let close = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const listeners: (() => void)[] = [];
        let open = true;
        const leave = (finish: () => void) => {
          if (!open) return;
          open = false;
          finish();
          for (const listener of listeners) listener();
        };
        close = () => leave(() => {});
        const reader: Reader = {
          write(text) {
            if (!open) return false;
            controller.enqueue(Buffer.from(text));
            if ((controller.desiredSize ?? 0) <= 0) leave(() => controller.error(new Error('The reader is too slow.')));
            return open;
          },
          end: () => leave(() => controller.close()),
          once: (_close, listener) => listeners.push(listener),
        };
        clientOf(request).once('close', () => leave(() => controller.error(request.signal.reason)));
        if (open) write(reader);
      },
      cancel: () => close(),
    },
    strategy,
  );
}
