import type { ComponentChildren } from 'preact';
import { Field } from '../fields/Field.tsx';
import { ForAllFigures } from './ForAllFigures.tsx';
import { ListField } from '../fields/ListField.tsx';
import type { NamedField } from '../form/field-form.ts';
import { sections } from './sections.ts';
import { LogoField } from './logo/LogoField.tsx';
import { MoneySection } from './money/MoneySection.tsx';
import { SectionPart } from '../SectionPart.tsx';
import { SourcesField } from '../fields/SourcesField.tsx';

const all = sections();

/** The form, grouped as the sheets are. */
export function Sections({ beforeDistrict }: { readonly beforeDistrict: ComponentChildren }) {
  return (
    <>
      {all.map((section, index) => (
        <SectionPart key={section.id} section={section} isOpen={index === 0}>
          {section.id === 'district' && beforeDistrict}
          {section.fields.map((field) => (
            <Part key={field.name} field={field} />
          ))}
        </SectionPart>
      ))}
    </>
  );
}

function Part({ field: { name, form } }: { readonly field: NamedField }) {
  if (name === 'tables') return <MoneySection />;
  if (name === 'logo' && form.kind === 'group') return <LogoField form={form} />;
  if (name === 'sources' && form.kind === 'list') return <SourcesField form={form} />;
  if (name === 'figures' && form.kind === 'group')
    return (
      <>
        <ForAllFigures fields={form.fields} />
        <Fields path={[name]} fields={form.fields} />
      </>
    );
  if (form.kind === 'group') return <Fields path={[name]} fields={form.fields} />;
  return <Field path={[name]} form={form} />;
}

/** The large numbers of a part of the story, and all else as its schema has it. */
function Fields({ path, fields }: { readonly path: readonly string[]; readonly fields: readonly NamedField[] }) {
  return (
    <>
      {fields.map(({ name, form }) =>
        form.kind === 'list' ? (
          <ListField key={name} path={[...path, name]} form={form} one="Large figure" />
        ) : (
          <Field key={name} path={[...path, name]} form={form} />
        ),
      )}
    </>
  );
}
