import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules, ruleTexts } from '../../src/audit/rules/index.ts';
import { wordsOf } from '../../src/audit/vocabulary.ts';
import { providers } from '../../src/providers/index.ts';

test('every rule has an id of its own, and an example', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, example } of rules) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(example, id).toBeDefined();
  }
});

test('every rule is found by a test of its own, and has a page', () => {
  const tests = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.test.ts') && file !== 'rules.test.ts')
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n');
  const pages = readdirSync(join(import.meta.dirname, '../../docs/rules'));
  const ids = ruleTexts.map(({ id }) => id);
  expect(ids.filter((id) => !new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(tests))).toEqual([]);
  expect(ids.filter((id) => !pages.includes(`${id}.md`))).toEqual([]);
});

test('what rules know of a provider by name stands in its document', () => {
  for (const { id, contract } of providers) {
    const words = wordsOf({ id });
    expect(words, id).toBeDefined();
    if (words === undefined) continue;
    const fieldsOf = (name: string) => {
      const operation = contract.operations.find((operation) => operation.id === name);
      if (operation === undefined) throw new Error(`${id} has no operation ${name}`);
      return [...contract.bodyFields(operation), ...operation.parameters.map(({ name }) => name)];
    };
    for (const name of words.status) fieldsOf(name);
    for (const [name, { to, from, text }] of Object.entries(words.sends)) {
      expect(fieldsOf(name)).toEqual(expect.arrayContaining([to, from, text]));
      if (words.httpsCallback !== undefined) expect(fieldsOf(name)).toContain(words.httpsCallback);
    }
    const { fields = {}, country } = words.numbers ?? {};
    for (const [name, field] of Object.entries(fields)) {
      expect(fieldsOf(name)).toEqual(expect.arrayContaining([field, ...(country === undefined ? [] : [country])]));
    }
  }
});
