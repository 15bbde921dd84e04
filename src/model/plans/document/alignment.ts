import type { Context } from '../../context.ts';
import { planAlignment } from '../alignment.ts';
import type { PlanEntry } from '../frame.ts';
import { heading, list, paragraph, words, type Block } from './blocks.ts';
import type { DocumentNotes } from './notes.ts';
import { tablesOf } from './tables.ts';

/** What serves what, and where nothing does. */
export function alignmentBlocks(entry: PlanEntry, notes: DocumentNotes, context: Context): Block[] {
  const { goals, matrices } = planAlignment(entry, context);
  if (matrices.length === 0) return [];
  return [
    heading(1, 'Alignment'),
    paragraph(words('What serves what, and where nothing does.')),
    ...list(goals.map(({ label }) => words(label))),
    ...matrices.flatMap(({ heading: name, holes, table }) => [
      heading(2, name),
      paragraph(words(holes)),
      ...tablesOf(table, notes.citing([])),
    ]),
  ];
}
