import { randomUUID } from 'node:crypto';
import fastify from 'fastify';

/** What one would write by hand to stand in for the provider: what the emulator's throughput is measured against. */
interface MessageRequest {
  readonly to: string;
  readonly from: string;
  readonly body: string;
}

const body = {
  type: 'object',
  required: ['to', 'from', 'body'],
  properties: {
    to: { type: 'string', pattern: '^\\+[1-9]\\d{6,14}$' },
    from: { type: 'string', minLength: 1, maxLength: 16 },
    body: { type: 'string', minLength: 1, maxLength: 1280 },
    status_callback: { type: 'string', format: 'uri' },
    reference: { type: 'string', maxLength: 64 },
    validity_period: { type: 'integer', minimum: 60, maximum: 172_800 },
  },
};

const message = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    status: { type: 'string' },
    to: { type: 'string' },
    from: { type: 'string' },
    body: { type: 'string' },
    segments: { type: 'integer' },
    price_usd: { type: 'string' },
    currency: { type: 'string' },
    created_at: { type: 'string' },
  },
};

const app = fastify({ logger: false });
const keys = new Set(['sk_live_YOUR_API_KEY']);
const messages = new Map<string, object>();

app.addHook('onRequest', (request, reply, done) => {
  const [scheme, key] = request.headers.authorization?.split(' ') ?? [];
  if (scheme === 'Bearer' && key !== undefined && keys.has(key)) done();
  else void reply.code(401).send({ status: 'error', code: 'unauthorized', message: 'Missing or invalid API key.' });
});

app.post<{ Body: MessageRequest }>(
  '/v1/messages',
  { schema: { body, response: { 200: message } } },
  (request, reply) => {
    const sent = {
      id: `msg_${randomUUID()}`,
      status: 'accepted',
      to: request.body.to,
      from: request.body.from,
      body: request.body.body,
      segments: Math.ceil(request.body.body.length / 160),
      price_usd: '0.015',
      currency: 'USD',
      created_at: new Date().toISOString(),
    };
    messages.set(sent.id, sent);
    void reply.send(sent);
  },
);

app.get<{ Params: { id: string } }>(
  '/v1/messages/:id',
  { schema: { response: { 200: message } } },
  (request, reply) => {
    const sent = messages.get(request.params.id);
    if (sent === undefined) {
      void reply.code(404).send({ status: 'error', code: 'not_found', message: 'There is no message with this id.' });
    } else void reply.send(sent);
  },
);

console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
