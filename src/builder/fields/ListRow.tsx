import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DataPath } from '../../schemas/describe.ts';
import { idOf, issuesIn, useDesk } from '../desk.ts';
import type { FieldForm } from '../form/field-form.ts';
import { Field } from './Field.tsx';
import { Problems } from './Problems.tsx';
import { RowActions } from './RowActions.tsx';
import { RowId } from './RowId.tsx';

interface Props {
  /** The list. */
  readonly path: DataPath;
  readonly index: number;
  readonly one: string;
  readonly form: FieldForm;
  /** What the row says of itself while it is folded; undefined for one that stands open. */
  readonly title: string | undefined;
}

/** One row of a list, with what can be done with it. */
export function ListRow({ path, index, one, form, title }: Props) {
  const place = [...path, index];
  const name = `${one} ${index + 1}`;
  const hasId = form.kind === 'group' && form.fields.some((field) => field.name === 'id');
  const shown = form.kind === 'group' ? { ...form, fields: form.fields.filter((each) => each.name !== 'id') } : form;
  const inside = (
    <>
      <Problems path={place} />
      <Field path={place} form={{ ...shown, label: form.label || name }} isInList />
      {hasId && <RowId path={place} form={form} of={name} />}
      <RowActions {...{ path, index, one }} />
    </>
  );
  if (title !== undefined)
    return (
      <FoldedRow path={place} name={name} title={title}>
        {inside}
      </FoldedRow>
    );
  // A single control is the place itself.
  return (
    <fieldset class="list-row" id={form.kind === 'group' ? idOf(place) : undefined}>
      <legend>{name}</legend>
      {inside}
    </fieldset>
  );
}

interface FoldedProps {
  readonly path: DataPath;
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A row of which only the title is seen until it is opened: a plan has dozens, and their fields are made on demand. */
function FoldedRow({ path, name, title, children }: FoldedProps) {
  const { issues } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const count = issuesIn(issues, path).length;
  return (
    <details
      class="list-row is-folded"
      id={idOf(path)}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <strong>{name}</strong>
        {title && `: ${title}`}
        {count > 0 && <span class="meta"> · {count} to look at</span>}
      </summary>
      {isOpen && <div>{children}</div>}
    </details>
  );
}
