import type { ContactList, State } from './state.ts';

/** Removes a list and its members; the numbers and keywords whose list it was have none then. */
export function removeList(list: ContactList, { lists, numbers, keywords }: State): void {
  lists.remove(list);
  numbers.forgetList(list.id);
  keywords.forgetList(list.id);
}
