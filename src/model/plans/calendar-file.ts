import { paths } from '../../lib/paths.ts';
import type { Who } from '../../lib/plans/audience.ts';
import { earlierVersions } from '../../lib/plans/versions.ts';
import { slugOf } from '../../lib/slug.ts';
import { planRoles } from '../../schemas/plans/lists.ts';
import type { Context } from '../context.ts';
import { wholeAddress } from '../structured/thing.ts';
import { planCalendar } from './calendar/calendar.ts';
import type { CalendarAudience } from './calendar/entries.ts';
import type { PlanEntry } from './frame.ts';

/** The calendar file of a plan: for everyone, or for one role or one school. */
export function calendarFile(entry: PlanEntry, who: Who | undefined, context: Context): string {
  const { site } = context.corpus;
  const earlier = earlierVersions(entry, context.corpus.plans);
  return planCalendar(entry.data, {
    site: site.address === undefined ? slugOf(site.name) : new URL(site.address).host,
    lineage: (earlier.at(-1) ?? entry).id,
    version: earlier.length + 1,
    earlier: earlier.map(({ data }) => data),
    page: wholeAddress(paths.entry('plans', entry.id), context),
    ...(who ? { only: audienceOf(who) } : {}),
  });
}

/** Whether there is a calendar of its own: for roles and schools, which the dates of a plan are made for. */
export function hasCalendar({ kind }: Who): boolean {
  return kind === 'roles' || kind === 'schools';
}

function audienceOf({ kind, id }: Who): CalendarAudience {
  const role = (Object.keys(planRoles) as (keyof typeof planRoles)[]).find((each) => each === id);
  return kind === 'roles' ? { role } : { school: id };
}
