import { parseArgs } from 'node:util';
import { hostname, isLocal } from '../http/hosts.ts';
import { OptionError } from '../option-rules.ts';
import { providers } from '../providers/index.ts';
import { parseDuration } from '../time/duration.ts';
import { patience } from '../time/patience.ts';
import { UnansweredError } from '../verify/carry.ts';
import type { Credentials } from '../verify/probe.ts';
import { probesOf } from '../verify/probes/index.ts';
import { asJson, asText, isDifferent } from '../verify/report.ts';
import { verify, type Wish } from '../verify/verification.ts';
import { badArguments, formatOf, type Surroundings, surroundings } from './output.ts';

const HELP = `Usage: sms-emulator verify --provider <id> --base-url <url> --key-env <name> [options]

Puts the read-only part of a provider's documented behaviour to an address and to an emulator alike, and reports where
they differ: status, headers, content type, the shape of bodies, error codes. It checks the answers against the
provider's document as well.

  --provider <id>        whose behaviour
  --base-url <url>       where, with the base path, such as https://api.smsroute.cc/v1
  --key-env <name>       the environment variable that holds the API key
  --secret-env <name>    the one that holds the API secret, where there is one
  --key <key>            the API key itself; prefer --key-env, for arguments
                         show in the list of processes
  --allow-sends          also send one message, to a number that is nobody's;
                         it may cost money
  --timeout <duration>   how long to wait for each answer               (10s)
  --insecure             send the key over plain http to a host that is not local
  --format text|json                                                    (text)
  --help

Without --allow-sends messages are sent with documented test keys only (smsroute: sk_test_...), to the documented
sandbox numbers, which cost nothing. The key is never printed.

Exit status: 0 the same, 1 it differs, 2 it could not be asked.
`;

const FLAGS = {
  provider: { type: 'string' },
  'base-url': { type: 'string' },
  key: { type: 'string' },
  'key-env': { type: 'string' },
  'secret-env': { type: 'string' },
  'allow-sends': { type: 'boolean', default: false },
  timeout: { type: 'string', default: '10s' },
  insecure: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

type Flags = ReturnType<typeof parse>;

/** Does what `sms-emulator verify` is asked to do; resolves with the exit status. */
export async function runVerify(args: readonly string[], given: Surroundings = surroundings): Promise<number> {
  const { out, err } = given;
  let print = (text: string) => text;
  try {
    const flags = parse(args);
    if (flags.help) {
      out(HELP);
      return 0;
    }
    const format = formatOf(['text', 'json'], flags.format);
    const credentials = credentialsOf(flags, given.env);
    print = masking(credentials);
    const wish = wishOf(flags, credentials);
    const probed = await verify(wish);
    const { provider, base, probes } = wish;
    const isTestKey = probes.isTestKey(credentials.key);
    const subject = { provider: provider.id, address: base.href, isTestKey };
    out(print(format === 'json' ? asJson(subject, probed) : asText(subject, probed)));
    return probed.some(isDifferent) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof OptionError || error instanceof UnansweredError)) throw error;
    err(print(`sms-emulator verify: ${error.message}\n`));
    return 2;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    throw badArguments(error, 'verify');
  }
}

function wishOf(flags: Flags, credentials: Credentials): Wish {
  const provider = providers.find(({ id }) => id === flags.provider);
  const probes = probesOf[provider?.id ?? ''];
  if (provider === undefined || probes === undefined) {
    throw new OptionError(`--provider must be one of ${providers.map(({ id }) => id).join(', ')}`);
  }
  return {
    provider,
    probes,
    base: baseOf(flags),
    credentials,
    allowSends: flags['allow-sends'],
    timeout: timeoutOf(flags.timeout),
    wait: (delay) => new Promise((resolve) => void patience(delay, resolve)),
  };
}

function baseOf({ 'base-url': given, insecure }: Flags): URL {
  if (given === undefined) throw new OptionError('--base-url is missing; give the address with its base path');
  const base = URL.canParse(given) ? new URL(given) : undefined;
  if (base === undefined || !['http:', 'https:'].includes(base.protocol)) {
    throw new OptionError('--base-url must be a URL such as https://api.smsroute.cc/v1');
  }
  if (base.username !== '' || base.password !== '' || base.search !== '' || base.hash !== '') {
    throw new OptionError('--base-url must have no user, password, query or fragment; give the key with --key-env');
  }
  if (base.protocol === 'http:' && !isLocal(hostname(base.host)) && !insecure) {
    throw new OptionError(
      '--base-url is plain http to a host that is not local, which would show the key to everybody on the way; use https, or --insecure',
    );
  }
  return base;
}

function credentialsOf(flags: Flags, env: Surroundings['env']): Credentials {
  if (flags.key !== undefined && flags['key-env'] !== undefined)
    throw new OptionError('give --key or --key-env, not both');
  const key = flags.key ?? fromEnvironment(flags['key-env'], 'key-env', env);
  if (key === undefined)
    throw new OptionError('there is no key; name the environment variable that holds it with --key-env');
  const secret = fromEnvironment(flags['secret-env'], 'secret-env', env);
  for (const value of [key, secret ?? 'none']) {
    if (!/^[\x21-\x7e]+$/.test(value))
      throw new OptionError('the key and the secret must be printable ASCII without spaces');
  }
  return { key, secret };
}

function fromEnvironment(name: string | undefined, option: string, env: Surroundings['env']): string | undefined {
  if (name === undefined) return undefined;
  const value = env[name]?.trim();
  // The name is not repeated: whoever mistakes the option gives the key itself.
  if (!value) throw new OptionError(`--${option} names an environment variable that is not set, or empty`);
  return value;
}

/** Ten minutes; who waits longer for one answer waits for none. */
const LONGEST = 600_000;

function timeoutOf(given: string): number {
  try {
    const timeout = parseDuration(given);
    if (timeout > 0 && timeout <= LONGEST) return timeout;
  } catch {
    // Said below.
  }
  throw new OptionError('--timeout must be a duration such as 10s, at most 10m');
}

/** Takes the credentials out of whatever is printed, should they have got into it. */
function masking({ key, secret = '' }: Credentials): (text: string) => string {
  const pair = Buffer.from(`${key}:${secret}`).toString('base64');
  const secrets = [pair, key, secret].flatMap((text) => [
    text,
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
  ]);
  const long = secrets.filter((text) => text.length >= 4);
  return (text) => long.reduce((masked, hidden) => masked.replaceAll(hidden, '…'), text);
}
