import { readFileSync } from 'node:fs';
import type { OpenAPIV3_1 } from 'openapi-types';
import ts from 'typescript';
import { readAsset } from '../src/assets.ts';
import { HELP } from '../src/cli-options.ts';
import { describeOutcome } from '../src/control/outcome-wording.ts';
import { CONTROL_PATH } from '../src/emulator.ts';
import type { Provider } from '../src/http/provider.ts';
import { providers } from '../src/providers/index.ts';
import { FATES } from '../src/sms/fates.ts';
import { FATE_NUMBERS, SANDBOX_NUMBERS } from '../src/sms/magic-numbers.ts';
import { type ApiKeySeed, shippedAccounts } from '../src/sms/seed.ts';
import { choicesOf } from './choices.ts';

/** Where the command listens when it is not told otherwise. */
const SERVER = 'http://127.0.0.1:4010';

/** What stands between `<!-- generated:NAME -->` and `<!-- /generated -->`, by NAME. */
const sections: Readonly<Record<string, () => string>> = {
  'command-options': () => `\`\`\`text\n${HELP}\`\`\``,
  'emulator-options': () => optionsTable('EmulatorOptions'),
  limits: () => optionsTable('Limits'),
  providers: providersTable,
  accounts: accountsTable,
  'magic-numbers': magicNumbersTable,
  fates: fatesTable,
  'control-api': controlTable,
  choices: () => providers.map(choicesTable).join('\n\n'),
};

const SECTION = /^(<!-- generated:(\S+) -->)$[\s\S]*?^(<!-- \/generated -->)$/gm;

/**
 * Draws the generated sections of a Markdown page anew.
 * @param name what to call the page in an error.
 */
export function fillSections(page: string, name: string): string {
  return page.replace(SECTION, (_section, start: string, section: string, end: string) => {
    const draw = sections[section];
    if (draw === undefined) {
      throw new Error(`${name}: no section is called "${section}"; there is ${Object.keys(sections).join(', ')}`);
    }
    return `${start}\n\n${draw()}\n\n${end}`;
  });
}

function providersTable(): string {
  return table(
    ['Provider', 'Base URL', 'Host', 'Key', 'Emulated', 'Chosen by us'],
    providers.map((provider) => {
      const { id, title, contract } = provider;
      const document = documentOf(provider);
      return [
        title,
        code(`${SERVER}/${id}${contract.basePath}`),
        contract.hosts.map(code).join(', '),
        code(firstKeyOf(id)),
        `${contract.operations.length} operations, ${countFields(document)} fields`,
        `[${choicesOf(document).length} points](docs/choices.md#${anchor(title)})`,
      ];
    }),
  );
}

/** A key, with its secret where it has one. */
function firstKeyOf(provider: string): string {
  const account = shippedAccounts().find((account) => account.provider === provider);
  const first = account?.api_keys.find(({ revoked }) => !revoked);
  if (first === undefined) return 'none';
  return first.secret === undefined ? first.key : `${first.key}:${first.secret}`;
}

/** How many fields and parameters a document has. */
function countFields(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const { properties, in: place } = node as { properties?: object; in?: unknown };
  const own = Object.keys(properties ?? {}).length + (typeof place === 'string' ? 1 : 0);
  return Object.values(node).reduce((sum: number, child) => sum + countFields(child), own);
}

function accountsTable(): string {
  return table(
    ['Provider', 'Account', 'Balance', 'API keys', 'Webhook secret'],
    shippedAccounts().flatMap(({ provider: id, account, balance, api_keys, webhook_secret }) => {
      const provider = providers.find((provider) => provider.id === id);
      if (provider === undefined) return [];
      return [
        [
          provider.title,
          code(account),
          `${balance} ${provider.tariff.currency}`,
          api_keys.map(describeKey).join('<br>'),
          webhook_secret === undefined ? 'none' : code(webhook_secret),
        ],
      ];
    }),
  );
}

function describeKey({ key, mode, revoked, secret }: ApiKeySeed): string {
  const about = [mode, ...(revoked ? ['revoked'] : []), ...(secret === undefined ? [] : [`secret ${code(secret)}`])];
  return `${code(key)} (${about.join(', ')})`;
}

/** One row for each of the five numbers that have a meaning at every provider, one column for each provider. */
function magicNumbersTable(): string {
  const fates = providers.map((provider) => {
    const magic = provider.outcomes.flatMap(({ magic = {} }) => Object.entries(magic));
    return new Map(magic.map(([number, outcome]) => [number, describeOutcome(outcome, provider, code)]));
  });
  return table(
    ['To', ...providers.map(({ title }) => title)],
    Object.keys(SANDBOX_NUMBERS).map((number) => [
      code(number),
      ...fates.map((fate) => fate.get(number) ?? 'no meaning'),
    ]),
  );
}

/** Every named fate, and the number that brings it about. */
function fatesTable(): string {
  const numberOf = new Map<string, string>(Object.entries(FATE_NUMBERS).map(([number, name]) => [name, number]));
  return table(
    ['Fate', 'Number', 'What happens, and what it is like'],
    Object.entries(FATES).map(([name, { description }]) => {
      const number = numberOf.get(name);
      return [code(name), number === undefined ? '' : code(number), description];
    }),
  );
}

function controlTable(): string {
  const document = readAsset('openapi/control.yaml') as OpenAPIV3_1.Document;
  return table(
    ['Method', 'Path', 'What it does'],
    Object.entries(document.paths ?? {}).flatMap(([path, item = {}]) =>
      (['get', 'put', 'post', 'delete'] as const).flatMap((method) => {
        const operation = item[method];
        if (operation === undefined) return [];
        return [[method.toUpperCase(), code(CONTROL_PATH + path), operation.summary ?? '']];
      }),
    ),
  );
}

function choicesTable(provider: Provider): string {
  const rows = choicesOf(documentOf(provider)).map(({ place, choice }) => [place, capitalised(choice)]);
  return `## ${provider.title}\n\n${table(['Where', 'What we chose'], rows)}`;
}

/** The options of an interface in `src/options.ts`, each with its own comment. */
function optionsTable(name: 'EmulatorOptions' | 'Limits'): string {
  const text = readFileSync(new URL('../src/options.ts', import.meta.url), 'utf8');
  const source = ts.createSourceFile('options.ts', text, ts.ScriptTarget.Latest, true);
  const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
  const declaration = interfaces.find((candidate) => candidate.name.text === name);
  if (declaration === undefined) throw new Error(`src/options.ts has no interface ${name}`);
  return table(
    ['Option', 'Type', 'Meaning'],
    declaration.members.filter(ts.isPropertySignature).map((member) => {
      const type = member.type?.getText(source) ?? 'unknown';
      // An option that is an interface of this file is explained by that interface.
      const explained = interfaces.find((candidate) => new RegExp(`\\b${candidate.name.text}\\b`).test(type));
      return [
        code(member.name.getText(source)),
        code(type),
        commentOf(member) || (explained ? commentOf(explained) : ''),
      ];
    }),
  );
}

function commentOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

function documentOf({ contract }: Provider): OpenAPIV3_1.Document {
  return readAsset(`openapi/${contract.name}`) as OpenAPIV3_1.Document;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}

const code = (text: string) => `\`${text}\``;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The anchor GitHub gives a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
