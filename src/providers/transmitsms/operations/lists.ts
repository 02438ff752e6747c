import type { Calls, Schemas } from '../calls.ts';
import { answer } from '../dialect.ts';
import { filled, printNewNames, slotsGiven } from '../fields.ts';
import { printContact, printList } from '../list-rows.ts';
import { pageOf, rowsOf } from '../paging.ts';
import { findList } from '../references.ts';
import { refusal } from '../refusals.ts';
import { removeList } from '../remove-list.ts';
import type { Standing } from '../roster.ts';

/** The calls on lists as a whole. */
export const lists: Pick<Calls, 'addList' | 'getLists' | 'getList' | 'addFieldToList' | 'removeList'> = {
  addList({ body, caller }, desk) {
    const { lists } = desk.state;
    const list = lists.create(caller.account.path, body.name, desk.clock.now(), filled(slotsGiven(body)));
    return answer(printList(list, body.response_style, desk));
  },

  getLists({ body, caller }, desk) {
    const { lists } = desk.state;
    const { path } = caller.account;
    const total = lists.count(path);
    const { page, ...bounds } = pageOf(total, body);
    const rows = lists.page(path, bounds).map((list) => ({
      ...printList(list, body.response_style, desk),
      members_total: lists.members(list.id).count('all'),
    }));
    return answer({ page, lists_total: total, ...rowsOf('lists', rows) });
  },

  getList({ body, caller }, desk) {
    const { response_style: style } = body;
    const list = findList(body.list_id, caller, desk);
    const members = desk.state.lists.members(list.id);
    const standing = STANDINGS[body.members ?? ''];
    const { page, ...bounds } = pageOf(standing === undefined ? 0 : members.count(standing), body);
    const rows = standing === undefined ? [] : members.page(standing, bounds);
    return answer({
      page,
      members_total: members.count('all'),
      ...printList(list, style, desk),
      ...rowsOf(
        'members',
        rows.map((contact) => printContact(contact, list, style)),
      ),
    });
  },

  addFieldToList({ body, caller }, desk) {
    const list = findList(body.list_id, caller, desk);
    const names = filled(slotsGiven(body, list));
    if (names.size === 0) throw refusal('missing-param');
    desk.state.lists.nameFields(list, names);
    return answer({ ...printNewNames(names, body.response_style), id: list.id });
  },

  removeList({ body, caller }, desk) {
    removeList(findList(body.list_id, caller, desk), desk.state);
    return answer({});
  },
};

/** Which members `members` asks for; active ones by default, as observed. */
const STANDINGS: Readonly<Record<NonNullable<Schemas['GetListRequest']['members']>, Standing | undefined>> = {
  '': 'active',
  active: 'active',
  inactive: 'inactive',
  all: 'all',
  none: undefined,
};
