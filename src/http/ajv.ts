import { createRequire } from 'node:module';
import type { Options } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * Ajv with a document in it, to whose schemas references lead by its name.
 *
 * It takes some 50 ms to load and 1 to 3 ms for each schema, so both wait for the first value that is to be checked.
 */
export function ajvWith(document: object, name: string, options: Options): Ajv2020 {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const { default: addFormats } = createRequire(import.meta.url)('ajv-formats') as typeof import('ajv-formats');
  // Documents are checked when they are written, so the schemas of schemas need not be loaded.
  const ajv = new Ajv2020({ verbose: true, validateSchema: false, meta: false, ...options });
  addFormats.default(ajv, ['uri', 'date-time']);
  // `readDocument` has checked every keyword; these are the ones Ajv meets at the root and has no business with.
  ajv.addVocabulary(Object.keys(document));
  return ajv.addSchema(document, name);
}
