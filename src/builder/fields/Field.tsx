import type { DataPath } from '../../schemas/describe.ts';
import { idOf, useDesk } from '../desk.ts';
import { optionLabel } from '../form/option-label.ts';
import type { FieldForm } from '../form/field-form.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { FigureField, provenance, Provenance } from './FigureField.tsx';
import { LineField } from './LineField.tsx';
import { ListField } from './ListField.tsx';
import { NumberField } from './NumberField.tsx';
import { PickField } from './PickField.tsx';
import { PicksField } from './PicksField.tsx';
import { Problems } from './Problems.tsx';
import { TextField } from './TextField.tsx';
import { YesField } from './YesField.tsx';
import { YesOrNoField } from './YesOrNoField.tsx';

interface Props {
  readonly path: DataPath;
  readonly form: FieldForm;
  /** Whether the list around it names it already. */
  readonly isInList?: boolean;
}

const firstWriteIt = 'First write the source below, under Sources.';

/** The control of a field, by what its schema takes. */
export function Field({ path, form, isInList = false }: Props) {
  const choices = useDesk().choicesAt(path);
  const { label, hint, isRequired } = form;
  if (choices && form.kind === 'line') return <PickField {...{ path, label, hint, isRequired, choices }} />;
  if (choices && form.kind === 'list' && form.item.kind === 'line')
    return <PicksField {...{ path, label, hint, choices }} />;
  switch (form.kind) {
    case 'line':
      return <LineField path={path} form={form} />;
    case 'text':
      return <TextField path={path} form={form} />;
    case 'number':
      return <NumberField path={path} form={form} />;
    case 'choice':
      return <ChoiceField path={path} form={form} />;
    case 'yes':
      return <YesField path={path} form={form} />;
    case 'source':
      return <PickField {...{ path, label }} choices={choices ?? []} hint={choices?.length ? '' : firstWriteIt} />;
    case 'yes-or-no':
      return <YesOrNoField path={path} form={form} />;
    case 'choices':
      return (
        <PicksField {...{ path, label, hint }} choices={form.options.map((id) => ({ id, title: optionLabel(id) }))} />
      );
    case 'list':
      return <ListField path={path} form={form} />;
    case 'group':
      if (isInList) return <Group path={path} form={form} />;
      return form.isFigure ? <FigureField path={path} form={form} /> : <NamedGroup path={path} form={form} />;
  }
}

interface GroupProps {
  readonly path: DataPath;
  readonly form: FieldForm & { readonly kind: 'group' };
}

/** Fields that belong together, under the name of what they say. */
function NamedGroup({ path, form }: GroupProps) {
  return (
    <fieldset class="field-group" id={idOf(path)}>
      <legend>{form.label}</legend>
      {form.hint && <p class="field-hint">{form.hint}</p>}
      <Problems path={path} />
      <Group path={path} form={form} />
    </fieldset>
  );
}

/** Several fields, one below the other; where a figure comes from, and what stands aside, is behind them. */
function Group({ path, form }: GroupProps) {
  const behind = form.isFigure ? form.fields.filter(({ name }) => provenance.has(name)) : [];
  const folds = form.folds ?? [];
  const aside = new Set([...behind.map(({ name }) => name), ...folds.flatMap(({ names }) => names)]);
  return (
    <>
      {form.fields
        .filter(({ name }) => !aside.has(name))
        .map(({ name, form: each }) => (
          <Field key={name} path={[...path, name]} form={each} />
        ))}
      {folds.map(({ label, names }) => (
        <details key={label} class="field-fold">
          <summary>
            {label} <span class="visually-hidden">of {form.label}</span>
          </summary>
          <div>
            {form.fields
              .filter(({ name }) => names.includes(name))
              .map(({ name, form: each }) => (
                <Field key={name} path={[...path, name]} form={each} />
              ))}
          </div>
        </details>
      ))}
      {behind.length > 0 && <Provenance path={path} fields={behind} of={form.label} />}
    </>
  );
}
