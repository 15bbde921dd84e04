import { useRef } from 'preact/hooks';
import type { DataPath } from '../../schemas/describe.ts';
import { useDesk } from '../desk.ts';
import { textAt } from '../draft/draft.ts';
import type { FieldForm } from '../form/field-form.ts';
import { Cite } from './Cite.tsx';
import { Labelled } from './Labelled.tsx';
import { Length } from './Length.tsx';

interface Props {
  readonly path: DataPath;
  readonly form: FieldForm & { readonly kind: 'text' };
}

/** Some sentences, in which claims can be cited. */
export function TextField({ path, form }: Props) {
  const { draft, write } = useDesk();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = textAt(draft, path);
  const { label, hint, isRequired, most, isCited } = form;
  const cite = (citation: string): void => {
    const at = area.current?.selectionEnd ?? text.length;
    write(path, `${text.slice(0, at).trimEnd()} ${citation}${text.slice(at)}`);
  };
  return (
    <Labelled {...{ path, label, hint, isRequired }}>
      {(tied) => (
        <>
          <textarea
            {...tied}
            ref={area}
            rows={4}
            value={text}
            onInput={({ currentTarget }) => write(path, currentTarget.value)}
          />
          <Length text={text} most={most} />
          {isCited && <Cite label={label} onCite={cite} />}
        </>
      )}
    </Labelled>
  );
}
