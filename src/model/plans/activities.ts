import { date, dayAndTime, list, number } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { evidenceTiers, wordsOf } from '../../schemas/designs/lists.ts';
import { definitionTests, sessionParts } from '../../schemas/plans/lists.ts';
import type { PlanActivity } from '../../schemas/plans/plans.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { BrowserView } from '../browser/browser.ts';
import { foundSentence } from '../browser/sentences.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { fact, type Fact } from '../library/facts.ts';
import { standardLinks, type StandardLink } from '../library/standard-links.ts';
import type { LinkView } from '../navigation.ts';
import { Notes, type Note } from '../notes.ts';
import { activitiesBrowser } from './activities-browser.ts';
import { audienceWords } from './audience.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';

/** One of the six tests of the federal definition, as an activity answers it. */
export interface TestView {
  readonly label: string;
  readonly answer: 'Met' | 'Not met' | 'Not said';
  readonly how: Cited | undefined;
}

export interface SessionView {
  readonly part: string;
  /** "October 14, 2026, 08:30 to 15:00". */
  readonly when: string;
  readonly about: string;
}

export interface ActivityView {
  readonly id: string;
  readonly title: string;
  readonly what: Cited | undefined;
  readonly facts: readonly Fact[];
  readonly goals: readonly LinkView[];
  readonly sessions: readonly SessionView[];
  readonly ongoing: string | undefined;
  readonly tests: readonly TestView[];
  readonly evidence: readonly { readonly tier: string; readonly study: Cited }[];
  readonly resources: readonly Cited[];
  readonly standards: readonly StandardLink[];
}

export interface PlanActivities {
  readonly frame: PlanFrame;
  readonly view: BrowserView;
  /** Where the script of the table finds its list. */
  readonly data: string;
  readonly total: string;
  readonly rows: readonly ActivityRow[];
  readonly activities: readonly ActivityView[];
  readonly notes: readonly Note[];
}

/** What the rows are called, in sentences about how many there are. */
export const activitiesNoun = 'activities';

/** A line of the table that lists all activities. */
export interface ActivityRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly audience: string;
  readonly first: string;
  readonly hours: string;
  readonly lead: string;
}

export function planActivities(entry: PlanEntry, context: Context): PlanActivities {
  const { data } = entry;
  const notes = new Notes(context);
  return {
    frame: planFrame(entry, 'activities', context),
    view: activitiesBrowser(entry, context),
    data: context.href(paths.planActivitiesData(entry.id)),
    total: foundSentence(activitiesNoun, data.activities.length, data.activities.length),
    rows: data.activities.map((activity) => ({
      ...{ id: activity.id, title: activity.title, href: `#${activity.id}`, audience: audienceWords(activity, data) },
      first: activity.sessions[0] ? date(activity.sessions[0].date) : 'no date',
      hours: activity.hours === undefined ? 'not said' : number(activity.hours),
      lead: activity.lead ?? 'not said',
    })),
    activities: data.activities.map((activity) => activityView(activity, entry, notes, context)),
    notes: notes.all,
  };
}

function activityView(activity: PlanActivity, entry: PlanEntry, notes: Notes, context: Context): ActivityView {
  const { id, title, what, ongoing, resources, sessions, evidence, standards } = activity;
  return {
    ...{ id, title, ongoing },
    what: what === undefined ? undefined : cited(what, notes),
    facts: facts(activity, entry, context),
    goals: entry.data.goals
      .filter((goal) => activity.goals.includes(goal.id))
      .map((goal) => ({
        label: withoutCitations(goal.statement),
        href: `${context.href(paths.planPart(entry.id, 'goals'))}#${goal.id}`,
      })),
    sessions: sessions.map(sessionView),
    tests: testViews(activity, notes),
    evidence: evidence.map(({ tier, study }) => ({
      tier: evidenceTiers[tier as keyof typeof evidenceTiers],
      study: cited(study, notes),
    })),
    resources: resources.map((text) => cited(text, notes)),
    standards: standardLinks(standards, context),
  };
}

function facts(activity: PlanActivity, { data }: PlanEntry, context: Context): Fact[] {
  const { design, formats, hours, lead, provider } = activity;
  const entry = design === undefined ? undefined : context.find('designs', design);
  return [
    ...fact('For', audienceWords(activity, data)),
    ...(entry
      ? [{ label: 'Learning design', value: entry.data.title, href: context.href(paths.entry('designs', entry.id)) }]
      : []),
    ...fact('Format', list(formats.map((format) => context.words[`format-${format}`]))),
    ...fact('Hours for each participant', hours === undefined ? undefined : number(hours)),
    ...fact('Lead', lead),
    ...fact('Provider', provider && (provider.outside ? `${provider.name} (from outside)` : provider.name)),
  ];
}

function sessionView({ part, date: day, start, end, place, what }: PlanActivity['sessions'][number]): SessionView {
  return {
    part: sessionParts[part],
    when: dayAndTime(day, start, end),
    about: [what, place].filter((text) => text !== undefined).join(' · '),
  };
}

/** All six, also those nobody answered; none where no question was answered. */
function testViews({ definition }: PlanActivity, notes: Notes): TestView[] {
  if (Object.keys(definition).length === 0) return [];
  return wordsOf(definitionTests).map((test) => {
    const answer = definition[test];
    return {
      label: definitionTests[test],
      answer: answer === undefined ? 'Not said' : answer.met ? 'Met' : 'Not met',
      how: answer?.how === undefined ? undefined : cited(answer.how, notes),
    };
  });
}
