import { dollars } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import { outlayCell } from '../../schemas/cells.ts';
import type { BudgetLine, Plan } from '../../schemas/plans/plans.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { Words } from '../../schemas/words.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { Notes, type Note } from '../notes.ts';
import { absentCell, plainCell, type CellView, type RowView, type TableView } from '../table.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';
import { linesOfGoal, sumsBy, total } from './money.ts';

export interface PlanBudget {
  readonly frame: PlanFrame;
  /** By source, by use, by goal: years across. */
  readonly tables: readonly {
    readonly heading: string;
    readonly table: TableView;
    readonly chart: ChartSpec | undefined;
  }[];
  readonly lines: TableView;
  /** What the spending entry says beside it; undefined where the plan names none. */
  readonly compared: { readonly entry: LinkView; readonly sentences: readonly string[] } | undefined;
  readonly notes: readonly Note[];
}

type Group = (line: BudgetLine) => string;

export function planBudget(entry: PlanEntry, context: Context): PlanBudget {
  const { data } = entry;
  const { words } = context;
  const notes = new Notes(context);
  const bySource = yearsTable(data, 'Budget by source', (line) => sourceName(line, words));
  const byUse = yearsTable(data, 'Budget by use', (line) => useName(line, words));
  return {
    frame: planFrame(entry, 'budget', context),
    tables: [
      {
        heading: 'By source',
        table: bySource,
        chart: stackedChart(data, 'Budget by source', (line) => sourceName(line, words)),
      },
      { heading: 'By use', table: byUse, chart: stackedChart(data, 'Budget by use', (line) => useName(line, words)) },
      { heading: 'By goal', table: goalsTable(data), chart: undefined },
    ],
    lines: linesTable(data, notes, context),
    compared: compared(entry, context),
    notes: notes.all,
  };
}

export function sourceName({ from, fromName }: BudgetLine, words: Words): string {
  return fromName ?? words[from];
}

export function useName({ use, useName: own }: BudgetLine, words: Words): string {
  return own ?? words[use];
}

function labelled({ fictional }: Plan, text: string): string {
  return fictional ? `${text} (fictional)` : text;
}

function yearsTable(plan: Plan, caption: string, of: Group): TableView {
  const groups = [...new Set(plan.budget.map(of))];
  return {
    ...{
      id: idOf(caption),
      caption: `${labelled(plan, caption)}, in whole dollars`,
      corner: 'Planned',
      columns: plan.schoolYears,
    },
    rows: groups.map((name) =>
      yearsRow(
        plan,
        name,
        plan.budget.filter((line) => of(line) === name),
      ),
    ),
    summary: [yearsRow(plan, 'Total', plan.budget)],
  };
}

function yearsRow({ schoolYears }: Plan, name: string, lines: readonly BudgetLine[]): RowView {
  const sums = sumsBy(lines, ({ schoolYear }) => schoolYear);
  return { name, notes: [], cells: schoolYears.map((year) => amountCell(sums.get(year))) };
}

/** No line is no money that was planned, which is nothing to show as zero. */
function amountCell(amount: number | undefined): CellView {
  return amount === undefined ? absentCell('none planned') : plainCell(dollars(amount));
}

function goalsTable(plan: Plan): TableView {
  const rows = plan.goals.map((goal, index) =>
    yearsRow(plan, `${String(index + 1)}. ${withoutCitations(goal.statement)}`, linesOfGoal(goal.id, plan)),
  );
  const served = plan.goals.flatMap(({ id }) => linesOfGoal(id, plan));
  const rest = plan.budget.filter((line) => !served.includes(line));
  const several = new Set(served).size < served.length;
  return {
    ...{ id: 'budget-by-goal', corner: 'Planned', columns: plan.schoolYears, summary: [] },
    caption: `${labelled(plan, 'Budget by goal')}, in whole dollars${several ? '. Money for several goals stands with each of them' : ''}`,
    rows: rest.length === 0 ? rows : [...rows, yearsRow(plan, 'No goal', rest)],
  };
}

