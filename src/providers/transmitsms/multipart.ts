import { fault } from '../../sms/fault.ts';

/**
 * The fields of a multipart form (RFC 7578) whose values are text; of a repeated one the last counts.
 * @throws Fault `malformed-body` when its parts cannot be told apart.
 */
export function readMultipart(body: string, contentType: string): Record<string, string> {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) throw fault('malformed-body', 'The multipart form names no boundary.');
  const [, ...parts] = `\r\n${body}`.split(`\r\n--${boundary}`);
  const last = parts.pop();
  if (last === undefined || !last.startsWith('--')) {
    throw fault('malformed-body', 'The multipart form does not end with its boundary.');
  }
  const fields: Record<string, string> = Object.create(null);
  for (const part of parts) {
    const head = part.indexOf('\r\n\r\n');
    const [, name] = /;\s*name="([^"]*)"/i.exec(part.slice(0, Math.max(head, 0))) ?? [];
    if (name === undefined) throw fault('malformed-body', 'A part of the multipart form has no name.');
    fields[name] = part.slice(head + 4);
  }
  return fields;
}
