import { useState } from 'preact/hooks';
import { Copy } from '../parts/copy.tsx';
import { PlainText } from '../parts/plain-text.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { type ApiRequest, SIGNATURE } from '../snippets/request.ts';
import { LANGUAGES, type Language, snippet } from '../snippets/snippet.ts';

/** A request as a program, in the language one likes. */
export function Snippets({ request }: { readonly request: ApiRequest }) {
  const [language, choose] = useState<Language>('curl');
  const program = snippet(language, request);
  const isSigned = request.headers.some(([name]) => name === SIGNATURE);
  return (
    <Tabs label="Language" tabs={LANGUAGES} chosen={language} onChoose={choose}>
      <div class="listing">
        <pre tabIndex={0}>
          <PlainText text={program} />
        </pre>
        <Copy text={program} label={`Copy ${LANGUAGES[language]}`} />
      </div>
      {isSigned && (
        <p class="hint">
          <code>{SIGNATURE}</code> is the HMAC-SHA256 of exactly this body under the key's secret; another body needs
          another.
        </p>
      )}
    </Tabs>
  );
}
