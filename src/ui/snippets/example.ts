import {
  type ApiDocument,
  type Content,
  type Example,
  type Media,
  type Reference,
  resolve,
  type Schema,
} from './document.ts';

/** How deep an example is made up. */
const DEEPEST = 6;

/** The examples that are written down for a media type, each with what it shows; none where none is. */
export function examplesOf(document: ApiDocument, { example, examples = {} }: Media): Example[] {
  const named = Object.entries(examples).map(([name, given]) => ({ summary: name, ...resolve(document, given) }));
  return example === undefined ? named : [{ value: example }, ...named];
}

/** The media type to send or expect of several, and what is known of it. */
export function mediaOf(
  content: Content,
  wanted: readonly string[],
): readonly [type: string, media: Media] | undefined {
  const found = wanted.find((type) => content[type] !== undefined) ?? Object.keys(content)[0];
  const media = found === undefined ? undefined : content[found];
  return found === undefined || media === undefined ? undefined : [found, media];
}

/** A value that fits the media: the first example that is written down, or one made up from the schema. */
export function exampleOfMedia(document: ApiDocument, media: Media): unknown {
  const [first] = examplesOf(document, media);
  if (first !== undefined) return first.value;
  return media.schema === undefined ? undefined : exampleOf(document, media.schema);
}

/** A value that fits a schema, of its own examples where it has any; undefined where nothing suggests one. */
export function exampleOf(document: ApiDocument, given: Schema | Reference, depth = 0): unknown {
  const schema = resolve(document, given);
  const [suggested] = [...(schema.examples ?? []), schema.const, schema.default, ...(schema.enum ?? [])].filter(
    (value) => value !== undefined,
  );
  if (suggested !== undefined || depth > DEEPEST) return suggested;
  const [choice] = schema.oneOf ?? schema.anyOf ?? [];
  if (choice !== undefined) return exampleOf(document, choice, depth + 1);
  if (schema.allOf !== undefined) {
    return Object.assign({}, ...schema.allOf.map((part) => exampleOf(document, part, depth + 1)));
  }
  if (schema.properties !== undefined) return objectOf(document, schema, depth);
  if (schema.items !== undefined) return [exampleOf(document, schema.items, depth + 1)];
  return { object: {}, array: [], boolean: false, integer: schema.minimum ?? 1, number: schema.minimum ?? 1 }[
    String(schema.type)
  ];
}

/** What an object must have, or one thing it may where it must have nothing. */
function objectOf(document: ApiDocument, { properties = {}, required }: Schema, depth: number): object {
  const names = required ?? Object.keys(properties).slice(0, 1);
  return Object.fromEntries(
    names.flatMap((name) => {
      const property = properties[name];
      return property === undefined ? [] : [[name, exampleOf(document, property, depth + 1) ?? '']];
    }),
  );
}
