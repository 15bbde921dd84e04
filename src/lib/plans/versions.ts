import type { Plan } from '../../schemas/plans/plans.ts';

/** A version of a plan, by what says where it stands among the others. */
interface Version {
  readonly id: string;
  readonly data: Pick<Plan, 'status' | 'replaces'>;
}

/** The versions that one replaces, the newest first; where they replace each other in a circle, each once. */
export function earlierVersions<Each extends Version>(entry: Each, all: readonly Each[]): Each[] {
  return follow(entry, ({ data }) => all.find(({ id }) => id === data.replaces));
}

/** All versions of a plan, the newest first, with the one that is asked about. */
export function versionsOf<Each extends Version>(entry: Each, all: readonly Each[]): Each[] {
  const later = follow(entry, ({ id }) => all.find(({ data }) => data.replaces === id)).toReversed();
  return [...new Set([...later, entry, ...earlierVersions(entry, all)])];
}

/**
 * The version that stands: the newest that a board adopted. As long as there is none it is the newest draft.
 *
 * @param versions the newest first
 * @returns undefined where all are archived
 */
export function standingVersion<Each extends Version>(versions: readonly Each[]): Each | undefined {
  return versions.find(isInForce) ?? versions.find(({ data }) => data.status !== 'archived');
}

/** Whether a version is only kept for reference: it is archived, or a later one stands in its place. */
export function isEarlierVersion<Each extends Version>(entry: Each, all: readonly Each[]): boolean {
  return entry.data.status === 'archived' || takenPlaceOf(entry, all) !== undefined;
}

/** The later version that stands in the place of this one; undefined where there is none. */
export function takenPlaceOf<Each extends Version>(entry: Each, all: readonly Each[]): Each | undefined {
  const versions = versionsOf(entry, all);
  const standing = standingVersion(versions);
  return standing && versions.indexOf(standing) < versions.indexOf(entry) ? standing : undefined;
}

/** The version that is written to take the place of the one that stands; undefined for all others. */
export function nextVersion<Each extends Version>(entry: Each, all: readonly Each[]): Each | undefined {
  const versions = versionsOf(entry, all);
  const [newest] = versions;
  return entry === standingVersion(versions) && newest !== entry && newest?.data.status !== 'archived'
    ? newest
    : undefined;
}

function isInForce({ data: { status } }: Version): boolean {
  return status === 'adopted' || status === 'amended';
}

function follow<Each>(from: Each, next: (version: Each) => Each | undefined): Each[] {
  const found: Each[] = [];
  for (let at = next(from); at !== undefined && at !== from && !found.includes(at); at = next(at)) found.push(at);
  return found;
}
