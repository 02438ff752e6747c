/** Taken when the module is loaded: a test's fake timers would never let a wait end. */
const { setTimeout: start, clearTimeout: stop } = globalThis;

/** Calls back once after so many real milliseconds, and keeps the process alive until then; returns how to call it off. */
export function patience(delay: number, call: () => void): () => void {
  const timer = start(call, delay);
  return () => stop(timer);
}
