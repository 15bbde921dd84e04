import { date } from '../../lib/format.ts';
import { paths } from '../../lib/paths.ts';
import { earlierVersions, versionsOf } from '../../lib/plans/versions.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { statusLine, yearsOf, type PlanEntry } from './frame.ts';

/** A version of a plan, with the pages that say what changed since each version before it. */
export interface VersionView extends LinkView {
  readonly status: string;
  readonly changes: readonly LinkView[];
}

/** Every version of the plan, the newest first; none where there is one only. */
export function versionViews(entry: PlanEntry, context: Context): VersionView[] {
  const { corpus, href, today } = context;
  const versions = versionsOf(entry, corpus.plans);
  if (versions.length < 2) return [];
  return versions.map((version) => ({
    ...{ label: version.data.title, href: href(paths.entry('plans', version.id)) },
    status: [statusLine(version.data, today), ...(version === entry ? ['this version'] : [])].join(' · '),
    changes: earlierVersions(version, corpus.plans).map((earlier) => ({
      label: `What changed since the version ${versionWords(earlier.data)}`,
      href: href(changesPath(version, earlier.id)),
    })),
  }));
}

/** The page that compares a plan with one of its earlier versions: one address for each two of them. */
export function changesPath({ id, data }: PlanEntry, earlier: string): string {
  return data.replaces === earlier ? paths.planPart(id, 'changes') : paths.planChangesSince(id, earlier);
}

/** What sets a version apart from others of the same title: "adopted August 18, 2026", "of 2025-26 to 2027-28". */
export function versionWords(plan: Plan): string {
  const { adopted, amended } = plan;
  if (amended !== undefined) return `amended ${date(amended)}`;
  return adopted === undefined ? `of ${yearsOf(plan)}` : `adopted ${date(adopted)}`;
}
