import { withoutCitations } from '../../../schemas/cited-text.ts';
import type { Plan } from '../../../schemas/plans/plans.ts';
import type { CalendarEntry, DueEntry, SessionEntry } from './entries.ts';

/**
 * What somebody reads who opens an entry in a calendar, a line for each thing.
 *
 * @param page the whole address of the plan's page
 */
export function description(entry: CalendarEntry, plan: Plan, page: string): string {
  return [
    ...(plan.fictional ? ['Made up for illustration.'] : []),
    ...(entry.part === 'due' ? aboutTraining(entry) : aboutSession(entry, plan)),
    page,
  ]
    .map((text) => text.trim())
    .join('\n');
}

function aboutSession({ what, activity }: SessionEntry, plan: Plan): string[] {
  const goals = plan.goals.filter(({ id }) => activity.goals.includes(id));
  return [
    ...given(what),
    ...given(activity.what && withoutCitations(activity.what)),
    ...goals.map(({ statement }) => `Goal: ${withoutCitations(statement)}`),
    ...given(activity.lead, 'Lead: '),
  ];
}

function aboutTraining({ training: { citation, frequency, difference } }: DueEntry): string[] {
  return [`Asked for by: ${citation}`, `How often: ${frequency}`, ...given(difference)];
}

function given(text: string | undefined, before = ''): string[] {
  return text === undefined ? [] : [`${before}${text}`];
}
