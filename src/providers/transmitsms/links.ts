import { hostname } from '../../http/hosts.ts';
import type { ShortLinks } from '../../http/provider.ts';
import type { WireReply, WireRequest } from '../../http/wire.ts';
import { count, list as listOf, object, type Shaped, text } from '../../shape.ts';
import { BoundedMap } from '../../sms/bounded-map.ts';
import { accountOf, type Message } from '../../sms/message.ts';
import type { MessageStore } from '../../sms/message-store.ts';
import type { Desk } from './calls.ts';
import { timestamp } from './dialect.ts';
import { bare, callback, rate } from './receipts.ts';

/** A link that one handset got. */
export interface TrackedLink {
  /** What it leads to. */
  readonly url: string;
  readonly message: Message;
  /** How often it was opened. */
  hits: number;
}

/** As many as there can be messages by default. */
const CAPACITY = 200_000;

/** Links as they are written down: their messages by their ids. */
export type LinksDump = Shaped<typeof linksDump>;

export const linksDump = listOf(object({ code: text, url: text, message: text, hits: count }));

/** The links in messages, by their codes. */
export class TrackedLinks {
  readonly #byCode = new BoundedMap<TrackedLink>(CAPACITY);

  add(code: string, link: Omit<TrackedLink, 'hits'>): void {
    this.#byCode.set(code, { ...link, hits: 0 });
  }

  find(code: string): TrackedLink | undefined {
    return this.#byCode.get(code);
  }

  dump(): LinksDump {
    return [...this.#byCode.entries()].map(([code, { url, message, hits }]) => ({
      code,
      url,
      message: message.id,
      hits,
    }));
  }

  /** Takes links over, but for those in messages that are forgotten. */
  load(dump: LinksDump, messages: MessageStore): void {
    for (const { code, message: id, ...rest } of dump) {
      const message = messages.get(id);
      if (message !== undefined) this.#byCode.set(code, { ...rest, message });
    }
  }
}

const HOST = 'tapth.is';

export const shortLinks: ShortLinks<Desk> = {
  host: HOST,
  leadsTo: (request, desk) => linkOf(request, desk) !== undefined,
  open(request, desk) {
    const link = linkOf(request, desk);
    if (link === undefined) return undefined;
    link.hits++;
    report(link, desk);
    return redirect(link.url);
  },
};

function linkOf(request: WireRequest, { state }: Desk): TrackedLink | undefined {
  const code = codeOf(request);
  return code === undefined ? undefined : state.links.find(code);
}

/** The code in a link, as the message has it, or below `/l/` where the emulator is reached by an address of its own. */
function codeOf({ method, host, path }: WireRequest): string | undefined {
  if (method !== 'GET') return undefined;
  const [, code] = (hostname(host) === HOST ? /^\/(\w{8})$/ : /^\/l\/(\w{8})$/).exec(path) ?? [];
  return code;
}

function redirect(url: string): WireReply {
  return { status: 302, headers: { Location: inAscii(url), 'Cache-Control': 'no-store' }, body: '' };
}

/** A URL as a header can hold it. */
const inAscii = (url: string) => url.replace(/[^ -~]+/g, encodeURIComponent);

function report({ message, hits }: TrackedLink, desk: Desk): void {
  const { state, clock, dispatch } = desk;
  const broadcast = state.broadcasts.find(message.batch);
  if (broadcast !== undefined) broadcast.linkHits++;
  const account = accountOf(message);
  const url = broadcast?.linkHitsCallback ?? account.linkHitsUrl;
  if (url === null) return;
  const list = broadcast?.list;
  const contact = list && state.lists.contact(list.id, message.to);
  const hit = callback(url, message.caller, desk, {
    status: 'link-hit',
    message,
    parameters: [
      ['datetime', timestamp(clock.now())],
      ['firstname', contact?.firstName ?? ''],
      ['lastname', contact?.lastName ?? ''],
      ['link_hits', String(hits)],
      ['list_id', String(list?.id ?? 0)],
      ['longcode', bare(message.from)],
      ['message', message.text],
      ['message_id', message.batch],
      ['mobile', bare(message.to)],
      ['rate', rate(message)],
      ['user_id', account.id],
    ],
  });
  dispatch([hit]);
}
