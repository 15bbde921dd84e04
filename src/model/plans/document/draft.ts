import type { Context } from '../../context.ts';
import { statusLine, type PlanEntry } from '../frame.ts';
import { activityBlocks } from './activities.ts';
import type { Block, PlanDocument } from './blocks.ts';
import { budgetBlocks } from './budget.ts';
import { fictionalCaution } from './fictional.ts';
import { goalBlocks } from './goals.ts';
import { DocumentNotes } from './notes.ts';
import { overviewBlocks } from './overview.ts';
import { peopleBlocks } from './people.ts';

/** A plan while it is written, as it is read on paper. */
export type DraftDocument = Pick<PlanDocument, 'title' | 'subtitle' | 'blocks'>;

/**
 * A plan that is still written: what its writer says, without what only the pages of a site work out. Charts need
 * letters that are measured, so their tables stand alone.
 */
export function draftDocument(entry: PlanEntry, context: Context): DraftDocument {
  const { data } = entry;
  const notes = new DocumentNotes();
  const parts = [
    ...overviewBlocks(entry, notes, context),
    ...goalBlocks(entry, notes, context),
    ...(data.activities.length > 0 ? activityBlocks(entry, notes, context) : []),
    ...(data.budget.length > 0 ? budgetBlocks(entry, notes, context) : []),
    ...peopleBlocks(entry, notes, context),
  ];
  return {
    ...{ title: data.title, subtitle: statusLine(data, context.today) },
    blocks: [...fictionalCaution(data), ...withoutCharts(parts), ...notes.blocks],
  };
}

/** A chart stands before its sentence, and may have its name in front. */
function withoutCharts(blocks: readonly Block[]): Block[] {
  const isChart = (index: number): boolean => blocks[index]?.kind === 'picture';
  const isName = (block: Block, index: number): boolean => block.kind === 'heading' && isChart(index + 1);
  return blocks.filter((block, index) => !isChart(index) && !isChart(index - 1) && !isName(block, index));
}
