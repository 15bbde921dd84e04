import { list } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { planAreas } from '../../schemas/plans/lists.ts';
import type { Plan, PlanGoal } from '../../schemas/plans/plans.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import { wordsOf } from '../../schemas/designs/lists.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { standardsOf } from '../standards/of-framework.ts';
import { absentCell, plainCell, type CellView, type TableView } from '../table.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';

/** A matrix that shows what serves what, and in a sentence what nothing serves. */
export interface MatrixView {
  readonly id: string;
  readonly heading: string;
  readonly holes: string;
  readonly table: TableView;
}

export interface PlanAlignment {
  readonly frame: PlanFrame;
  /** What each goal is that the columns name by its number. */
  readonly goals: readonly LinkView[];
  readonly matrices: readonly MatrixView[];
}

/** Something that may be served, and by which columns. */
interface Row {
  readonly name: string;
  readonly served: readonly boolean[];
}

export function planAlignment(entry: PlanEntry, context: Context): PlanAlignment {
  const { data } = entry;
  const matrices = [
    standardsByGoals(data, context),
    areasByActivities(data),
    designsByGoals(data, context),
    activitiesByDesign(data, context),
  ];
  return {
    frame: planFrame(entry, 'alignment', context),
    goals: data.goals.map(({ id, statement }, index) => ({
      label: `Goal ${String(index + 1)}: ${withoutCitations(statement)}`,
      href: `${context.href(paths.planPart(entry.id, 'goals'))}#${id}`,
    })),
    matrices: matrices.filter(({ table }) => table.rows.length > 0 && table.columns.length > 0),
  };
}

/** A goal serves the standards it names, and those of its activities. */
function standardsByGoals(plan: Plan, context: Context): MatrixView {
  const standards = plan.framework === undefined ? [] : standardsOf(plan.framework, context);
  const servedBy = (goal: PlanGoal): ReadonlySet<string> =>
    new Set([...goal.standards, ...activitiesOf(goal, plan).flatMap((activity) => activity.standards)]);
  const served = plan.goals.map(servedBy);
  return matrix('standards', 'Standards by goals', plan, {
    each: 'Standard',
    rows: standards.map(({ id, data }) => ({ name: data.title, served: served.map((each) => each.has(id)) })),
    columns: goalColumns(plan),
    nothing: 'No goal serves',
  });
}

/** An activity works in the areas of its goals. */
function areasByActivities(plan: Plan): MatrixView {
  const areas = new Map(plan.goals.map(({ id, area }) => [id, area]));
  return matrix('areas', 'Areas by activities', plan, {
    each: 'Activity',
    rows: plan.activities.map(({ title, goals }) => ({
      name: title,
      served: wordsOf(planAreas).map((area) => goals.some((goal) => areas.get(goal) === area)),
    })),
    columns: Object.values(planAreas),
    nothing: 'In no area work',
  });
}

function designsByGoals(plan: Plan, context: Context): MatrixView {
  const designs = [...new Set(plan.activities.flatMap(({ design }) => design ?? []))];
  return matrix('designs', 'Learning designs by goals', plan, {
    each: 'Learning design',
    rows: designs.map((design) => ({
      name: context.find('designs', design)?.data.title ?? design,
      served: plan.goals.map((goal) => activitiesOf(goal, plan).some((activity) => activity.design === design)),
    })),
    columns: goalColumns(plan),
    nothing: 'For no goal are',
  });
}

/**
 * An activity has one design, so a list says what a matrix of all activities and all designs would: each design with
 * its activities, and in the sentence those without one.
 */
function activitiesByDesign(plan: Plan, context: Context): MatrixView {
  const designs = Map.groupBy(plan.activities, ({ design }) => design);
  const without = designs.get(undefined) ?? [];
  designs.delete(undefined);
  const table = servedTable('activities-by-design', 'Activities by learning design', plan, {
    ...{ each: 'Learning design', columns: ['Activities'] },
    rows: [...designs].map(([design = '', activities]) => ({
      name: context.find('designs', design)?.data.title ?? design,
      cells: [plainCell(activities.map(({ title }) => title).join('; '))],
    })),
  });
  const holes =
    without.length === 0
      ? 'Every activity has a learning design.'
      : `No learning design is named for: ${list(without.map(({ title }) => title))}.`;
  return { id: 'activities-by-design', heading: 'Activities by learning design', holes, table };
}

function activitiesOf(goal: PlanGoal, { activities }: Plan) {
  return activities.filter(({ goals }) => goals.includes(goal.id));
}

function goalColumns({ goals }: Plan): string[] {
  return goals.map((_, index) => `Goal ${String(index + 1)}`);
}

interface Parts {
  /** What a row is. */
  readonly each: string;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  readonly nothing: string;
}

function matrix(id: string, heading: string, plan: Plan, { each, rows, columns, nothing }: Parts): MatrixView {
  const holes = rows.filter(({ served }) => !served.includes(true)).map(({ name }) => name);
  return {
    ...{ id, heading },
    holes: holes.length === 0 ? 'Every row is served.' : `${nothing}: ${list(holes)}.`,
    table: servedTable(id, heading, plan, {
      ...{ each, columns },
      rows: rows.map(({ name, served }) => ({
        name,
        cells: served.map((is) => (is ? plainCell('yes') : absentCell('–'))),
      })),
    }),
  };
}

interface Cells {
  readonly each: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly CellView[] }[];
}

function servedTable(id: string, heading: string, { fictional }: Plan, { each, columns, rows }: Cells): TableView {
  return {
    ...{
      id: `${id}-table`,
      caption: fictional ? `${heading} (fictional)` : heading,
      corner: each,
      columns,
      summary: [],
    },
    rows: rows.map(({ name, cells }) => ({ name, notes: [], cells })),
  };
}
