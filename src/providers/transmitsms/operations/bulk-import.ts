import type { BulkImport } from '../bulk-imports.ts';
import type { Calls } from '../calls.ts';
import { answer } from '../dialect.ts';
import { filled, slotsGiven } from '../fields.ts';
import { Importer } from '../importer.ts';
import { countryGiven } from '../phone.ts';
import { listGiven, requireUrls } from '../references.ts';
import { refusal } from '../refusals.ts';

/** The calls that import contacts from a file. */
export const bulkImport: Pick<Calls, 'addContactsBulk' | 'addContactsBulkProgress'> = {
  addContactsBulk({ body, caller }, desk) {
    const { lists, imports } = desk.state;
    requireUrls(body, 'file_url');
    const country = countryGiven(body.countrycode);
    const given = listGiven(body.list_id, caller, desk);
    const { name } = body;
    if (given === undefined && !name) throw refusal('no-list-or-name');
    imports.requireRoom();
    const { path } = caller.account;
    const list = given ?? lists.create(path, name ?? '', desk.clock.now());
    lists.nameFields(list, filled(slotsGiven(body, list)));
    const progress = imports.begin(path, list.id);
    new Importer({ desk, progress, country, isNewList: given === undefined }).start(body.file_url);
    return answer({ list_id: list.id });
  },

  addContactsBulkProgress({ body, caller }, { state }) {
    const progress = state.imports.find(caller.account.path, body.list_id);
    if (progress === undefined) throw refusal('not-found');
    return answer(print(progress));
  },
};

function print({ account: _, list, ...told }: BulkImport) {
  return { list_id: list, ...told };
}