/** Where no line has money of a source, the plan has none of it: that is zero dollars planned, and nothing is missing. */
function stackedChart(plan: Plan, title: string, of: Group): ChartSpec | undefined {
  const groups = [...new Set(plan.budget.map(of))];
  if (groups.length === 0 || groups.length > 8) return undefined;
  return {
    ...{ kind: 'stacked-bar', title: labelled(plan, title), categories: plan.schoolYears, unit: 'dollars' },
    missingLabel: 'none planned',
    series: groups.map((name) => {
      const sums = sumsBy(
        plan.budget.filter((line) => of(line) === name),
        ({ schoolYear }) => schoolYear,
      );
      return { name, values: plan.schoolYears.map((year) => sums.get(year) ?? 0) };
    }),
  };
}

function linesTable(plan: Plan, notes: Notes, { words }: Context): TableView {
  const activities = new Map(plan.activities.map(({ id, title }) => [id, title]));
  return {
    ...{ id: 'budget-lines', caption: labelled(plan, 'Every line of the budget'), corner: 'Year' },
    columns: ['Source', 'Use', 'For', 'Planned', 'Spent', 'Why'],
    rows: plan.budget.map((line) => ({
      ...{ name: line.schoolYear, notes: notes.refer(line) },
      cells: [
        ...[sourceName(line, words), useName(line, words)].map(plainCell),
        plainCell(line.activity === undefined ? '' : (activities.get(line.activity) ?? line.activity)),
        plainCell(dollars(line.budgeted)),
        typeof line.spent === 'number'
          ? plainCell(dollars(line.spent))
          : absentCell(words[line.spent ?? 'not-reported']),
        plainCell(line.justification ?? ''),
      ],
    })),
    summary: [{ name: 'Total', notes: [], cells: ['', '', '', dollars(total(plan.budget)), '', ''].map(plainCell) }],
  };
}

/** Whether the plan's money of each year agrees with the spending entry of the district. */
function compared({ data }: PlanEntry, { find, href }: Context): PlanBudget['compared'] {
  const entry = data.spending === undefined ? undefined : find('spending', data.spending);
  if (!entry) return undefined;
  return {
    entry: { label: entry.data.title, href: href(paths.entry('spending', entry.id)) },
    sentences: data.schoolYears.map((year) => yearSentence(year, data, entry)),
  };
}

function yearSentence(year: string, { budget }: Plan, { data }: PublishedEntry<'spending'>): string {
  const cells = data.bySource.map((row) => outlayCell(row, year));
  const numbers = cells.map(({ value }) => value).filter((value) => typeof value === 'number');
  const isSpent = data.schoolYears.includes(year) && cells.length > 0 && cells.every(({ kind }) => kind === 'spent');
  const lines = budget.filter(({ schoolYear }) => schoolYear === year);
  const own = isSpent ? spentIn(lines) : total(lines);
  const kind = isSpent ? 'spent' : 'planned';
  if (own === undefined) return `${year}: not every line of the plan says what was spent.`;
  const has = `${year}: the plan has ${dollars(own)} ${kind}`;
  if (!data.schoolYears.includes(year) || numbers.length === 0) return `${has}; the spending page has no amounts.`;
  if (numbers.length < cells.length) return `${has}; the spending page does not report every row, so it has no total.`;
  const theirs = numbers.reduce((sum, value) => sum + value, 0);
  if (theirs === own) return `${has}, and the spending page the same.`;
  const difference = dollars(Math.abs(theirs - own));
  return `${has}, the spending page ${dollars(theirs)}: ${difference} ${theirs > own ? 'more' : 'less'}.`;
}

/** Undefined where a line does not say what was spent: it is not zero. */
function spentIn(lines: readonly BudgetLine[]): number | undefined {
  const amounts = lines.map(({ spent }) => spent);
  return amounts.every((amount) => typeof amount === 'number')
    ? amounts.reduce((sum, amount) => sum + amount, 0)
    : undefined;
}

function idOf(caption: string): string {
  return caption.toLowerCase().replaceAll(' ', '-');
}
