import type { DataPath } from '../../schemas/describe.ts';
import type { Plan, PlanActivity, PlanGoal } from '../../schemas/plans/plans.ts';

/** What makes a plan hard to carry out, by kind. */
export type HealthKind =
  | 'goal-without-measure'
  | 'measure-without-baseline'
  | 'measure-without-target'
  | 'goal-without-activity'
  | 'goal-without-date'
  | 'area-without-goal'
  | 'activity-without-goal'
  | 'activity-without-follow-up'
  | 'activity-without-lead'
  | 'hours-without-date'
  | 'money-without-goal'
  | 'standard-untouched';

/** One thing to look at, with its place in the plan. */
export interface HealthFinding {
  readonly kind: HealthKind;
  readonly path: DataPath;
  /** What it is about, by the name the author gave it; empty where it is the plan as a whole. */
  readonly subject: string;
}

/** A standard there is, with what it is called. */
export interface KnownStandard {
  readonly id: string;
  readonly data: { readonly title: string; readonly framework: string; readonly number: number };
}

/**
 * Everything that makes a plan hard to carry out, in the order of its fields.
 *
 * @param standards those of the library and the district, of every framework
 */
export function planHealth(plan: Plan, standards: readonly KnownStandard[]): HealthFinding[] {
  return [
    ...emptyAreas(plan),
    ...plan.goals.flatMap((goal, index) => ofGoal(goal, ['goals', index], plan)),
    ...plan.activities.flatMap((activity, index) => ofActivity(activity, ['activities', index])),
    ...plan.budget.flatMap((line, index): HealthFinding[] =>
      line.goals.length === 0 && line.activity === undefined
        ? [{ kind: 'money-without-goal', path: ['budget', index], subject: line.id }]
        : [],
    ),
    ...untouched(plan, standards),
  ];
}

function emptyAreas({ goals, areas }: Plan): HealthFinding[] {
  const aimed = new Set<string>(goals.map(({ area }) => area));
  return (Object.keys(areas) as (keyof Plan['areas'])[])
    .filter((area) => !aimed.has(area))
    .map((area) => ({ kind: 'area-without-goal', path: ['areas', area], subject: area }));
}

function ofGoal(goal: PlanGoal, path: DataPath, { activities }: Plan): HealthFinding[] {
  const found = (kind: HealthKind, at: DataPath = path, subject: string = goal.id): HealthFinding => ({
    kind,
    path: at,
    subject,
  });
  return [
    ...(goal.measures.length === 0 ? [found('goal-without-measure')] : []),
    ...(goal.by === undefined ? [found('goal-without-date')] : []),
    ...(activities.some(({ goals }) => goals.includes(goal.id)) ? [] : [found('goal-without-activity')]),
    ...goal.measures.flatMap((measure, index) => {
      const at = [...path, 'measures', index];
      return [
        ...(measure.baseline === undefined ? [found('measure-without-baseline', at, measure.what)] : []),
        ...(measure.target === undefined ? [found('measure-without-target', at, measure.what)] : []),
      ];
    }),
  ];
}

function ofActivity(activity: PlanActivity, path: DataPath): HealthFinding[] {
  const { goals, design, sessions, ongoing, lead, hours, title } = activity;
  const found = (kind: HealthKind): HealthFinding => ({ kind, path, subject: title });
  const hasFollowUp = ongoing !== undefined || sessions.some(({ part }) => part === 'follow-up');
  return [
    ...(goals.length === 0 ? [found('activity-without-goal')] : []),
    // A workshop of one day changes little; what is named after a design of the library as well.
    ...((design !== undefined || sessions.length > 0) && !hasFollowUp ? [found('activity-without-follow-up')] : []),
    ...(lead === undefined ? [found('activity-without-lead')] : []),
    ...(hours !== undefined && sessions.length === 0 && ongoing === undefined ? [found('hours-without-date')] : []),
  ];
}

/** The standards of the plan's framework that no goal and no activity names, in the order of the framework. */
function untouched({ framework, goals, activities }: Plan, standards: readonly KnownStandard[]): HealthFinding[] {
  const touched = new Set([...goals, ...activities].flatMap((part) => part.standards));
  return standards
    .filter(({ id, data }) => data.framework === framework && !touched.has(id))
    .sort((one, other) => one.data.number - other.data.number)
    .map(({ data }) => ({ kind: 'standard-untouched', path: ['framework'], subject: data.title }));
}
