import type { DataPath } from '../../schemas/describe.ts';
import { idOf, issuesIn, useDesk } from '../desk.ts';
import { valueAt } from '../draft/draft.ts';
import type { FieldForm, NamedField } from '../form/field-form.ts';
import { Field } from './Field.tsx';
import { Labelled } from './Labelled.tsx';
import { NumberInput } from './NumberInput.tsx';
import { Problems } from './Problems.tsx';

interface Props {
  readonly path: DataPath;
  readonly form: FieldForm & { readonly kind: 'group' };
}

/** The fields of a figure that say where it comes from. */
export const provenance: ReadonlySet<string> = new Set(['source', 'at', 'asOf', 'note']);

/** A number with where it comes from. The number stands open; its source and date are behind it. */
export function FigureField({ path, form }: Props) {
  const { draft, write } = useDesk();
  const value = form.fields.find(({ form: { kind } }) => kind === 'number');
  const rest = form.fields.filter((each) => each !== value && provenance.has(each.name));
  const beside = form.fields.filter((each) => each !== value && !provenance.has(each.name));
  const unit = value?.form.kind === 'number' ? value.form.unit : 'number';
  const place = [...path, 'value'];
  return (
    <div
      class="figure-field"
      id={idOf(path)}
      {...(beside.length > 0 ? { role: 'group', 'aria-label': form.label } : {})}
    >
      <Labelled path={place} label={form.label} hint={form.hint}>
        {(tied) => (
          <NumberInput
            {...tied}
            unit={unit}
            value={valueAt(draft, place)}
            onValue={(each) => write(each === undefined && !hasMore(valueAt(draft, path)) ? path : place, each)}
          />
        )}
      </Labelled>
      {beside.map(({ name, form: each }) => (
        <Field key={name} path={[...path, name]} form={each} />
      ))}
      <Problems path={path} />
      <Provenance path={path} fields={rest} of={form.label} />
    </div>
  );
}

function hasMore(figure: unknown): boolean {
  return typeof figure === 'object' && figure !== null && Object.keys(figure).some((name) => name !== 'value');
}

interface ProvenanceProps {
  readonly path: DataPath;
  readonly fields: readonly NamedField[];
  /** What it is the source of. */
  readonly of: string;
}

/** Where a figure comes from and of what day it is; open where something in it is wrong. */
export function Provenance({ path, fields, of }: ProvenanceProps) {
  const { issues, isLookedAt } = useDesk();
  const isWrong = isLookedAt(path) && fields.some(({ name }) => issuesIn(issues, [...path, name]).length > 0);
  return (
    <details class="provenance-fields" open={isWrong || undefined}>
      <summary>
        Source and date <span class="visually-hidden">of {of}</span>
        <Summary path={path} />
      </summary>
      <div class="field-row">
        {fields.map(({ name, form }) => (
          <Field key={name} path={[...path, name]} form={form} />
        ))}
      </div>
    </details>
  );
}

/** What stands behind it, in short. */
function Summary({ path }: { readonly path: DataPath }) {
  const { draft } = useDesk();
  const source = valueAt(draft, [...path, 'source']);
  return <span class="meta">{typeof source === 'string' ? `: ${source}` : ''}</span>;
}
