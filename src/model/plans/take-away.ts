import { paths } from '../../lib/paths.ts';
import { planTables, type PlanTable } from '../../schemas/data/plan-lines.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import type { PlanEntry } from './frame.ts';

/** The files of a plan, by what they are opened with. */
export interface TakeAway {
  readonly documents: readonly LinkView[];
  readonly others: readonly { readonly label: string; readonly links: readonly LinkView[] }[];
  /** The page that says what every column means. */
  readonly about: LinkView;
}

const tableLabels: Readonly<Record<PlanTable, string>> = {
  goals: 'Goals',
  measures: 'Measures',
  activities: 'Activities',
  sessions: 'Sessions',
  budget: 'Budget lines',
};

export function takeAway({ id }: PlanEntry, { href }: Context): TakeAway {
  const link = (label: string, path: string): LinkView => ({ label, href: href(path) });
  return {
    documents: [
      link('The whole plan for Word (.docx)', paths.planWord(id)),
      link('All dates for your calendar (.ics)', paths.planCalendar(id)),
    ],
    others: [
      {
        label: 'For spreadsheets (.csv)',
        links: planTables.map((table) => link(tableLabels[table], paths.planTable(id, table))),
      },
      {
        label: 'For programs (.json)',
        links: [
          link('The whole plan', paths.data('plans', id, 'json')),
          link('What rules ask of it', paths.planRequirements(id)),
        ],
      },
    ],
    about: link('What the columns and fields mean', `${paths.dataPage}#plans`),
  };
}
