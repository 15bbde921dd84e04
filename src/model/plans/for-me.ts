import { date, dayAndTime, number } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { everyone, isFor, whoNames, type Who } from '../../lib/plans/audience.ts';
import { slugOf } from '../../lib/slug.ts';
import type { Plan, PlanActivity } from '../../schemas/plans/plans.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { oncePerSite } from '../once.ts';
import { hasCalendar } from './calendar-file.ts';
import { hoursOf } from './hours.ts';
import { activitiesBrowser } from './activities-browser.ts';
import { activitiesFor } from './activities-address.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';
import { whoWords } from './who-words.ts';

/** What a plan holds for somebody of one role, school, grade band or subject. */
export interface ForMePage {
  readonly frame: PlanFrame;
  readonly sentence: string;
  readonly activities: readonly ForMeActivity[];
  readonly goals: readonly LinkView[];
  readonly training: readonly string[];
  readonly downloads: readonly LinkView[];
  /** The table of activities for this and one more thing that is said of somebody: "Teachers, North School". */
  readonly together: readonly LinkView[];
}

export interface ForMeActivity extends LinkView {
  readonly hours: string;
  /** The days of its sessions, in words. */
  readonly days: readonly string[];
}

/** The choices, group by group, each with its page. */
export interface ForMeChoices {
  readonly frame: PlanFrame;
  /** Where several are chosen at once. */
  readonly several: LinkView;
  readonly groups: readonly { readonly heading: string; readonly links: readonly LinkView[] }[];
}

const headings: Readonly<Record<Who['kind'], string>> = {
  roles: 'By role',
  schools: 'By school',
  grades: 'By grades',
  subjects: 'By subject',
};

/** Everything that somebody can choose, with the last step of its address. */
export function whoIn({ goals, activities, mandated }: Plan): (Who & { readonly slug: string })[] {
  return everyone([...goals, ...activities, ...mandated]).map((who) => ({
    ...who,
    slug: `${whoNames[who.kind]}-${slugOf(who.id)}`,
  }));
}

export function forMeChoices(entry: PlanEntry, context: Context): ForMeChoices {
  const groups = Map.groupBy(whoIn(entry.data), ({ kind }) => kind);
  return {
    frame: planFrame(entry, 'for', context),
    several: { label: 'table of activities', href: context.href(paths.planPart(entry.id, 'activities')) },
    groups: [...groups].map(([kind, all]) => ({
      heading: headings[kind],
      links: all.map((who) => ({
        label: whoWords(who, entry.data),
        href: context.href(paths.planFor(entry.id, who.slug)),
      })),
    })),
  };
}

export function forMePage(entry: PlanEntry, who: Who & { readonly slug: string }, context: Context): ForMePage {
  const { data, id } = entry;
  const label = whoWords(who, data);
  const activities = data.activities.filter((activity) => isFor(activity, who));
  const hours = hoursOf(activities);
  const part = (name: 'goals' | 'activities', of: string): string => `${context.href(paths.planPart(id, name))}#${of}`;
  return {
    frame: framed(entry, label, context),
    sentence: `${counted(activities.length)} for you${hours === 0 ? '' : `, ${number(hours)} hours in all`}.`,
    activities: activities.map((activity) => ({
      ...{ label: activity.title, href: part('activities', activity.id) },
      ...{ hours: activity.hours === undefined ? 'not said' : number(activity.hours), days: daysOf(activity) },
    })),
    goals: data.goals
      .filter((goal) => isFor(goal, who))
      .map((goal) => ({ label: withoutCitations(goal.statement), href: part('goals', goal.id) })),
    downloads: hasCalendar(who)
      ? [{ label: 'These dates for your calendar (.ics)', href: context.href(paths.planForCalendar(id, who.slug)) }]
      : [],
    together: together(entry, who, context),
    training: data.mandated
      .filter((training) => isFor(training, who))
      .map(({ topic, frequency, due }) => `${topic}: ${frequency}${due === undefined ? '' : `, due ${date(due)}`}.`),
  };
}

/** By what the table of activities of each plan can be narrowed: every page of a plan for somebody asks for it. */
const facetsOf = oncePerSite(
  (context) => new Map(context.corpus.plans.map((plan) => [plan.id, activitiesBrowser(plan, context).facets] as const)),
);

/** Who else somebody is, as far as the table of activities can be narrowed by it. */
function together(entry: PlanEntry, who: Who, context: Context): LinkView[] {
  const facets = facetsOf(context).get(entry.id) ?? [];
  const isKnown = ({ kind, id }: Who): boolean =>
    facets.some(({ name, options }) => name === whoNames[kind] && options.some(({ value }) => value === id));
  return whoIn(entry.data)
    .filter((other) => other.kind !== who.kind && isKnown(who) && isKnown(other))
    .map((other) => ({
      label: `${whoWords(who, entry.data)}, ${whoWords(other, entry.data)}`,
      href: context.href(activitiesFor(entry.id, [who, other])),
    }));
}

/** The page stands below the one on which it was chosen. */
function framed(entry: PlanEntry, label: string, context: Context): PlanFrame {
  const frame = planFrame(entry, 'for', context);
  const choices = { label: frame.heading, href: paths.planPart(entry.id, 'for') };
  return { ...frame, heading: `For you: ${label}`, trail: [...frame.trail, choices] };
}

function counted(count: number): string {
  return count === 1 ? 'One activity is' : `${number(count)} activities are`;
}

function daysOf({ sessions, ongoing }: PlanActivity): string[] {
  return [
    ...sessions.map(({ date: day, start, end }) => dayAndTime(day, start, end)),
    ...(ongoing === undefined ? [] : [ongoing]),
  ];
}
