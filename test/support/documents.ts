import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { OpenAPIV3_1 } from 'openapi-types';

/** A document of `openapi/`, read without the emulator's own loader. */
export interface ApiDocument {
  /** The provider's id, or `control`. */
  readonly id: string;
  readonly document: OpenAPIV3_1.Document;
  readonly host: string;
  readonly basePath: string;
}

const root = new URL('../../', import.meta.url);

export const documents: readonly ApiDocument[] = readdirSync(new URL('openapi/', root)).map((file) => {
  const document = load(readFileSync(new URL(`openapi/${file}`, root), 'utf8')) as OpenAPIV3_1.Document;
  const { host, pathname } = new URL(document.servers?.[0]?.url ?? '');
  return { id: file.replace('.yaml', ''), document, host, basePath: pathname.replace(/\/$/, '') };
});

/** The API a request is for, and the path below its document's base path. */
export function addresseeOf(host: string, path: string): { api: ApiDocument; path: string } {
  const [, first = ''] = path.split('/');
  const byId = documents.find(({ id }) => id === (first === '_emulator' ? 'control' : first));
  const byHost = documents.find((api) => api.host === host.replace(/:\d+$/, '').toLowerCase());
  // The one sandbox of a single provider that tests make is smsroute's.
  const alone = documents.find(({ id }) => id === 'smsroute');
  const api = byId?.id === 'control' ? byId : (byHost ?? byId ?? alone);
  if (api === undefined) throw new Error('openapi/ is empty');
  const own = api === byId && api !== byHost && first !== '_emulator' ? path.slice(first.length + 1) : path;
  return { api, path: own.startsWith(`${api.basePath}/`) ? own.slice(api.basePath.length) : '' };
}

export {
  type DocumentNode as Node,
  isNode,
  resolvePointer as resolve,
  token,
} from '../../src/http/document-pointer.ts';
