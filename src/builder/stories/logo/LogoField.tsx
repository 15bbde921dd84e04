import { useRef } from 'preact/hooks';
import { idOf, useDesk } from '../../desk.ts';
import { valueAt, withValue } from '../../draft/draft.ts';
import { Field } from '../../fields/Field.tsx';
import { Problems } from '../../fields/Problems.tsx';
import type { FieldForm } from '../../form/field-form.ts';
import { useStoryDesk } from '../story-desk.ts';
import { readPicture } from './picture.ts';

interface Props {
  readonly form: FieldForm & { readonly kind: 'group' };
}

const path = ['logo'];

/** The logo of the district: a file of the writer's, which stays in the browser. */
export function LogoField({ form }: Props) {
  const { draft, replace, complain } = useDesk();
  const { picture, setPicture } = useStoryDesk();
  const input = useRef<HTMLInputElement>(null);
  const alt = form.fields.find(({ name }) => name === 'alt');
  const file = [...path, 'file'];
  const isThere = valueAt(draft, file) !== undefined;
  const choose = async (chosen: File): Promise<void> => {
    const read = await readPicture(chosen);
    if (typeof read === 'string') {
      complain(read);
      return;
    }
    setPicture(read);
    replace(withValue(draft, file, read.path), 'The logo stands on both sheets.');
  };
  return (
    <fieldset class="list-field" id={idOf(path)}>
      <legend>{form.label}</legend>
      <p class="field-hint">{form.hint} An SVG, PNG or JPEG of at most 500 KB.</p>
      <Problems path={path} />
      <div id={idOf(file)}>
        <Problems path={file} />
        {isThere && picture && <img class="logo-shown" src={picture.data} alt="" />}
        <p class="list-actions">
          <button type="button" class="button" onClick={() => input.current?.click()}>
            {isThere ? 'Choose another logo' : 'Choose a logo'}
          </button>
          {isThere && (
            <button
              type="button"
              class="button"
              onClick={() => replace(withValue(draft, path, undefined), 'The logo was taken out.')}
            >
              Take out the logo
            </button>
          )}
        </p>
        <input
          ref={input}
          type="file"
          accept=".svg,.png,.jpg,.jpeg"
          aria-label="Choose a logo"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void choose(chosen);
            currentTarget.value = '';
          }}
        />
      </div>
      {isThere && alt && <Field path={[...path, 'alt']} form={alt.form} />}
    </fieldset>
  );
}
