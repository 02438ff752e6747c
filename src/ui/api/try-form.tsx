import { useId, useState } from 'preact/hooks';
import { Problem } from '../parts/notice.tsx';
import { CallerChoice } from '../providers/caller-choice.tsx';
import { Snippets } from '../providers/snippets.tsx';
import type { KnownCaller } from '../snippets/callers.ts';
import { type ApiDocument, type Operation, resolve } from '../snippets/document.ts';
import { bodyTypeOf, type Filling, FORM_TYPE, requestOf, sampleFilling, takesSignature } from '../snippets/request.ts';
import { AnswerView } from './answer-view.tsx';
import { type Blank, Inputs } from './inputs.tsx';
import { useExchange } from './use-exchange.ts';

interface TryFormProps {
  readonly document: ApiDocument;
  readonly operation: Operation;
  /** Where the API stands. */
  readonly base: string;
  readonly callers: readonly KnownCaller[];
  /** Values of path parameters that are better known than by the document. */
  readonly known: Readonly<Record<string, string>>;
}

/** An operation to fill in and send, with the request it makes and the answer it gets. */
export function TryForm({ document, operation, base, callers, known }: TryFormProps) {
  const [filling, setFilling] = useState<Filling>(() => sampleFilling(document, operation, known));
  const [caller, choose] = useState(callers[0]);
  const exchange = useExchange();
  const request = requestOf(document, operation, base, caller, filling);
  const type = bodyTypeOf(operation);
  return (
    <form
      class="try"
      id="try"
      aria-label="Try it"
      onSubmit={(event) => {
        event.preventDefault();
        exchange.send(request);
      }}
    >
      <h3>Try it</h3>
      {operation.schemes.length > 0 && (
        <CallerChoice callers={callers} chosen={caller} onChoose={choose} nobody="nobody: without credentials" />
      )}
      <Inputs
        document={document}
        blanks={blanksOf(document, operation, filling)}
        onValue={({ part, key }, value) => setFilling((now) => ({ ...now, [part]: { ...now[part], [key]: value } }))}
      />
      {type !== undefined && type !== FORM_TYPE && (
        <TextBody type={type} text={filling.text} onText={(text) => setFilling((now) => ({ ...now, text }))} />
      )}
      <div class="send">
        <button type="submit" class="main" aria-disabled={exchange.isRunning}>
          Send
        </button>
        {exchange.isRunning && (
          <button type="button" onClick={exchange.stop}>
            Stop
          </button>
        )}
        <code class="soft">
          {request.method} {request.url}
        </code>
      </div>
      {caller?.secret && takesSignature(operation) && (
        <p class="hint">
          <code>X-Api-Sign</code> is made from the key's secret where it is left empty.
        </p>
      )}
      <Problem text={exchange.problem} />
      {exchange.answer !== undefined && <AnswerView answer={exchange.answer} />}
      <details class="program">
        <summary>This request as a program</summary>
        <Snippets request={request} />
      </details>
    </form>
  );
}

/** The parameters, and the fields of a form. */
function blanksOf(document: ApiDocument, operation: Operation, { parameters, fields }: Filling): Blank[] {
  const ofParameters = operation.parameters.map(({ in: place, name, required = false, schema = {} }): Blank => {
    const key = `${place} ${name}`;
    return { part: 'parameters', key, name, place, schema, isRequired: required, value: parameters[key] ?? '' };
  });
  const form = resolve(document, operation.body?.content[FORM_TYPE]?.schema ?? {});
  // What the example has may be more than the schema names, as where a name carries a number.
  const names = [...new Set([...Object.keys(fields), ...Object.keys(form.properties ?? {})])];
  const ofForm = names.map((name): Blank => {
    const isRequired = form.required?.includes(name) ?? false;
    const schema = form.properties?.[name] ?? {};
    return { part: 'fields', key: name, name, place: 'form', schema, isRequired, value: fields[name] ?? '' };
  });
  return [...ofParameters, ...ofForm];
}

interface TextBodyProps {
  readonly type: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function TextBody({ type, text, onText }: TextBodyProps) {
  const id = useId();
  return (
    <div class="input">
      <label for={id}>
        Body <span class="soft">{type}</span>
      </label>
      <textarea
        id={id}
        rows={Math.min(16, text.split('\n').length + 1)}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <p class="complaint" role="status">
        {complaintAbout(text)}
      </p>
    </div>
  );
}

/** Why a text is no JSON; it is sent all the same, to see what is answered. */
function complaintAbout(text: string): string {
  try {
    if (text !== '') JSON.parse(text);
    return '';
  } catch (error) {
    return `This is no JSON, and is sent as it is: ${error instanceof Error ? error.message : String(error)}`;
  }
}
