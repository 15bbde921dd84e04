import { dollars } from '../../../lib/format.ts';
import type { BudgetLine } from '../../../schemas/plans/plans.ts';
import { sumsBy } from '../money.ts';
import { ifShort } from './room.ts';

/** What one source gives, or several of the smaller ones together. */
export interface SourceView {
  readonly name: string;
  readonly amount: string;
}

/** So many characters stand in one line of a sheet, or in two of a narrow column. */
const longestName = 44;

/**
 * The money by source, the largest first.
 *
 * @param most how many rows there is room for, with the one of the rest
 */
export function moneyBySource(
  lines: readonly BudgetLine[],
  nameOf: (line: BudgetLine) => string,
  most: number,
): SourceView[] {
  const sums = [...sumsBy(lines, nameOf)].sort(([, one], [, other]) => other - one);
  const shown = sums.length <= most ? sums : sums.slice(0, most - 1);
  const rest = sums.slice(shown.length);
  const together = rest.reduce((sum, [, amount]) => sum + amount, 0);
  return [
    ...shown.map(([name, amount]) => ({
      name: ifShort(name, longestName, 'A source with a long name'),
      amount: dollars(amount),
    })),
    ...(rest.length === 0
      ? []
      : [{ name: `${String(rest.length)} smaller sources together`, amount: dollars(together) }]),
  ];
}
