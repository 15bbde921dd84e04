import { ListField } from './ListField.tsx';
import type { FieldForm } from '../form/field-form.ts';

/** What a draft's own list of works does not need: it is for a bibliography. */
const leftOut = new Set(['partOf', 'licence', 'silence', 'authors']);

interface Props {
  readonly form: FieldForm & { readonly kind: 'list' };
}

/** The works that what is written rests on. */
export function SourcesField({ form }: Props) {
  const item =
    form.item.kind === 'group'
      ? { ...form.item, fields: form.item.fields.filter(({ name }) => !leftOut.has(name)) }
      : form.item;
  return <ListField path={['sources']} form={{ ...form, item }} one="Source" start={{ kind: 'district record' }} />;
}
