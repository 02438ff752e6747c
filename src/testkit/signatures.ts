import { querySignature } from '../providers/transmitsms/php-query.ts';
import { sameText } from '../sms/secret.ts';
import { hmacSha256 } from '../webhook/signature.ts';

/** What a signature is made over. */
export interface Signed {
  readonly url: string;
  readonly body: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** How one provider's documents have a receiver verify its webhooks. */
interface Recipe {
  readonly provider: string;
  /** In lower case. */
  readonly header: string;
  /** The header there has to be for a secret. */
  expected(signed: Signed, secret: string, given: string): string;
  /** The time the signature bears, in seconds since the epoch; absent where it bears none. */
  time?(given: string): number;
}

const RECIPES: readonly Recipe[] = [
  {
    provider: 'smsprovider',
    header: 'x-smsprovider-signature',
    expected: ({ body }, secret) => hmacSha256(secret, body),
  },
  {
    provider: 'smsroute',
    header: 'x-smsroute-signature',
    expected: ({ body }, secret, given) => {
      const seconds = partOf(given, 't');
      return `t=${seconds},v1=${hmacSha256(secret, `${seconds}.${body}`)}`;
    },
    time: (given) => Number(partOf(given, 't')),
  },
  {
    provider: 'transmitsms',
    header: 'x-transmitsms-signature',
    expected: ({ url }, secret) => querySignature(secret, /\?([^#]*)/.exec(url)?.[1] ?? ''),
  },
];

/** How far the time of a signature may be away, in seconds: what smsroute's documents ask of receivers. */
const TOLERANCE = 300;

/** Whether somebody's secret made a signature. */
export interface Verification {
  /** The provider whose signature it is; null where there is none. */
  readonly provider: string | null;
  /** Null where the provider does not sign. */
  readonly verified: boolean | null;
  /** Why it is not verified; null where it is, or needs not be. */
  readonly problem: string | null;
}

/** Against what signatures are verified. */
export interface Verifier {
  /** Ids of the providers that webhooks come from. */
  readonly providers: readonly string[];
  /** The secrets that a provider may sign with. */
  secrets(provider: string): readonly string[];
  /** In seconds since the epoch, on the clock that signatures follow. */
  now(): number;
}

/** Verifies a webhook as its provider's documents ask: over the exact bytes, and with a time not long ago. */
export function verify(signed: Signed, { providers, secrets, now }: Verifier): Verification {
  const recipe = recipeOf(signed);
  if (recipe === undefined) return unsigned(providers);
  const { provider, header } = recipe;
  const given = signed.headers[header] ?? '';
  const refused = (problem: string): Verification => ({ provider, verified: false, problem });
  if (!secrets(provider).some((secret) => isMadeWith(recipe, signed, secret))) {
    return refused(`${header} was made with another secret or over other bytes`);
  }
  const age = recipe.time === undefined ? 0 : Math.abs(now() - recipe.time(given));
  if (!(age <= TOLERANCE)) return refused(`the time in ${header} is ${Math.round(age)} s away, more than ${TOLERANCE}`);
  return { provider, verified: true, problem: null };
}

/** Whether a webhook is signed with a secret, whatever time its signature bears; undefined when it is not signed. */
export function isSignedBy(signed: Signed, secret: string): boolean | undefined {
  const recipe = recipeOf(signed);
  return recipe && isMadeWith(recipe, signed, secret);
}

function isMadeWith({ header, expected }: Recipe, signed: Signed, secret: string): boolean {
  const given = signed.headers[header] ?? '';
  return sameText(expected(signed, secret, given), given);
}

function recipeOf({ headers }: Signed): Recipe | undefined {
  return RECIPES.find(({ header }) => headers[header] !== undefined);
}

/** Without a signature nothing says whose webhook it is, unless all there are sign. */
function unsigned(providers: readonly string[]): Verification {
  const [only, ...others] = RECIPES.filter(({ provider }) => providers.includes(provider));
  if (only === undefined || others.length > 0 || providers.length > 1) {
    return { provider: null, verified: null, problem: null };
  }
  return { provider: only.provider, verified: false, problem: `there is no ${only.header}` };
}

function partOf(header: string, name: string): string {
  const part = header.split(',').find((part) => part.startsWith(`${name}=`));
  return part?.slice(name.length + 1) ?? '';
}
