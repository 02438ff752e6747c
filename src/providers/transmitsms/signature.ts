import { pythonJson } from '../../webhook/misreadings.ts';
import type { SignatureScheme } from '../../webhook/signature.ts';
import { signedQuery } from './php-query.ts';

/** The published recipe: the query string of the callback's URL, after PHP's `parse_str` and `json_encode`. */
export const signature: SignatureScheme = {
  header: 'x-transmitsms-signature',
  description:
    "HMAC-SHA256 in lower-case hex, keyed with the API secret, over the parameters of the URL's query as PHP's json_encode writes them.",
  text: ({ url }) => signedQuery(queryOf(url)),
  misreadings({ url }) {
    const query = queryOf(url);
    const parameters = Object.fromEntries(new URLSearchParams(query));
    return [
      {
        name: 'raw-query',
        description: 'The query was taken as it stands in the URL. Parse it, and write its parameters as JSON.',
        text: query,
      },
      {
        name: 'whole-url',
        description: 'The whole URL was taken. Take the parameters of its query, as JSON.',
        text: url,
      },
      {
        name: 'json-stringify',
        description:
          'The parameters were written with JSON.stringify, which leaves slashes and what is not ASCII as they are. Escape them as PHP does: \\/ and \\u00e9.',
        text: JSON.stringify(parameters),
      },
      {
        name: 'json-dumps',
        description:
          'The parameters were written with Python\'s json.dumps, which adds spaces and leaves slashes as they are. Give it the separators "," and ":", and escape slashes as PHP does.',
        text: pythonJson(parameters),
      },
    ];
  },
};

function queryOf(url: string): string {
  const [, query = ''] = /\?([^#]*)/.exec(url) ?? [];
  return query;
}
