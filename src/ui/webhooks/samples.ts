import type { Schemas } from '../desk.ts';
import { liveKey } from '../live-key.ts';

/** A receiver in Node that shows whatever comes. */
export const NODE_RECEIVER = `// node receiver.mjs
import { createServer } from 'node:http';

createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  console.log(request.method, request.url, request.headers, body);
  response.end('ok');
}).listen(3000, '127.0.0.1');`;

/** The same in Python. */
export const PYTHON_RECEIVER = `# python3 receiver.py
from http.server import BaseHTTPRequestHandler, HTTPServer

class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get('content-length', 0)))
        print(self.command, self.path, dict(self.headers), body.decode())
        self.send_response(200)
        self.end_headers()
    do_GET = do_POST

HTTPServer(('127.0.0.1', 3000), Receiver).serve_forever()`;

const RECEIVER = 'http://127.0.0.1:3000/receipts';

/** A command that sends a message whose receipts go to the receiver; undefined where no key of these providers works. */
export function messageWithCallback(origin: string, accounts: readonly Schemas['Account'][]): string | undefined {
  for (const [provider, command] of COMMANDS) {
    const found = liveKey(accounts, provider);
    if (found !== undefined) return command(`${origin}${found.base_url}`, found.key, found.secret);
  }
  return undefined;
}

type Command = (base: string, key: string, secret: string) => string;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  [
    'smsroute',
    (base, key) => `curl '${base}/messages' \\
  -H 'Authorization: Bearer ${key}' \\
  -H 'Content-Type: application/json' \\
  -d '{"to": "+447700900123", "body": "Hello", "status_callback": "${RECEIVER}"}'`,
  ],
  [
    'transmitsms',
    (base, key, secret) => `curl '${base}/send-sms.json' \\
  -u '${key}:${secret}' \\
  -d to=61491570158 -d message=Hello \\
  -d dlr_callback=${RECEIVER}`,
  ],
]);
