import { createEmulator, type Emulator } from '../emulator.ts';
import { FORM } from '../http/codec.ts';
import type { Provider } from '../http/provider.ts';
import { formatMoney } from '../sms/money.ts';
import { checkRequest } from '../validate/request-check.ts';
import { shownPath, shownPointer } from '../validate/shown.ts';
import { carry, type Question, type Reply, UnansweredError } from './carry.ts';
import { compare, type Deviation, readJson } from './compare.ts';
import { type Credentials, type Earlier, type Probe, type Probes, STRANGER } from './probe.ts';

/** What is to be verified, and how far it may go. */
export interface Wish {
  readonly provider: Provider;
  readonly probes: Probes;
  readonly base: URL;
  readonly credentials: Credentials;
  /** Whether messages may be sent that may cost money. */
  readonly allowSends: boolean;
  /** Milliseconds for each answer. */
  readonly timeout: number;
  /** Resolves after so many milliseconds. */
  readonly wait: (delay: number) => Promise<void>;
}

/** What came of one probe. */
export interface Probed {
  readonly title: string;
  readonly method: string;
  /** Without its query; empty where it was not known. */
  readonly path: string;
  /** Why it was not asked; undefined where it was. */
  readonly skipped: string | undefined;
  readonly status: number | undefined;
  readonly sends: Probe['sends'];
  /** What the message it sent costs by the emulator's tariff; undefined where it sent none. */
  readonly price: string | undefined;
  readonly deviations: readonly Deviation[];
}

/** Puts every probe that is allowed to an address and to an emulator, and tells where they differ. @throws UnansweredError */
export async function verify(wish: Wish): Promise<readonly Probed[]> {
  const { provider, probes, credentials } = wish;
  const { key, secret = null } = credentials;
  const mode = probes.isTestKey(key) ? 'test' : 'live';
  const account = { ...probes.account, provider: provider.id, account: '1', name: 'Verification' };
  const emulator = createEmulator({
    providers: [provider.id],
    clock: 'manual',
    contract: 'off',
    accounts: [{ ...account, api_keys: [{ key, mode, ...(secret !== null && { secret }) }] }],
  });
  try {
    return await probeAll(wish, emulator);
  } finally {
    await emulator.close();
  }
}

async function probeAll(wish: Wish, emulator: Emulator): Promise<readonly Probed[]> {
  const { probes, base, timeout, provider } = wish;
  const [theirs, ours] = [new Map<string, unknown>(), new Map<string, unknown>()];
  const results: Probed[] = [];
  for (const probe of probes.list) {
    const { title, method, sends } = probe;
    const question = questionFor(probe, wish, theirs);
    const same = questionFor(probe, wish, ours);
    const known = question?.path.replace(/\?.*/, '') ?? '';
    // What an address made up may hold anything.
    const path = typeof probe.path === 'string' ? known : shownPath(known);
    const skipped =
      reasonToSkip(probe, wish) ?? (question && same ? undefined : 'an earlier answer lacks what it takes');
    if (skipped !== undefined || question === undefined || same === undefined) {
      results.push({ title, method, path, skipped, sends, status: undefined, price: undefined, deviations: [] });
      continue;
    }
    if (results.length > 0 && probes.pause > 0) await pause(wish, emulator);
    const before = priceOfAll(emulator);
    const given = await carry(base, question, timeout).catch((error: unknown) => {
      throw sends === 'money' ? perhapsSent(error) : error;
    });
    const expected = await askEmulator(emulator, provider, same);
    if (given.status === 401 && expected.status === 200 && probe.as === undefined) throw refusedKey(base);
    theirs.set(title, readJson(given.body));
    ours.set(title, readJson(expected.body));
    const cost = priceOfAll(emulator) - before;
    results.push({
      title,
      method,
      path,
      skipped,
      sends,
      status: given.status,
      price: cost === 0 ? undefined : `${formatMoney(cost, provider.balanceDecimals)} ${provider.tariff.currency}`,
      deviations: [...compare(given, expected, probes.code), ...fromDocument(provider, question, given)],
    });
  }
  return results;
}

function reasonToSkip({ sends }: Probe, { probes, credentials, allowSends }: Wish): string | undefined {
  if (sends === 'test-key' && !probes.isTestKey(credentials.key)) return 'it sends a message, which takes a test key';
  if (sends === 'money' && !allowSends) return 'it sends a message, which may cost money; --allow-sends allows it';
  return undefined;
}

async function pause({ probes, wait }: Wish, emulator: Emulator): Promise<void> {
  await Promise.all([wait(probes.pause), emulator.advance(probes.pause)]);
}

function questionFor(probe: Probe, { probes, credentials }: Wish, earlier: Earlier): Question | undefined {
  const { method, path: given, body: fields = '', as } = probe;
  const path = typeof given === 'function' ? given(earlier) : given;
  const content = typeof fields === 'function' ? fields(earlier) : fields;
  if (path === undefined || content === undefined) return undefined;
  const isForm = probes.form === 'urlencoded';
  const body = typeof content === 'string' ? content : isForm ? formOf(content) : JSON.stringify(content);
  const stranger = { ...STRANGER, secret: credentials.secret === undefined ? undefined : STRANGER.secret };
  const proof = as === 'nobody' ? {} : probes.headers(as === 'stranger' ? stranger : credentials, body);
  const type = method === 'GET' ? {} : { 'Content-Type': isForm ? FORM : 'application/json' };
  return { method, path, headers: { ...proof, ...type }, body };
}

const formOf = (fields: object) =>
  new URLSearchParams(
    Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();

/** As the provider's own host, so that an address may have any. */
async function askEmulator(emulator: Emulator, provider: Provider, question: Question): Promise<Reply> {
  const reply = await emulator.handle(wireOf(provider, question));
  return { status: reply.status, headers: Object.entries(reply.headers), body: reply.body };
}

function wireOf({ contract }: Provider, { method, path, headers, body }: Question) {
  const [pathname = '', query = ''] = path.split('?');
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const [host = ''] = contract.hosts;
  return { method, host, path: contract.basePath + pathname, query, headers: Object.fromEntries(lower), body };
}

function fromDocument(provider: Provider, question: Question, reply: Reply): Deviation[] {
  const { operation } = checkRequest(provider, wireOf(provider, question));
  if (operation === undefined) return [];
  const headers = Object.fromEntries(reply.headers.map(([name, value]) => [name.toLowerCase(), value]));
  return provider.contract.answers
    .departures(operation, { status: reply.status, headers, body: reply.body })
    .map(({ kind, place, detail }) => {
      const subject = kind === 'body' && place !== '' ? `${shownPointer(place)} ` : '';
      return { weight: 'difference', detail: `against the document: ${subject}${detail}` };
    });
}

function priceOfAll(emulator: Emulator): number {
  let total = 0;
  for (const { price } of emulator.messages()) total += price;
  return total;
}

function refusedKey({ host }: URL): UnansweredError {
  return new UnansweredError(`${host} refused the key (401), so nothing can be compared; give one that works there`);
}

/** Who gets no answer does not know what was done. */
function perhapsSent(error: unknown): unknown {
  if (!(error instanceof UnansweredError)) return error;
  return new UnansweredError(`${error.message}; the message may have been sent, and charged, all the same`);
}
