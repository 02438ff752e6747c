import type { Calls } from '../calls.ts';
import { answer } from '../dialect.ts';
import { findNumber } from '../references.ts';

/** The calls on addresses that may send by e-mail. */
export const email: Pick<Calls, 'addEmail' | 'deleteEmail'> = {
  addEmail({ body, caller }, desk) {
    const number = body.number ? findNumber(body.number, caller, desk).number : null;
    desk.state.emails.put({ account: caller.account.path, email: body.email, maxSms: body.max_sms ?? 1, number });
    return answer({ success: true as const });
  },

  deleteEmail({ body, caller }, { state }) {
    state.emails.remove(caller.account.path, body.email);
    return answer({ success: true as const });
  },
};
