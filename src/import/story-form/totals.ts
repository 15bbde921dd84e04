import { dollars } from '../../lib/format.ts';
import { fieldNames } from '../../model/stories/form/names.ts';
import { formColumns } from '../../model/stories/form/rows.ts';
import type { Answers } from './answers.ts';
import type { Grid } from './tables.ts';

/** The totals of a form are no part of a story, which adds up for itself: they show where an amount was mistyped. */
export function complainOfTotals(grid: Grid, answers: Answers): void {
  for (const table of ['bySource', 'byUse'] as const)
    for (const [index, column] of formColumns.entries()) {
      const name = fieldNames.total(table, column);
      const total = answers.number(name);
      if (typeof total !== 'number') continue;
      const cells = grid[table].map(({ cells }) => cells[index]);
      const sum = cells.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0);
      // Where an amount is missing, the others may come to less.
      const isWhole = cells.every((cell) => typeof cell === 'number' || cell === 'not-applicable');
      if (sum > total || (isWhole && sum !== total))
        answers.complain(
          name,
          `The amounts above come to ${dollars(sum)}, and the total says ${dollars(total)}. Look which of them is mistyped.`,
        );
    }
}
