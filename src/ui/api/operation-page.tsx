import type { KnownCaller } from '../snippets/callers.ts';
import type { Operation } from '../snippets/document.ts';
import { AnswerList } from './answer-list.tsx';
import { ContentView } from './content-view.tsx';
import { Description } from './description.tsx';
import { ParameterList } from './parameter-list.tsx';
import type { Api } from './shelf.ts';
import { TryForm } from './try-form.tsx';

interface OperationPageProps {
  readonly api: Api;
  readonly operation: Operation;
  readonly callers: readonly KnownCaller[];
  /** Values of path parameters that are better known than by the document. */
  readonly known: Readonly<Record<string, string>>;
}

/** All that is documented of an operation, and a form to try it. */
export function OperationPage({ api, operation, callers, known }: OperationPageProps) {
  const { document, base } = api;
  const { method, path, summary, description, body, deprecated } = operation;
  return (
    <article class="operation">
      <header class="operation-head">
        <p class="soft">{document.info.title}</p>
        <h2>{summary}</h2>
        <p class="path">
          <span class={`method ${method.toLowerCase()}`}>{method}</span> <code>{path}</code>
          <a class="jump" href="#try">
            Try it
          </a>
          {deprecated && <span class="state rejected">deprecated</span>}
        </p>
      </header>
      <div class="told">
        <Description text={description} />
        <ParameterList document={document} operation={operation} />
        {body !== undefined && (
          <section>
            <h3>Body</h3>
            <Description text={body.description} />
            <ContentView document={document} content={body.content} />
          </section>
        )}
        <AnswerList document={document} operation={operation} />
      </div>
      <TryForm document={document} operation={operation} base={base} callers={callers} known={known} />
    </article>
  );
}
