import { paths } from '../../lib/paths.ts';
import { isEarlierVersion, takenPlaceOf, versionsOf } from '../../lib/plans/versions.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { statusLine, type PlanEntry } from './frame.ts';

/** What the list of earlier versions is called. */
export const planArchive = 'Earlier versions';

/** A version that is only kept for reference. */
export interface ArchivedVersion extends LinkView {
  readonly status: string;
  readonly fictional: boolean;
  /** The version that stands in its place. */
  readonly newer: LinkView | undefined;
}

/** The list of earlier versions, below the list of plans. */
export function archivePage(context: Context): {
  readonly list: LinkView;
  readonly versions: readonly ArchivedVersion[];
} {
  return {
    list: { label: context.words.plans, href: paths.collection('plans') },
    versions: archivedVersions(context),
  };
}

/** The versions of all plans that are only kept for reference: those of one plan together, the newest first. */
function archivedVersions({ corpus, href, today }: Context): ArchivedVersion[] {
  const link = ({ data, id }: PlanEntry): LinkView => ({ label: data.title, href: href(paths.entry('plans', id)) });
  const all = new Set(corpus.plans.flatMap((entry) => versionsOf(entry, corpus.plans)));
  return [...all]
    .filter((entry) => isEarlierVersion(entry, corpus.plans))
    .map((entry) => {
      const newer = takenPlaceOf(entry, corpus.plans);
      return {
        ...{ ...link(entry), status: statusLine(entry.data, today), fictional: entry.data.fictional },
        newer: newer && link(newer),
      };
    });
}
