import { randomInt, randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import type { Gateway, LoginView, Receipt } from './gateway.ts';

interface Login {
  readonly id: string;
  readonly code: string;
  signedIn: boolean;
  delivery: string;
  billed: number;
}

/**
 * Login by SMS code, as it is often written: it works on every good day. Each BUG has its mend in `fixed.ts`, and a test
 * that shows what it does to a customer.
 */
export function buggyApp(gateway: Gateway): FastifyInstance {
  const app = fastify();
  const logins = new Map<string, Login>();
  const byMessage = new Map<string, Login>();

  app.post<{ Body: { phone: string } }>('/logins', async ({ body: { phone } }, reply) => {
    const code = String(randomInt(100_000, 1_000_000));
    const login: Login = { id: randomUUID(), code, signedIn: false, delivery: 'sending', billed: 0 };
    logins.set(login.id, login);
    const messageId = await sendCode(phone, code);
    // BUG: a receipt that is faster than the answer finds nothing under its message's id.
    byMessage.set(messageId, login);
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

  // BUG: anybody can post here, for nothing looks at the signature.
  app.post<{ Body: Receipt }>('/receipts', async ({ body: { message_id, status } }, reply) => {
    // BUG: "it must be there, we sent it": this cast is where the handler crashes on a message it does not know yet.
    const login = byMessage.get(message_id) as Login;
    // BUG: whatever comes last wins, though receipts that are repeated come late.
    login.delivery = status;
    // BUG: a receipt that comes twice is billed twice.
    if (status === 'delivered') login.billed++;
    return reply.status(204).send();
  });

  async function sendCode(to: string, code: string, tries = 2): Promise<string> {
    try {
      const response = await fetch(`${gateway.baseUrl}/messages`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${gateway.key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          to,
          from: 'Login',
          body: `Your code is ${code}.`,
          status_callback: gateway.callback,
        }),
      });
      if (!response.ok) throw new Error(`smsroute answered ${response.status}`);
      // smsroute documents the answer.
      return ((await response.json()) as { id: string }).id;
    } catch (error) {
      if (tries === 1) throw error;
      // BUG: no answer is taken for no message, and the customer gets, and we pay, a second one.
      return sendCode(to, code, tries - 1);
    }
  }

  return app;
}
