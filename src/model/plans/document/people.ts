import type { Context } from '../../context.ts';
import type { PlanEntry } from '../frame.ts';
import { planPeople, type PeopleSection } from '../people.ts';
import { heading, paragraph, part, type Block } from './blocks.ts';
import type { Citing, DocumentNotes } from './notes.ts';

/** Who wrote the plan, who was heard, who decided, what rules ask, and how the plan is looked at. */
export function peopleBlocks(entry: PlanEntry, notes: DocumentNotes, context: Context): Block[] {
  const page = planPeople(entry, context);
  const citing = notes.citing(page.notes);
  return part(
    heading(1, 'People and rules'),
    page.sections.flatMap(({ heading: name, rows }) => [
      heading(2, name),
      ...rows.flatMap((row) => rowBlocks(row, citing)),
    ]),
  );
}

function rowBlocks({ title, texts }: PeopleSection['rows'][number], citing: Citing): Block[] {
  return [...(title === '' ? [] : [heading(3, title)]), ...texts.map((text) => paragraph(citing.text(text)))];
}
