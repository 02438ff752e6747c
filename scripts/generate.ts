import { readFile, writeFile } from 'node:fs/promises';
import SwaggerParser from '@apidevtools/swagger-parser';
import openapiTypes, { astToString } from 'openapi-typescript';

/** Generates what is drawn from the declarations; with `--check` it only says what is stale. */
const contracts = { signalsms: 'src/providers/signalsms/api.d.ts', smsid: 'src/providers/smsid/api.d.ts', smsprovider: 'src/providers/smsprovider/api.d.ts', smsroute: 'src/providers/smsroute/api.d.ts', control: 'src/control/api.d.ts' };

const check = process.argv.includes('--check');
const stale: string[] = [];

for (const [name, file] of Object.entries(contracts)) {
  await SwaggerParser.validate(`openapi/${name}.yaml`);
  const types = astToString(
    await openapiTypes(new URL(`../openapi/${name}.yaml`, import.meta.url), {
      immutable: true,
      defaultNonNullable: false,
    }),
  );
  await settle(file, `// Generated from openapi/${name}.yaml by \`npm run generate\`.\n${types}`);
}

if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
}

async function settle(file: string, content: string): Promise<void> {
  const current = await readFile(file, 'utf8').catch(() => '');
  if (current === content) return;
  if (check) stale.push(file);
  else await writeFile(file, content);
}
