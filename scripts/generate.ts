import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import openapiTypes, { astToString } from 'openapi-typescript';
import { exampleReports } from './example-reports.ts';
import { fillSections } from './readme-tables.ts';
import { rulePages } from './rule-pages.ts';

/** Generates what is drawn from the declarations; with `--check` it only says what is stale. */
const check = process.argv.includes('--check');
const stale: string[] = [];

const contracts = (await readdir('openapi')).filter((file) => file.endsWith('.yaml')).sort();
const pages = [
  'README.md',
  ...(await readdir('docs')).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`),
];

await Promise.all([
  ...contracts.map(settleTypes),
  ...pages.map(settlePage),
  settleClientRoutes(),
  settleRulePages(),
  settleExampleReports(),
]);

if (stale.length > 0) {
  console.error(`Stale: ${stale.sort().join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
}

/** The types of a contract's operations stand beside the code that implements them. */
async function settleTypes(contract: string): Promise<void> {
  const id = contract.replace(/\.yaml$/, '');
  await SwaggerParser.validate(`openapi/${contract}`);
  const types = astToString(
    await openapiTypes(new URL(`../openapi/${contract}`, import.meta.url), {
      immutable: true,
      defaultNonNullable: false,
    }),
  );
  const folder = id === 'control' ? 'src/control' : `src/providers/${id}`;
  await settle(`${folder}/api.d.ts`, `// Generated from openapi/${contract} by \`npm run generate\`.\n${types}`);
}

/** The client of the control API needs to know at run time which operation is which method and path. */
async function settleClientRoutes(): Promise<void> {
  const { paths = {} } = await SwaggerParser.parse('openapi/control.yaml');
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations ?? {}).flatMap(([method, operation]) =>
      typeof operation === 'object' && operation !== null && 'operationId' in operation && answersInJson(operation)
        ? [`  ${operation.operationId}: ['${method.toUpperCase()}', '${path}'],\n`]
        : [],
    ),
  );
  const head = '// Generated from openapi/control.yaml by `npm run generate`.\n';
  await settle('src/client/routes.ts', `${head}export const routes = {\n${routes.join('')}} as const;\n`);
}

/** A stream of events, for one, is no answer that a method could return. */
function answersInJson(operation: object): boolean {
  const content = fieldOf(fieldOf(fieldOf(operation, 'responses'), '200'), 'content');
  return typeof content !== 'object' || content === null || 'application/json' in content;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

async function settlePage(page: string): Promise<void> {
  await settle(page, fillSections(await readFile(page, 'utf8'), page));
}

/** The pages of rules that are gone go too. */
async function settleRulePages(): Promise<void> {
  const folder = 'docs/rules';
  const wanted = rulePages();
  await Promise.all([...wanted].map(([name, page]) => settle(`${folder}/${name}`, page)));
  for (const name of await readdir(folder).catch(() => [])) {
    if (wanted.has(name)) continue;
    if (check) stale.push(`${folder}/${name}`);
    else await rm(`${folder}/${name}`);
  }
}

async function settleExampleReports(): Promise<void> {
  for (const [name, page] of await exampleReports()) await settle(`docs/contract/${name}`, page);
}

async function settle(file: string, content: string): Promise<void> {
  const current = await readFile(file, 'utf8').catch(() => '');
  if (current === content) return;
  if (check) {
    stale.push(file);
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
