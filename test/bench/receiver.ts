import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A customer's webhook endpoint: reads what is posted, answers 200, and says on GET how many there were. */
let received = 0;

const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    if (request.method === 'POST') received++;
    response.end(request.method === 'POST' ? '' : String(received));
  });
});

server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
