import { connect, type Socket } from 'node:net';
import type { Reply } from './wire.ts';

/** Sends bytes as they are and reads the one reply to them; they must ask for `Connection: close`. */
export async function exchangeRaw(url: string, bytes: string | Uint8Array): Promise<Reply> {
  const socket = await open(url);
  socket.write(bytes);
  const chunks: Uint8Array[] = [];
  for await (const chunk of socket as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return parse(Buffer.concat(chunks).toString('utf8'));
}

/** Sends bytes, and cuts the connection once they have left. */
export async function hangUp(url: string, bytes: string): Promise<void> {
  const socket = await open(url);
  await new Promise<void>((resolve) => {
    socket.on('close', () => resolve()).on('error', () => resolve());
    socket.write(bytes, () => socket.destroy());
  });
}

function open(url: string): Promise<Socket> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => resolve(socket)).on('error', reject);
  });
}

function parse(text: string): Reply {
  const end = text.indexOf('\r\n\r\n');
  const [start = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { status: Number(start.split(' ')[1]), headers: Object.fromEntries(headers), body: text.slice(end + 4) };
}
