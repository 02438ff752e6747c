import { operationsOf } from '../../http/operation-types.ts';
import { type Message, stateOf } from '../../sms/message.ts';
import type { operations as Api } from '../api.d.ts';
import { criteriaOf, satisfies } from '../criteria.ts';
import type { ControlDesk } from '../desk.ts';
import type { Visitor } from '../guard.ts';

/** How many duplicates an answer lists. */
const LISTED = 1_000;

/** What must hold of all messages together. */
export const assertions = operationsOf<Pick<Api, 'assertNoDuplicates'>, ControlDesk, Visitor>()({
  assertNoDuplicates({ query }, desk) {
    const criteria = criteriaOf(query, desk);
    const alike = new Map<string, Message[]>();
    for (const message of desk.messages.newestFirst()) {
      // One that was called off before it went out reached nobody.
      if (!satisfies(message, criteria) || stateOf(message) === 'deleted') continue;
      const key = `${message.to} ${message.text}`;
      const others = alike.get(key);
      if (others === undefined) alike.set(key, [message]);
      else others.push(message);
    }
    const duplicates = [...alike.values()].flatMap((messages) => {
      const [first] = messages;
      if (first === undefined || messages.length < 2) return [];
      return [{ to: first.to, text: first.text, messages: messages.map(({ id }) => id).reverse() }];
    });
    return { status: 200, body: { ok: duplicates.length === 0, duplicates: duplicates.slice(0, LISTED) } };
  },
});
