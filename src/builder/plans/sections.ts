import { planSchema } from '../../schemas/plans/plans.ts';
import type { FieldForm, Fold, NamedField } from '../form/field-form.ts';
import { sectionsOf, type Section, type SectionNames } from '../form/sections.ts';

/** Which fields stand together. The others are kept as they are in a file that was opened. */
const parts: readonly SectionNames[] = [
  {
    ...{ id: 'who', heading: 'Who and when', where: '' },
    names: [
      ...['title', 'summary', 'district', 'schoolYears', 'status', 'adopted', 'amended', 'comment'],
      ...['timeZone', 'contact', 'schools'],
    ],
  },
  {
    ...{ id: 'vision', heading: 'Vision and mission', where: '' },
    names: ['vision', 'mission', 'definition', 'framework', 'areas'],
  },
  { id: 'governance', heading: 'Who wrote it and who was heard', where: '', names: ['governance'] },
  { id: 'needs', heading: 'What the data show', where: '', names: ['needs'] },
  { id: 'goals', heading: 'Goals', where: '', names: ['goals'] },
  { id: 'activities', heading: 'Activities', where: '', names: ['activities'] },
  { id: 'budget', heading: 'Budget', where: '', names: ['budget'] },
  { id: 'sources', heading: 'Sources', where: '', names: ['sources'] },
  { id: 'about', heading: 'For lists and review', where: '', names: ['fictional', 'reviewed', 'reviewBy'] },
];

const audience: Fold = { label: 'Whom it is for', names: ['roles', 'schools', 'grades', 'subjects'] };

/** What stands behind the other fields of a row, so that a goal or an activity fits a screen. */
const folds: Readonly<Record<string, readonly Fold[]>> = {
  goals: [audience, { label: 'Needs and standards', names: ['needs', 'standards'] }],
  activities: [
    audience,
    { label: 'Provider, evidence and standards', names: ['provider', 'resources', 'evidence', 'standards'] },
    { label: 'The six tests of the federal definition', names: ['definition'] },
  ],
};

/** The parts of the form with their fields, made from the schema of plans. */
export function sections(): readonly Section[] {
  return sectionsOf(planSchema, parts).map((section) => ({ ...section, fields: section.fields.map(folded) }));
}

/** The fields of a plan that the form does not show. */
export function keptFields(): readonly string[] {
  const shown = new Set(parts.flatMap(({ names }) => names));
  return Object.keys(planSchema.shape).filter((name) => !shown.has(name));
}

function folded({ name, form }: NamedField): NamedField {
  const own = folds[name];
  if (!own || form.kind !== 'list' || form.item.kind !== 'group') return { name, form };
  const item: FieldForm = { ...form.item, folds: own };
  return { name, form: { ...form, item } };
}
