import type { MoneyKind } from '../../../schemas/money.ts';
import { rowsAt } from '../../drafts/draft.ts';
import { cellAt, yearsOf, type StoryDraft } from './draft.ts';

/** What was spent, or is planned, in one school year. */
export interface NewestTotal {
  readonly year: string;
  /** Whole dollars. */
  readonly amount: number;
  readonly kind: Exclude<MoneyKind, 'received'>;
}

/**
 * The total of the newest school year that has one: by use, or else by source, for both tables split the same money. A
 * year has a total only where every row that applies is reported, and all of them are money of one kind.
 */
export function newestTotal(story: StoryDraft): NewestTotal | undefined {
  const years = yearsOf(story).toSorted().toReversed();
  for (const year of years)
    for (const table of ['byUse', 'bySource'] as const) {
      const cells = rowsAt(story, ['tables', table]).map((row) => cellAt(row, table, year));
      const total = totalOf(cells.filter(({ value }) => value !== 'not-applicable'));
      if (total) return { year, ...total };
    }
  return undefined;
}

function totalOf(cells: readonly ReturnType<typeof cellAt>[]): Omit<NewestTotal, 'year'> | undefined {
  const kind = cells[0]?.kind;
  if (kind !== 'spent' && kind !== 'budgeted') return undefined;
  const amounts = cells.flatMap((cell) => (typeof cell.value === 'number' && cell.kind === kind ? [cell.value] : []));
  if (amounts.length < cells.length) return undefined;
  return { kind, amount: amounts.reduce((sum, amount) => sum + amount, 0) };
}
