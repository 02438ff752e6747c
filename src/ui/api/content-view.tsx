import { Code } from '../parts/code.tsx';
import type { ApiDocument, Content } from '../snippets/document.ts';
import { exampleOfMedia, examplesOf } from '../snippets/example.ts';
import { SchemaTree } from './schema-tree.tsx';

/** What a body is made of, in each of its forms, and examples of it. */
export function ContentView({ document, content }: { readonly document: ApiDocument; readonly content: Content }) {
  const media = Object.entries(content);
  return (
    <>
      {media.map(([type, { schema, ...rest }], index) => {
        // Another form of the same thing needs no second account of it.
        const isSame = index > 0 && JSON.stringify(schema) === JSON.stringify(media[0]?.[1].schema);
        const written = examplesOf(document, rest);
        const made = schema === undefined ? undefined : exampleOfMedia(document, { schema });
        const shown = written.length > 0 || isSame || made === undefined ? written : [{ value: made }];
        return (
          <div key={type}>
            <p class="soft media">
              <code>{type}</code>
              {isSame && ' says the same.'}
            </p>
            {schema !== undefined && !isSame && <SchemaTree document={document} schema={schema} />}
            {shown.map(({ summary = 'Example', value }) => (
              <Code
                key={summary}
                label={summary}
                text={typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
              />
            ))}
          </div>
        );
      })}
    </>
  );
}
