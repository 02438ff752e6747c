import { FORM, mediaTypeOf, readQuery } from '../../http/codec.ts';
import type { WireRequest } from '../../http/wire.ts';
import { Fault, fault } from '../../sms/fault.ts';
import { readMultipart } from './multipart.ts';

/** "POST and GET both accepted for every call" (docs); PUT is what published clients send for edits. */
const METHODS = ['GET', 'POST', 'PUT'];

/**
 * Makes the one request that the document declares of all the ways a call may be addressed: by GET, POST or PUT, with
 * doubled slashes and the old `/2/` in front.
 * @throws Fault `unknown-path` without a suffix that names a format, or `method-not-allowed`.
 */
export function canonicalise(request: WireRequest): WireRequest {
  const path = request.path.replace(/\/{2,}/g, '/').replace(/^\/2(?=\/)/, '');
  if (formatOf(path) === undefined) throw fault('unknown-path');
  if (!METHODS.includes(request.method)) {
    throw new Fault('method-not-allowed', { headers: { Allow: METHODS.join(', ') } });
  }
  return { ...request, method: 'POST', path };
}

/**
 * The parameters of a call, which may stand in the query, in a form, in a multipart form, or be mixed. What stands in
 * the body wins.
 * @throws Fault saying what is wrong with the body.
 */
export function decode(request: WireRequest): Record<string, string> {
  return { ...readQuery(request.query), ...readFields(request) };
}

/** The format a path's suffix asks for. */
export function formatOf(path: string): 'json' | 'xml' | undefined {
  if (path.endsWith('.json')) return 'json';
  return path.endsWith('.xml') ? 'xml' : undefined;
}

function readFields(request: WireRequest): Record<string, string> {
  if (request.unreadable !== undefined) throw fault(request.unreadable);
  if (request.body === '') return {};
  const mediaType = mediaTypeOf(request.headers['content-type']);
  if (mediaType === FORM) return readQuery(request.body);
  if (mediaType === 'multipart/form-data') return readMultipart(request.body, request.headers['content-type'] ?? '');
  throw fault('unsupported-media-type', `Send parameters in the query, as ${FORM} or as multipart/form-data.`);
}
