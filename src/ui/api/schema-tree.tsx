import { type ApiDocument, type Reference, resolve, type Schema } from '../snippets/document.ts';
import { textOf } from '../snippets/request.ts';
import { Description } from './description.tsx';
import { alternativesOf, limitsOf, typeOf } from './schema-words.ts';

/** How deep a schema is told; none that people can read goes deeper. */
const DEEPEST = 8;

interface Told {
  readonly document: ApiDocument;
  readonly schema: Schema | Reference;
  /** What it is within, from the outermost on: a schema that is part of itself is told once. */
  readonly within?: readonly string[];
}

/** What a schema says, part by part. */
export function SchemaTree(told: Told) {
  return (
    <div class="schema">
      <Parts {...told} />
    </div>
  );
}

/** What kind of value this is, in one line. */
export function SchemaLine({ document, schema: given, isRequired = false }: Told & { readonly isRequired?: boolean }) {
  const schema = resolve(document, given);
  const [example] = schema.examples ?? [];
  return (
    <span class="line">
      <span class="type">{typeOf(schema)}</span>
      {isRequired && <span class="required">required</span>}
      {limitsOf(schema).map((limit) => (
        <span key={limit} class="limit">
          {limit}
        </span>
      ))}
      {example !== undefined && (
        <span class="limit">
          such as <code>{textOf(example)}</code>
        </span>
      )}
    </span>
  );
}

function Parts({ document, schema: given, within = [] }: Told) {
  const { $ref = '' } = '$ref' in given ? given : {};
  if (within.includes($ref) || within.length > DEEPEST) return <p class="soft">As above.</p>;
  const schema = resolve(document, given);
  const inner = { document, within: [...within, $ref || `#${within.length}`] };
  const { properties = {}, required = [], items, additionalProperties: others } = schema;
  return (
    <>
      {within.length === 0 && (
        <>
          <SchemaLine document={document} schema={schema} />
          <Description text={schema.description} />
        </>
      )}
      {Object.keys(properties).length > 0 && (
        <ul class="parts">
          {Object.entries(properties).map(([name, property]) => (
            <Part key={name} {...inner} name={name} schema={property} isRequired={required.includes(name)} />
          ))}
        </ul>
      )}
      {items !== undefined && <Only {...inner} name="each" schema={items} />}
      {typeof others === 'object' && <Only {...inner} name="any other name" schema={others} />}
      {alternativesOf(schema).map(({ first, next, schemas }) => (
        <ul class="parts" key={first}>
          {schemas.map((one, index) => (
            <Part key={index} {...inner} name={index === 0 ? first : next} schema={one} isWord />
          ))}
        </ul>
      ))}
    </>
  );
}

type PartProps = Told & { readonly name: string; readonly isRequired?: boolean; readonly isWord?: boolean };

function Only(props: PartProps) {
  return (
    <ul class="parts">
      <Part {...props} isWord />
    </ul>
  );
}

function Part({ name, isRequired = false, isWord = false, ...told }: PartProps) {
  return (
    <li>
      {isWord ? <span class="soft">{name}</span> : <code class="name">{name}</code>}{' '}
      <SchemaLine {...told} isRequired={isRequired} />
      <Description text={resolve(told.document, told.schema).description} />
      <Parts {...told} />
    </li>
  );
}
