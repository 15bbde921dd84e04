import { dollars } from '../../lib/format.ts';
import type { Issue } from '../../report/issue.ts';
import { outlayCell } from '../../schemas/cells.ts';
import type { Corpus, Entry } from '../../schemas/corpus.ts';
import type { BudgetLine, Plan } from '../../schemas/plans/plans.ts';
import type { Spending } from '../../schemas/spending.ts';
import { fieldIssue, type Check } from '../check.ts';

/** The budget of a plan spends no more of a source in a year than its spending entry says there is. */
export const planBudgets: Check = ({ corpus }) => corpus.plans.flatMap((entry) => exceeding(entry, corpus));

function exceeding(entry: Entry<'plans'>, { spending }: Corpus): Issue[] {
  const { budget, spending: id } = entry.data;
  // A plan that does not say its years is told so where its shape is checked.
  const schoolYears = (entry.data as Partial<Plan>).schoolYears ?? [];
  const money = spending.find((each) => each.id === id)?.data;
  if (!money) return [];
  return schoolYears.flatMap((year) => {
    const lines = budget.map((line, index) => ({ line, index })).filter(({ line }) => line.schoolYear === year);
    return [...Map.groupBy(lines, ({ line }) => keyOf(line)).values()].flatMap((group) => {
      const first = group[0];
      const there = first && available(first.line, year, money);
      const planned =
        first &&
        sumOf(
          group.map(({ line }) => line),
          first.line,
          money,
        );
      if (!first || there === undefined || planned === undefined || planned <= there) return [];
      return [
        fieldIssue(entry, 'budget-exceeds-source', ['budget', first.index, 'budgeted'], {
          what: `The lines of this source add up to ${dollars(planned)} in ${year}; the spending entry "${id ?? ''}" has ${dollars(there)}.`,
          fix: 'Lower a line, or correct the amount of the source in the spending entry.',
        }),
      ];
    });
  });
}

/** What was spent is compared with what was spent, and else what is planned; undefined where a line does not say. */
function sumOf(lines: readonly BudgetLine[], of: BudgetLine, money: Spending): number | undefined {
  const isSpent = rowsOf(of, money).every((row) => outlayCell(row, of.schoolYear).kind === 'spent');
  const amounts = lines.map(({ budgeted, spent }) => (isSpent ? spent : budgeted));
  return amounts.every((amount) => typeof amount === 'number')
    ? amounts.reduce((sum, amount) => sum + amount, 0)
    : undefined;
}

function rowsOf({ from, fromName }: BudgetLine, { bySource }: Spending): Spending['bySource'] {
  return bySource.filter((row) => row.from === from && (fromName === undefined || row.name === fromName));
}

function keyOf({ from, fromName = '' }: BudgetLine): string {
  return JSON.stringify([from, fromName]);
}

/** Whole dollars of a source in a year; undefined where the entry does not say. */
function available(line: BudgetLine, year: string, money: Spending): number | undefined {
  const values = rowsOf(line, money).map((row) => outlayCell(row, year).value);
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === 0 || numbers.length < values.length
    ? undefined
    : numbers.reduce((sum, value) => sum + value, 0);
}
