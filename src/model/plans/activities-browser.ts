import { date, number } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { everyone, whoNames, type Who } from '../../lib/plans/audience.ts';
import { schoolYearOf } from '../../schemas/school-year.ts';
import { evidenceTiers, formats, wordsOf } from '../../schemas/designs/lists.ts';
import { gradeBands, planRoles } from '../../schemas/plans/lists.ts';
import type { Plan, PlanActivity } from '../../schemas/plans/plans.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import { browserView, type BrowserEntry, type FacetQuestion } from '../browser/view.ts';
import type { BrowserView, SortOrder } from '../browser/browser.ts';
import type { Context } from '../context.ts';
import { audienceWords } from './audience.ts';
import type { PlanEntry } from './frame.ts';
import { whoWords } from './who-words.ts';

const sorts: readonly SortOrder[] = [
  { value: 'plan', label: 'Order of the plan' },
  { value: 'date', label: 'First session' },
  { value: 'hours', label: 'Most hours' },
];

/** The activities of a plan with what selects and orders them, for the table and for the file its script reads. */
export function activitiesBrowser(entry: PlanEntry, context: Context): BrowserView {
  const { activities } = entry.data;
  const groups = Map.groupBy(everyone(activities), ({ kind }) => kind);
  const entries = activities.map((activity) => browserEntry(activity, entry, groups, context));
  return browserView(entries, questions(entry.data, groups, context), sorts);
}

type Groups = ReadonlyMap<Who['kind'], readonly Who[]>;

const headings: Readonly<Record<Who['kind'], string>> = {
  roles: 'For whom',
  schools: 'School',
  grades: 'Grades',
  subjects: 'Subject',
};

function questions(plan: Plan, groups: Groups, { words, corpus }: Context): FacetQuestion[] {
  return [
    {
      ...{ name: 'goal', heading: 'Goal' },
      options: plan.goals.map(({ id, statement }) => ({ value: id, label: withoutCitations(statement) })),
    },
    ...[...groups].map(([kind, all]) => ({
      ...{ name: whoNames[kind], heading: headings[kind] },
      options: inOrder(kind, all, plan).map((who) => ({ value: who.id, label: whoWords(who, plan) })),
    })),
    {
      ...{ name: 'year', heading: 'School year' },
      options: plan.schoolYears.map((year) => ({ value: year, label: year })),
    },
    {
      ...{ name: 'format', heading: 'Format' },
      options: wordsOf(formats).map((value) => ({ value, label: words[`format-${value}`] })),
    },
    {
      ...{ name: 'evidence', heading: 'Evidence' },
      options: [
        ...Object.entries(evidenceTiers).map(([value, label]) => ({ value, label })),
        { value: 'none', label: 'No study listed' },
      ],
    },
    {
      ...{ name: 'by', heading: 'Learning design' },
      options: corpus.designs.map(({ id, data }) => ({ value: id, label: data.title })),
    },
  ];
}

/** In the order of the lists, which is the one that readers know. */
function inOrder(kind: Who['kind'], all: readonly Who[], { schools }: Plan): Who[] {
  const order: Readonly<Record<Who['kind'], readonly string[]>> = {
    ...{ roles: wordsOf(planRoles), grades: wordsOf(gradeBands), schools: schools.map(({ id }) => id) },
    subjects: all.map(({ id }) => id).sort(),
  };
  return all.toSorted((one, other) => order[kind].indexOf(one.id) - order[kind].indexOf(other.id));
}

function browserEntry(
  activity: PlanActivity,
  { data, id }: PlanEntry,
  groups: Groups,
  { href }: Context,
): BrowserEntry {
  const [first] = activity.sessions;
  return {
    id: activity.id,
    card: {
      ...{ title: activity.title, href: `${href(paths.planPart(id, 'activities'))}#${activity.id}` },
      ...{ summary: audienceWords(activity, data), fictional: data.fictional },
      facts: [first && date(first.date), activity.hours === undefined ? '' : `${number(activity.hours)} hours`]
        .filter(Boolean)
        .join(' · '),
    },
    values: {
      ...{ goal: activity.goals, format: activity.formats, by: activity.design === undefined ? [] : [activity.design] },
      ...Object.fromEntries([...groups].map(([kind, all]) => [whoNames[kind], forWhom(activity[kind], all)])),
      year: [...new Set(activity.sessions.map((session) => schoolYearOf(session.date)))],
      evidence: activity.evidence.length === 0 ? ['none'] : activity.evidence.map(({ tier }) => String(tier)),
    },
    ranks: {
      ...{ date: first ? Date.parse(first.date) : Number.MAX_SAFE_INTEGER, hours: -(activity.hours ?? 0) },
    },
  };
}

/** What names nobody is for all. */
function forWhom(named: readonly string[], all: readonly Who[]): readonly string[] {
  return named.length === 0 ? all.map(({ id }) => id) : named;
}
