import { useState } from 'preact/hooks';
import { type Answer, type ApiDocument, type Operation, resolve } from '../snippets/document.ts';
import { ContentView } from './content-view.tsx';
import { Description, Line } from './description.tsx';
import { SchemaLine } from './schema-tree.tsx';

/** What an operation may answer. The good answer is open; the others are one click away. */
export function AnswerList({ document, operation }: { readonly document: ApiDocument; readonly operation: Operation }) {
  return (
    <section>
      <h3>Answers</h3>
      {operation.answers.map(([status, answer]) => (
        <AnswerPart key={status} document={document} status={status} answer={answer} />
      ))}
    </section>
  );
}

interface AnswerPartProps {
  readonly document: ApiDocument;
  readonly status: string;
  readonly answer: Answer;
}

function AnswerPart({ document, status, answer }: AnswerPartProps) {
  const [isOpen, setOpen] = useState(status.startsWith('2'));
  const [first = '', ...rest] = (answer.description ?? '').trim().split(/\n[ \t]*\n/);
  return (
    <details class="answer" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class={`status status-${status[0]}`}>{status}</span> <Line text={first} />
      </summary>
      {isOpen && (
        <>
          <Description text={rest.join('\n\n')} />
          {Object.entries(answer.headers ?? {}).map(([name, given]) => {
            const header = resolve(document, given);
            return (
              <div class="schema" key={name}>
                <code class="name">{name}</code> <span class="soft">header</span>{' '}
                <SchemaLine document={document} schema={header.schema ?? {}} />
                <Description text={header.description} />
              </div>
            );
          })}
          <ContentView document={document} content={answer.content ?? {}} />
        </>
      )}
    </details>
  );
}
