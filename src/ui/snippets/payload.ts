import { type ApiRequest, FORM_TYPE, JSON_TYPE, SIGNATURE } from './request.ts';

/** The body of a request as a program would write it. */
export type Payload =
  | { readonly kind: 'none' }
  /** What is serialised by the program. */
  | { readonly kind: 'json'; readonly value: unknown }
  /** Fields with names of their own, which the program encodes. */
  | { readonly kind: 'form'; readonly fields: readonly (readonly [name: string, value: string])[] }
  /** What has to be sent byte for byte, or is nothing that could be written otherwise. */
  | { readonly kind: 'text'; readonly text: string };

export function payloadOf({ headers, body }: ApiRequest): Payload {
  if (body === undefined) return { kind: 'none' };
  const type = headers.find(([name]) => name === 'Content-Type')?.[1];
  // Every language writes JSON in a way of its own, and a signature is of these bytes.
  if (headers.some(([name]) => name === SIGNATURE)) return { kind: 'text', text: body };
  if (type === FORM_TYPE) {
    const fields = [...new URLSearchParams(body)];
    if (new Set(fields.map(([name]) => name)).size === fields.length) return { kind: 'form', fields };
  }
  if (type === JSON_TYPE) {
    try {
      return { kind: 'json', value: JSON.parse(body) };
    } catch {
      // What is no JSON is sent to see what is answered.
    }
  }
  return { kind: 'text', text: body };
}

/** How a language writes values. */
export interface Syntax {
  text(value: string): string;
  readonly constants: Readonly<Record<'true' | 'false' | 'null', string>>;
  readonly list: readonly [open: string, close: string];
  map(value: object): readonly [open: string, close: string];
  key(name: string): string;
  readonly indent: string;
}

/** A JSON value as a language's literal. @param margin what stands before its lines but the first. */
export function literalOf(value: unknown, syntax: Syntax, margin = ''): string {
  if (typeof value === 'string') return syntax.text(value);
  if (typeof value === 'number') return JSON.stringify(value);
  if (value === true || value === false || value === null) return syntax.constants[`${value}`];
  const isList = Array.isArray(value);
  const inner = margin + syntax.indent;
  const parts = isList
    ? value.map((part) => literalOf(part, syntax, inner))
    : Object.entries(Object(value)).map(([name, part]) => syntax.key(name) + literalOf(part, syntax, inner));
  const [open, close] = isList ? syntax.list : syntax.map(Object(value));
  return parts.length === 0 ? open + close : linesOf(parts, open, close, syntax.indent, margin);
}

/** Parts on lines of their own, between brackets. */
export function linesOf(parts: readonly string[], open: string, close: string, indent: string, margin = ''): string {
  return `${open}\n${parts.map((part) => `${margin}${indent}${part},\n`).join('')}${margin}${close}`;
}
