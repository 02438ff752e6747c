import { useId } from 'preact/hooks';
import { type ApiDocument, type Reference, resolve, type Schema } from '../snippets/document.ts';
import { exampleOf } from '../snippets/example.ts';
import { textOf } from '../snippets/request.ts';

interface InputProps {
  readonly document: ApiDocument;
  readonly name: string;
  /** Where it goes, such as `query`. */
  readonly place: string;
  readonly schema: Schema | Reference;
  readonly isRequired: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One value to fill in: a choice where only some are taken, else any text, for it is the API that says what is wrong. */
export function Input({ document, name, place, schema: given, isRequired, value, onValue }: InputProps) {
  const id = useId();
  const schema = resolve(document, given);
  const choices = schema.type === 'boolean' ? ['true', 'false'] : schema.enum?.map(textOf);
  return (
    <div class="input">
      <label for={id}>
        <code>{name}</code> <span class="soft">{place}</span>
        {isRequired && <span class="required">required</span>}
      </label>
      {choices === undefined ? (
        <input
          id={id}
          value={value}
          placeholder={textOf(exampleOf(document, schema))}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      ) : (
        <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
          {!choices.includes('') && <option value="">(left out)</option>}
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      )}
    </div>
  );
}
