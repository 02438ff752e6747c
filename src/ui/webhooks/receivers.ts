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
