import { useDesk } from '../desk.ts';
import { textAt, type Draft } from '../draft/draft.ts';
import { Field } from '../fields/Field.tsx';
import { ListField } from '../fields/ListField.tsx';
import { SourcesField } from '../fields/SourcesField.tsx';
import type { NamedField } from '../form/field-form.ts';
import { SectionPart } from '../SectionPart.tsx';
import { rowTitles } from './row-titles.ts';
import { sections } from './sections.ts';

const all = sections();

/** The form, grouped as the plan is read. */
export function Sections() {
  const { draft } = useDesk();
  return (
    <>
      {all.map((section, index) => (
        <SectionPart key={section.id} section={section} isOpen={index === 0}>
          {section.fields
            .filter(({ name }) => isAsked(name, draft))
            .map((field) => (
              <Part key={field.name} field={field} />
            ))}
        </SectionPart>
      ))}
    </>
  );
}

function Part({ field: { name, form } }: { readonly field: NamedField }) {
  if (form.kind !== 'list') return <Field path={[name]} form={form} />;
  if (name === 'sources') return <SourcesField form={form} />;
  const titleOf = rowTitles[name];
  return titleOf ? <ListField path={[name]} form={form} titleOf={titleOf} /> : <Field path={[name]} form={form} />;
}

/** When each of these is asked for, by where the plan stands. */
const askedIn: Readonly<Record<string, readonly string[]>> = {
  comment: ['public-comment'],
  adopted: ['adopted', 'amended', 'archived'],
  amended: ['amended', 'archived'],
};

function isAsked(name: string, draft: Draft): boolean {
  const statuses = askedIn[name];
  return statuses === undefined || draft[name] !== undefined || statuses.includes(textAt(draft, ['status']));
}
