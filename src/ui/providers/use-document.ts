import type { ControlClient } from '../../client/client.ts';
import { useDesk } from '../desk.ts';
import type { ApiDocument } from '../snippets/document.ts';
import { type Asked, useAnswer } from '../use-answer.ts';

/** The document of an API: a provider's id, or `control`. */
export async function documentOf(client: ControlClient, api: string): Promise<ApiDocument> {
  // The emulator checks its documents as it loads them, further than the answer's type says.
  return (await client.getDocument({ path: { api } })) as unknown as ApiDocument;
}

/** The document of a provider, once it is there; the one of another is never shown in its place. */
export function useDocument(provider: string): Omit<Asked<ApiDocument>, 'refresh'> {
  const { client } = useDesk();
  const { value, problem } = useAnswer(`document ${provider}`, async () => ({
    provider,
    document: await documentOf(client, provider),
  }));
  return { value: value?.provider === provider ? value.document : undefined, problem };
}

/**
 * Where an API stands, such as `http://127.0.0.1:4010/smsroute/v1`.
 * @param origin where the emulator stands.
 */
export function baseOf(origin: string, provider: string, { servers }: ApiDocument): string {
  const path = new URL(servers?.[0]?.url ?? origin).pathname;
  return `${origin}/${provider}${path.replace(/\/$/, '')}`;
}
