import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBeginning } from '../src/accounts-file.ts';
import { readBaseline, readTerms } from '../src/contract/contract-file.ts';
import { readSnapshot } from '../src/data/snapshot-file.ts';
import { temporaryDirectory } from './support/command.ts';

const ACCOUNTS = {
  accounts: [
    { provider: 'smsroute', account: 'own', name: 'Ämter', balance: '1', api_keys: [{ key: 'sk_own', mode: 'live' }] },
  ],
};
const SILENCE = { silence: [{ rule: 'unknown-field', reason: 'für später' }] };

/** Each kind of file that people write or keep, and how it is read. JSON is YAML, too. */
const FILES = [
  ['accounts.json', ACCOUNTS, readBeginning],
  ['accounts.yaml', ACCOUNTS, readBeginning],
  ['contract.json', SILENCE, readTerms],
  ['contract.yml', SILENCE, readTerms],
  ['baseline.json', { costs: [], note: 'ä' }, readBaseline],
  ['snapshot.json', { note: 'ä' }, readSnapshot],
] as const;

function fileOf(name: string, bytes: string | Buffer): string {
  const file = join(temporaryDirectory(), name);
  writeFileSync(file, bytes);
  return file;
}

test.for(FILES)('%s is read as an editor of Windows writes it', ([name, content, read]) => {
  const text = JSON.stringify(content, null, 2);
  const plain = fileOf(name, text);
  const windows = fileOf(name, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(read(windows)).toEqual(read(plain));
});

test.for(
  FILES.flatMap(([name, content, read]) => [
    ['UTF-16', name, Buffer.from(`\uFEFF${JSON.stringify(content)}`, 'utf16le'), read] as const,
    ['Latin-1', name, Buffer.from(JSON.stringify(content), 'latin1'), read] as const,
  ]),
)('%s in %s is refused by its name, and nothing is guessed', ([, name, bytes, read]) => {
  const file = fileOf(name, bytes);
  expect(() => read(file)).toThrow(`${file} is not UTF-8; save it as UTF-8`);
});
