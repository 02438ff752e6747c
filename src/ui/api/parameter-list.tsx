import { type ApiDocument, type Operation, type Parameter, resolve } from '../snippets/document.ts';
import { Description } from './description.tsx';
import { SchemaLine } from './schema-tree.tsx';

const PLACES: Readonly<Record<Parameter['in'], string>> = { path: 'in the path', query: 'query', header: 'header' };

/** What an operation can be given besides a body. */
export function ParameterList({
  document,
  operation,
}: {
  readonly document: ApiDocument;
  readonly operation: Operation;
}) {
  const { parameters } = operation;
  if (parameters.length === 0) return null;
  return (
    <section>
      <h3>Parameters</h3>
      <div class="schema">
        <ul class="parts">
          {parameters.map((parameter) => (
            <li key={`${parameter.in} ${parameter.name}`}>
              <code class="name">{parameter.name}</code> <span class="soft">{PLACES[parameter.in]}</span>{' '}
              <SchemaLine
                document={document}
                schema={parameter.schema ?? {}}
                isRequired={parameter.required ?? false}
              />
              <Description text={parameter.description ?? resolve(document, parameter.schema ?? {}).description} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
