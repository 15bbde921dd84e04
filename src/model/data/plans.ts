import { paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import type { Context } from '../context.ts';
import { wholeAddress } from '../structured/thing.ts';
import { firstColumns, lastLibraryColumns, type Columns } from './columns.ts';
import { ownRecord } from './derived.ts';
import { citationsOf, published, recordHead } from './parts.ts';

/** A plan as data: every field of the entry, with sentences apart from what they cite. */
export function planRecord(entry: PublishedEntry<'plans'>, context: Context) {
  const { title, summary, reviewed } = entry.data;
  const fields = ownRecord({ collection: 'plans', data: withPublishedTies(entry.data, context) }, context);
  return {
    ...{ ...recordHead('plans', entry, title, context), summary, ...fields },
    ...{ citations: citationsOf([], fields), reviewed },
  };
}

/** What /data/v1/plans/<id>.json holds. */
export function planFile(entry: PublishedEntry<'plans'>, context: Context) {
  return { $schema: wholeAddress(paths.schema('plans-entry-data'), context), ...planRecord(entry, context) };
}

/** The plan without ids of entries that the site leaves out: every id leads somewhere. */
export function withPublishedTies(plan: Plan, context: Context): Plan {
  const { district, framework, spending, replaces, goals, activities } = plan;
  const { find } = context;
  return {
    ...plan,
    district: district && find('districts', district)?.id,
    framework: framework && find('frameworks', framework)?.id,
    spending: spending && find('spending', spending)?.id,
    replaces: replaces && find('plans', replaces)?.id,
    goals: goals.map((goal) => ({ ...goal, standards: published('standards', goal.standards, context) })),
    activities: activities.map((activity) => ({
      ...activity,
      design: activity.design && find('designs', activity.design)?.id,
      standards: published('standards', activity.standards, context),
    })),
  };
}

/** The columns of /data/v1/plans.csv: a line for each plan. Its tables have files of their own. */
export const planColumns: Columns = {
  ...firstColumns,
  summary: 'summary',
  status: 'status',
  district: 'district',
  school_years: 'schoolYears[]',
  cycle: 'cycle',
  adopted: 'adopted',
  amended: 'amended',
  replaces: 'replaces',
  comment_opens: 'comment.opens',
  comment_closes: 'comment.closes',
  vision: 'vision.text',
  mission: 'mission.text',
  definition: 'definition.text',
  framework: 'framework',
  spending: 'spending',
  needs: 'needs[].finding.text',
  goals: 'goals[].statement.text',
  activities: 'activities[].title',
  findings: 'evaluation.findings[].text',
  contact: 'contact.office',
  contact_email: 'contact.email',
  contact_phone: 'contact.phone',
  contact_link: 'contact.link',
  languages: 'access.languages[]',
  other_formats: 'access.formats',
  ...lastLibraryColumns,
};
