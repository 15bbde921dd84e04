import type { Context } from '../../context.ts';
import { planBudget } from '../budget.ts';
import type { PlanEntry } from '../frame.ts';
import { heading, list, paragraph, words, type Block } from './blocks.ts';
import { chartBlocks } from './goals.ts';
import type { DocumentNotes } from './notes.ts';
import { tablesOf } from './tables.ts';

/** The money by source, use and goal, beside the spending page, and line by line. */
export function budgetBlocks(entry: PlanEntry, notes: DocumentNotes, context: Context): Block[] {
  if (entry.data.budget.length === 0) return [];
  const { tables, lines, compared, notes: own } = planBudget(entry, context);
  const citing = notes.citing(own);
  return [
    heading(1, 'Budget'),
    ...tables.flatMap(({ heading: name, table, chart }) => [
      heading(2, name),
      ...tablesOf(table, citing),
      ...(chart ? chartBlocks(chart).slice(1) : []),
    ]),
    ...(compared
      ? [
          heading(2, 'Beside the spending page'),
          paragraph(words(`The plan is compared with “${compared.entry.label}”.`)),
          ...list(compared.sentences.map(words)),
        ]
      : []),
    heading(2, 'Line by line'),
    ...tablesOf(lines, citing),
  ];
}
