import { useDesk } from '../desk.ts';
import { type ApiDocument, documentOf } from '../snippets/document.ts';
import { type Asked, useAnswer } from '../use-answer.ts';

/** The document of a provider, once it is there; the one of another is never shown in its place. */
export function useDocument(provider: string): Omit<Asked<ApiDocument>, 'refresh'> {
  const { client } = useDesk();
  const { value, problem } = useAnswer(`document ${provider}`, async () => ({
    provider,
    document: await documentOf(client, provider),
  }));
  return { value: value?.provider === provider ? value.document : undefined, problem };
}
