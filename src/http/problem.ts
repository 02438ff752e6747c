import type { ErrorObject, ValidateFunction } from 'ajv';
import { Fault, type FaultKind } from '../sms/fault.ts';
import { abridged } from './wording.ts';

/**
 * What to throw for which outermost field, or `*` for any other: for whatever is wrong with it, or by the keyword that
 * it fails.
 */
export type FieldFaults = Readonly<Record<string, FaultKind | Readonly<Record<string, FaultKind>>>>;

/** What is wrong with a value, for the person who has to mend it. */
export interface Problem {
  /** The id of the operation the value was sent to; empty for a value of no operation. */
  readonly operation: string;
  /** The name of the outermost field or parameter at fault; empty when the whole value is. */
  readonly field: string;
  /** The JSON pointer to it in a body, or the parameter's name. */
  readonly pointer: string;
  /** The keyword of the schema it fails. */
  readonly keyword: string;
  /** The types it may have, when it is of another. */
  readonly types: readonly string[];
  readonly detail: string;
}

/** Checks a value, filling in defaults and, for parameters, turning text into numbers. */
export type Check = (value: unknown) => Problem | undefined;

/**
 * Refuses a value that its check finds wrong.
 * @param fieldFaults what to throw for which outermost field; `invalid-request` for the others.
 * @param sentence says what is wrong, where a provider has words of its own for it.
 * @throws Fault naming the field and what is wrong with it.
 */
export function requireValid(
  check: Check,
  value: unknown,
  fieldFaults: FieldFaults | undefined,
  sentence = ({ detail }: Problem) => detail,
): void {
  const problem = check(value);
  if (problem === undefined) return;
  const { field, pointer, keyword } = problem;
  const detail = sentence(problem);
  const faults = fieldFaults?.[field] ?? fieldFaults?.['*'];
  const kind = typeof faults === 'object' ? faults[keyword] : faults;
  throw new Fault(kind ?? 'invalid-request', { detail, field: pointer });
}

/** The first required field that a form does not have, or has with nothing in it. */
export function leftEmpty(required: readonly string[], form: unknown, operation: string): Problem | undefined {
  // A form has been read into texts by name.
  const fields = form as Readonly<Record<string, string | undefined>>;
  const field = required.find((name) => !fields[name]);
  if (field === undefined) return undefined;
  const detail = `\`${field}\` is required.`;
  return { operation, field, pointer: `/${field}`, keyword: 'required', types: [], detail };
}

/** What a validator found wrong. */
export function describe(validate: ValidateFunction, operation: string): Problem {
  const error = mostTelling(validate.errors ?? []);
  if (error === undefined) {
    return { operation, field: '', pointer: '', keyword: '', types: [], detail: 'is invalid' };
  }
  const { keyword } = error;
  const types: readonly string[] = keyword === 'type' ? [error.params['type']].flat() : [];
  const missing = error.params['missingProperty'] ?? error.params['additionalProperty'];
  const pointer = error.instancePath + (typeof missing === 'string' ? `/${missing}` : '');
  const field = pointer.split('/')[1] ?? '';
  const subject = field === '' ? 'The request' : `\`${pointer.slice(1)}\``;
  return { operation, field, pointer, keyword, types, detail: `${subject} ${sentence(error)}` };
}

/**
 * Of the alternatives that all failed, the one that went furthest into the value is what its author meant, and of those
 * that went equally far, one whose type it had.
 */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject | undefined {
  return errors.reduce<ErrorObject | undefined>(
    (telling, error) => (telling === undefined || insight(error) > insight(telling) ? error : telling),
    undefined,
  );
}

const SAYS_LITTLE = new Set(['type', 'oneOf', 'anyOf']);

const insight = ({ instancePath, keyword }: ErrorObject) =>
  instancePath.split('/').length + (SAYS_LITTLE.has(keyword) ? 0 : 0.5);

/** Ajv's own sentences, but for those that a person would stumble over. */
function sentence({ keyword, params, message = 'is invalid', data, parentSchema }: ErrorObject): string {
  if (keyword === 'required') return 'is required.';
  if (keyword === 'additionalProperties') return 'is not a known field.';
  if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}.`;
  if (keyword === 'type') return `must be ${withArticle(params['type'])}.`;
  const unit = keyword.endsWith('Items') ? 'items' : 'characters';
  if (/^min(Length|Items)$/.test(keyword)) {
    return params['limit'] === 1 ? 'must not be empty.' : `must have at least ${params['limit']} ${unit}.`;
  }
  if (/^max(Length|Items)$/.test(keyword)) return `must have at most ${params['limit']} ${unit}.`;
  const example = exampleOf(parentSchema);
  if (keyword === 'pattern' || keyword === 'format') {
    return `has the wrong format: got ${shown(data)}${example === undefined ? '' : `, expected something like ${shown(example)}`}.`;
  }
  return `${message}.`;
}

function withArticle(type: unknown): string {
  const types = Array.isArray(type) ? type.join(' or ') : String(type);
  return `${/^[aio]/.test(types) ? 'an' : 'a'} ${types}`;
}

function exampleOf(schema: ErrorObject['parentSchema']): unknown {
  const examples: unknown = schema?.['examples'];
  return Array.isArray(examples) ? examples[0] : undefined;
}

const shown = (value: unknown) => abridged(JSON.stringify(value) ?? 'nothing', 80);
