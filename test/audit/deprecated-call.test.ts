import { expect, test } from 'vitest';
import { Memory } from '../../src/audit/memory.ts';
import { ObservedCall } from '../../src/audit/observed-call.ts';
import { deprecatedCall } from '../../src/audit/rules/deprecated-call.ts';
import { Contract } from '../../src/http/contract.ts';
import { readDocument } from '../../src/http/document.ts';
import { smsroute } from '../../src/providers/smsroute/provider.ts';

const document = readDocument(
  {
    openapi: '3.1.0',
    info: { title: 'Made up', version: '1' },
    servers: [{ url: 'https://api.example/v1' }],
    paths: {
      '/send': { post: { operationId: 'send', deprecated: true, responses: {} } },
      '/messages': {
        post: {
          operationId: 'create',
          parameters: [{ name: 'dry', in: 'query', deprecated: true, schema: { type: 'boolean' } }],
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { text: { type: 'string' }, body: { type: 'string', deprecated: true } },
                },
              },
            },
          },
          responses: {},
        },
      },
    },
  },
  'made-up.yaml',
);
const contract = new Contract(document, 'made-up.yaml');

function complaintsAbout(id: string, query: string, body: object) {
  const request = { method: 'POST', host: '', path: '/', query, headers: {}, body: JSON.stringify(body) };
  const call = new ObservedCall({
    provider: { ...smsroute, contract },
    operation: contract.operations.find((operation) => operation.id === id),
    request,
    at: 0,
    key: undefined,
    isSecret: () => false,
    answer: undefined,
  });
  return deprecatedCall.check(call, new Memory()).map(({ detail }) => detail);
}

test('a deprecated operation is found', () => {
  expect(complaintsAbout('send', '', {})).toEqual(['POST /send is deprecated.']);
});

test('deprecated fields and parameters are found', () => {
  expect(complaintsAbout('create', 'dry=true', { body: 'Hello' })).toEqual([
    '`body` is deprecated.',
    '`dry` is deprecated.',
  ]);
});

test('what is not deprecated is fine', () => {
  expect(complaintsAbout('create', '', { text: 'Hello' })).toEqual([]);
});
