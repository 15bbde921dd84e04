import { date, number } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { planAreas } from '../../schemas/plans/lists.ts';
import type { Plan, PlanGoal } from '../../schemas/plans/plans.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { standardLinks, type StandardLink } from '../library/standard-links.ts';
import type { LinkView } from '../navigation.ts';
import { Notes, type Note } from '../notes.ts';
import { absentCell, plainCell, type CellView, type TableView } from '../table.ts';
import { audienceWords } from './audience.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';
import { measureChart, type MeasureChart } from './measure-chart.ts';

/** A sentence of a goal under its heading: "Specific", "Relevant". */
export interface GoalLine {
  readonly label: string;
  readonly text: Cited;
}

/** A goal with what makes it SMART. */
export interface GoalView {
  readonly id: string;
  readonly number: number;
  readonly statement: Cited;
  readonly area: string;
  readonly audience: string;
  readonly lines: readonly GoalLine[];
  readonly measures: TableView | undefined;
  readonly charts: readonly MeasureChart[];
  readonly activities: readonly LinkView[];
  readonly standards: readonly StandardLink[];
}

export interface PlanGoals {
  readonly frame: PlanFrame;
  readonly needs: readonly { readonly id: string; readonly finding: Cited; readonly facts: string }[];
  readonly goals: readonly GoalView[];
  readonly contents: readonly LinkView[];
  readonly notes: readonly Note[];
}

export function planGoals(entry: PlanEntry, context: Context): PlanGoals {
  const { data } = entry;
  const notes = new Notes(context);
  const needs = data.needs.map(({ id, finding, data: from, groups }) => ({
    ...{ id: `need-${id}`, finding: cited(finding, notes) },
    facts: [from, ...groups].join(' · '),
  }));
  return {
    ...{ frame: planFrame(entry, 'goals', context), needs },
    goals: data.goals.map((goal, index) => goalView(goal, index, entry, notes, context)),
    contents: data.goals.map(({ id, statement }, index) => ({
      ...{ label: `${String(index + 1)}. ${withoutCitations(statement)}`, href: `#${id}` },
    })),
    notes: notes.all,
  };
}

function goalView(goal: PlanGoal, index: number, entry: PlanEntry, notes: Notes, context: Context): GoalView {
  const plan = entry.data;
  const label = plan.fictional ? ' (fictional)' : '';
  return {
    ...{ id: goal.id, number: index + 1, statement: cited(goal.statement, notes), area: planAreas[goal.area] },
    audience: audienceWords(goal, plan),
    lines: lines(goal, plan, notes),
    measures: goal.measures.length === 0 ? undefined : measuresTable(goal, index + 1, label, notes, context),
    charts: goal.measures.flatMap((measure) => measureChart(measure, goal.id, label, context)),
    activities: plan.activities
      .filter(({ goals }) => goals.includes(goal.id))
      .map(({ id, title }) => ({
        label: title,
        href: `${context.href(paths.planPart(entry.id, 'activities'))}#${id}`,
      })),
    standards: standardLinks(goal.standards, context),
  };
}

function lines(goal: PlanGoal, { needs }: Plan, notes: Notes): GoalLine[] {
  const answered = needs.filter(({ id }) => goal.needs.includes(id)).map(({ finding }) => withoutCitations(finding));
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['Specific', goal.specific],
    ['Achievable', goal.achievable],
    ['Relevant', goal.rationale],
    ['Time-bound', goal.by && `By ${date(goal.by)}.`],
    ['Answers', answered.length === 0 ? undefined : answered.join(' ')],
  ];
  return texts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text: cited(text, notes) }]));
}

type Measure = PlanGoal['measures'][number];
type Reading = Measure['actuals'][number];

function measuresTable(goal: PlanGoal, place: number, label: string, notes: Notes, { words }: Context): TableView {
  const cell = (reading: Reading | undefined): CellView => {
    if (reading === undefined) return absentCell(words['not-reported']);
    const { value, source, at, asOf } = reading;
    const shown = typeof value === 'number' ? plainCell(number(value)) : absentCell(words[value]);
    return { ...shown, qualifier: date(reading.date), notes: notes.refer({ source, at, asOf }) };
  };
  return {
    ...{ id: `${goal.id}-measures`, caption: `Goal ${String(place)}: how it will be seen${label}`, corner: 'Measure' },
    columns: ['Unit', 'Baseline', 'Newest', 'Target'],
    rows: goal.measures.map(({ what, unit, baseline, actuals, target }) => ({
      ...{ name: what, notes: [] },
      cells: [plainCell(unit), cell(baseline), cell(actuals.at(-1)), cell(target)],
    })),
    summary: [],
  };
}
