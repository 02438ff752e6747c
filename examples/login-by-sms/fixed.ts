import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import type { Gateway, LoginView, Receipt } from './gateway.ts';

interface Login {
  readonly id: string;
  readonly code: string;
  signedIn: boolean;
  delivery: 'sending' | Receipt['status'];
  billed: number;
}

/** How far a message is. A receipt that does not lead further is an old one, or one that came before. */
const PROGRESS: Readonly<Record<Login['delivery'], number>> = {
  sending: 0,
  accepted: 1,
  sent: 2,
  delivered: 3,
  undelivered: 3,
  failed: 3,
};

/** How old a signature may be, in seconds; smsroute's documents ask for this. */
const TOLERANCE = 300;

/** Login by SMS code as in `buggy.ts`, without its bugs. */
export function fixedApp(gateway: Gateway): FastifyInstance {
  const app = fastify();
  const logins = new Map<string, Login>();

  app.post<{ Body: { phone: string } }>('/logins', async ({ body: { phone } }, reply) => {
    const code = String(randomInt(100_000, 1_000_000));
    const login: Login = { id: randomUUID(), code, signedIn: false, delivery: 'sending', billed: 0 };
    // Receipts name the login itself, as their reference, so they may come as early as they like.
    logins.set(login.id, login);
    await sendCode(phone, login);
    return reply.status(201).send({ id: login.id });
  });

  app.post<{ Params: { id: string }; Body: { code: string } }>('/logins/:id/code', async ({ params, body }, reply) => {
    const login = logins.get(params.id);
    if (login === undefined || login.code !== body.code) return reply.status(403).send();
    login.signedIn = true;
    return reply.status(204).send();
  });

  app.get<{ Params: { id: string } }>('/logins/:id', async ({ params }, reply) => {
    const login = logins.get(params.id);
    if (login === undefined) return reply.status(404).send();
    const { id, signedIn, delivery, billed } = login;
    return { id, signedIn, delivery, billed } satisfies LoginView;
  });

  void app.register(async (receipts) => {
    // The signature is over the bytes as they came; JSON that is parsed and written again may have others.
    receipts.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
    receipts.post<{ Body: string }>('/receipts', async ({ body, headers }, reply) => {
      if (!isSigned(body, String(headers['x-smsroute-signature']))) return reply.status(403).send();
      // The signature vouches that smsroute wrote it.
      const { reference, status } = JSON.parse(body) as Receipt;
      const login = logins.get(reference ?? '');
      // 5xx asks smsroute to come again, when whoever stores the login may have done so.
      if (login === undefined) return reply.status(503).send();
      if (PROGRESS[status] > PROGRESS[login.delivery]) {
        login.delivery = status;
        if (status === 'delivered') login.billed++;
      }
      return reply.status(204).send();
    });
  });

  async function sendCode(to: string, login: Login, tries = 2): Promise<void> {
    const { id, code } = login;
    try {
      const response = await fetch(`${gateway.baseUrl}/messages`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${gateway.key}`,
          'Content-Type': 'application/json',
          // The same key at every try: a message that was accepted though its answer got lost is not sent again.
          'Idempotency-Key': id,
        },
        body: JSON.stringify({
          to,
          from: 'Login',
          body: `Your code is ${code}.`,
          status_callback: gateway.callback,
          reference: id,
        }),
      });
      if (!response.ok) throw new Error(`smsroute answered ${response.status}`);
    } catch (error) {
      if (tries === 1) throw error;
      await sendCode(to, login, tries - 1);
    }
  }

  function isSigned(body: string, header: string): boolean {
    const [, time = '', v1 = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
    if (!(Math.abs(Date.now() / 1000 - Number(time)) <= TOLERANCE)) return false;
    const expected = createHmac('sha256', gateway.webhookSecret).update(`${time}.${body}`).digest();
    const given = Buffer.from(v1, 'hex');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  return app;
}
