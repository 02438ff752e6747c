import { operationsOf } from '../../http/operation-types.ts';
import { stateOf } from '../../sms/message.ts';
import type { operations as Api } from '../api.d.ts';
import { criteriaOf, satisfies } from '../criteria.ts';
import type { ControlDesk } from '../desk.ts';
import { duplicatesAmong } from '../duplicates.ts';
import type { Visitor } from '../guard.ts';

/** How many duplicates an answer lists. */
const LISTED = 1_000;

/** What must hold of all messages together. */
export const assertions = operationsOf<Pick<Api, 'assertNoDuplicates'>, ControlDesk, Visitor>()({
  assertNoDuplicates({ query }, desk) {
    const criteria = criteriaOf(query, desk);
    // One that was called off before it went out reached nobody.
    const sent = [...desk.messages.sent()].filter(
      (message) => satisfies(message, criteria) && stateOf(message) !== 'deleted',
    );
    const duplicates = duplicatesAmong(sent, 'text').map(({ to, text, messages }) => ({
      to,
      text,
      messages: messages.map(({ id }) => id).reverse(),
    }));
    return { status: 200, body: { ok: duplicates.length === 0, duplicates: duplicates.slice(0, LISTED) } };
  },
});
