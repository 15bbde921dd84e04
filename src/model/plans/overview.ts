import { date, dollars, number } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { planAreas } from '../../schemas/plans/lists.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import { wordsOf } from '../../schemas/designs/lists.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { fact, type Fact } from '../library/facts.ts';
import type { LinkView } from '../navigation.ts';
import { Notes, type Note } from '../notes.ts';
import { commentView, type CommentView } from './comment.ts';
import { contactFacts } from './contact.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';
import { hoursOf } from './hours.ts';
import { total } from './money.ts';
import { takeAway, type TakeAway } from './take-away.ts';
import { versionViews, type VersionView } from './versions.ts';

/** One of the four areas, with what the plan does there and the goals it sets. */
export interface AreaView {
  readonly label: string;
  readonly text: Cited | undefined;
  readonly goals: readonly LinkView[];
}

/** The first page of a plan: what fits one screen and one sheet. */
export interface PlanOverview {
  readonly frame: PlanFrame;
  readonly facts: readonly Fact[];
  readonly comment: CommentView | undefined;
  readonly vision: Cited | undefined;
  readonly mission: Cited | undefined;
  readonly areas: readonly AreaView[];
  readonly contact: readonly Fact[];
  readonly versions: readonly VersionView[];
  readonly takeAway: TakeAway;
  readonly notes: readonly Note[];
}

export function planOverview(entry: PlanEntry, context: Context): PlanOverview {
  const { data } = entry;
  const notes = new Notes(context);
  const text = (said: string | undefined): Cited | undefined => (said === undefined ? undefined : cited(said, notes));
  return {
    frame: planFrame(entry, undefined, context),
    facts: keyFacts(data, context),
    comment: commentView(entry, context),
    ...{ vision: text(data.vision), mission: text(data.mission) },
    areas: areas(entry, text, context),
    contact: contactFacts(data),
    versions: versionViews(entry, context),
    takeAway: takeAway(entry, context),
    notes: notes.all,
  };
}

function keyFacts(plan: Plan, context: Context): Fact[] {
  const { goals, activities, budget, district, schoolYears, reviewBy } = plan;
  const place = district === undefined ? undefined : context.district(district);
  return [
    ...(place
      ? [{ label: 'District', value: place.data.name, href: context.href(paths.entry('districts', place.id)) }]
      : []),
    ...fact('Goals', counted(goals.length)),
    ...fact('Activities', counted(activities.length)),
    ...fact('Hours in all activities', counted(hoursOf(activities))),
    ...fact('Sessions', sessionDays(plan)),
    ...fact(`Budget, ${String(schoolYears.length)} ${schoolYears.length === 1 ? 'year' : 'years'}`, money(budget)),
    ...fact('To be reviewed by', reviewBy && date(reviewBy)),
  ];
}

function counted(count: number): string | undefined {
  return count === 0 ? undefined : number(count);
}

function sessionDays({ activities }: Plan): string | undefined {
  const days = activities.flatMap(({ sessions }) => sessions.map((session) => session.date)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return `${number(days.length)}, ${first === last ? date(first) : `${date(first)} to ${date(last)}`}`;
}

function money(budget: Plan['budget']): string | undefined {
  return budget.length === 0 ? undefined : dollars(total(budget));
}

function areas(entry: PlanEntry, text: (said: string | undefined) => Cited | undefined, context: Context): AreaView[] {
  const { data, id } = entry;
  return wordsOf(planAreas)
    .map((area) => ({
      label: planAreas[area],
      text: text(data.areas[area]),
      goals: data.goals
        .filter((goal) => goal.area === area)
        .map((goal) => ({
          label: withoutCitations(goal.statement),
          href: `${context.href(paths.planPart(id, 'goals'))}#${goal.id}`,
        })),
    }))
    .filter(({ text: said, goals }) => said !== undefined || goals.length > 0);
}
