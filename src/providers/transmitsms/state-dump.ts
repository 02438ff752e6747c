import type { StateDump } from '../../http/provider.ts';
import { object } from '../../shape.ts';
import { broadcastsDump } from './broadcasts.ts';
import { bulkImportsDump } from './bulk-imports.ts';
import { contactListsDump } from './contact-lists.ts';
import { emailSendersDump } from './email-senders.ts';
import { inboxDump } from './inbox.ts';
import { linksDump } from './links.ts';
import { emptyState } from './open-state.ts';
import type { State } from './state.ts';

/** Numbers, keywords and the headers of lists are the directory's, which writes them down itself. */
const shape = object({
  lists: contactListsDump,
  emails: emailSendersDump,
  imports: bulkImportsDump,
  broadcasts: broadcastsDump,
  inbox: inboxDump,
  links: linksDump,
});

/** How what TransmitSMS keeps of a sandbox is written down. */
export const stateDump: StateDump<State> = {
  dump: ({ lists, emails, imports, broadcasts, inbox, links }) => ({
    lists: lists.dump(),
    emails: emails.dump(),
    imports: imports.dump(),
    broadcasts: broadcasts.dump(),
    inbox: inbox.dump(),
    links: links.dump(),
  }),
  read(dump) {
    const kept = shape(dump);
    return (premises) => {
      const state = emptyState(premises);
      state.lists.load(kept.lists);
      state.emails.load(kept.emails);
      state.imports.load(kept.imports);
      state.broadcasts.load(kept.broadcasts);
      state.inbox.load(kept.inbox, premises.messages, state.broadcasts);
      state.links.load(kept.links, premises.messages);
      return state;
    };
  },
};
