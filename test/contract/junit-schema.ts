import type { Element } from './xml.ts';

/** What an element may hold by the schemas of Ant and of Jenkins at once, for those that reports are made of. */
interface Rules {
  readonly required: Readonly<Record<string, RegExp>>;
  readonly optional?: Readonly<Record<string, RegExp>>;
  /** The names of its children, in their order, one after another. */
  readonly children: RegExp;
  readonly text?: boolean;
}

const TOKEN = /^\S+(?: \S+)*$/;
const COUNT = /^\d+$/;
const ANY = /(?:)/;

const SCHEMA: Readonly<Record<string, Rules>> = {
  testsuites: { required: {}, children: /^(?:testsuite )*$/ },
  testsuite: {
    required: {
      name: TOKEN,
      package: TOKEN,
      id: COUNT,
      hostname: TOKEN,
      timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
      time: /^\d{1,3}(?:\.\d+)?$/,
      tests: COUNT,
      failures: COUNT,
      errors: COUNT,
    },
    optional: { skipped: COUNT },
    children: /^properties (?:testcase )*system-out system-err $/,
  },
  properties: { required: {}, children: /^(?:property )*$/ },
  property: { required: { name: TOKEN, value: ANY }, children: /^$/ },
  testcase: {
    required: { name: TOKEN, classname: TOKEN, time: /^\d+(?:\.\d+)?$/ },
    children: /^(?:(?:skipped|error|failure) )?$/,
  },
  skipped: { required: {}, optional: { type: ANY, message: ANY }, children: /^$/, text: true },
  failure: { required: { type: ANY }, optional: { message: ANY }, children: /^$/, text: true },
  error: { required: { type: ANY }, optional: { message: ANY }, children: /^$/, text: true },
  'system-out': { required: {}, children: /^$/, text: true },
  'system-err': { required: {}, children: /^$/, text: true },
};

/** In what an element, or one inside it, departs from the schemas. */
export function departures(element: Element, path = ''): string[] {
  const place = `${path}/${element.name}`;
  const rules = SCHEMA[element.name];
  if (rules === undefined) return [`${place} is no element of JUnit`];
  const { required, optional = {}, children, text = false } = rules;
  const { attributes } = element;
  const names = element.children.map(({ name }) => `${name} `).join('');
  return [
    ...Object.keys(required)
      .filter((name) => attributes[name] === undefined)
      .map((name) => `${place} lacks ${name}`),
    ...Object.entries(attributes)
      .filter(([name, value]) => !(required[name] ?? optional[name])?.test(value))
      .map(([name, value]) => `${place}: ${name}="${value}" is not allowed`),
    ...(children.test(names) ? [] : [`${place} may not hold ${names}`]),
    ...(text || element.text.trim() === '' ? [] : [`${place} may not hold text`]),
    ...element.children.flatMap((child) => departures(child, place)),
  ];
}
