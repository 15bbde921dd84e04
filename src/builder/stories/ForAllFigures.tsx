import { useDesk } from '../desk.ts';
import { sharedBy, valueAt, withShared } from '../draft/draft.ts';
import type { NamedField } from '../form/field-form.ts';
import { SharedField } from '../fields/SharedField.tsx';

interface Props {
  /** The figures that describe the district. */
  readonly fields: readonly NamedField[];
}

/** Where the figures come from that are written already, said once for all of them. */
export function ForAllFigures({ fields }: Props) {
  const { draft, replace } = useDesk();
  const written = fields.map(({ name }) => ['figures', name]).filter((figure) => valueAt(draft, figure) !== undefined);
  const [first] = fields;
  if (written.length < 2 || first?.form.kind !== 'group') return null;
  return (
    <fieldset class="for-all field-row">
      <legend>For all {written.length} figures below</legend>
      {first.form.fields
        .filter(({ name }) => ['source', 'at', 'asOf'].includes(name))
        .map((field) => (
          <SharedField
            key={field.name}
            of="figures"
            field={field}
            value={sharedBy(draft, written, field.name)}
            onValue={(text) => replace(withShared(draft, written, field.name, text))}
          />
        ))}
    </fieldset>
  );
}
