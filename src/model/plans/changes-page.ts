import { earlierVersions } from '../../lib/plans/versions.ts';
import { anchors, paths } from '../../lib/paths.ts';
import type { Context } from '../context.ts';
import type { LinkView } from '../navigation.ts';
import { oncePerSite } from '../once.ts';
import type { PlanChange } from './changes/change.ts';
import { planChanges } from './changes/changes.ts';
import type { Names } from './changes/shown.ts';
import { planFrame, type PlanEntry, type PlanFrame } from './frame.ts';
import { versionViews, versionWords, type VersionView } from './versions.ts';

/** What is different from an earlier version: in sentences, and side by side. */
export interface ChangesPage {
  readonly frame: PlanFrame;
  readonly before: LinkView;
  /** What sets each of the two apart: "adopted August 18, 2026". */
  readonly then: string;
  readonly now: string;
  readonly summary: string;
  readonly contents: readonly LinkView[];
  readonly sections: readonly ChangesSection[];
  readonly versions: readonly VersionView[];
}

/** A part of the plan in which something changed. */
export interface ChangesSection {
  readonly id: string;
  readonly heading: string;
  readonly changes: readonly ChangeRow[];
}

/** One change. A sentence that tells neither text has the id of the row in which both stand. */
export interface ChangeRow {
  readonly id: string;
  readonly sentence: string;
  readonly isLong: boolean;
  readonly field: string;
  /** Empty where there was, or is, nothing. */
  readonly then: string;
  readonly now: string;
}

/** The comparisons of a plan with each of its earlier versions that the site has; the one it replaces comes first. */
export function changesPages(
  entry: PlanEntry,
  context: Context,
): { readonly earlier: string; readonly page: ChangesPage }[] {
  return earlierVersions(entry, context.corpus.plans).map((before) => ({
    earlier: before.id,
    page: changesPage(entry, before, context),
  }));
}

function changesPage(entry: PlanEntry, before: PlanEntry, context: Context): ChangesPage {
  const changes = planChanges(before.data, entry.data, libraryNames(context));
  const sections = [...Map.groupBy(changes, headingOf)].map(([heading, all], index) =>
    sectionOf(`section-${String(index + 1)}`, heading, all),
  );
  return {
    frame: framed(entry, before, context),
    before: { label: before.data.title, href: context.href(paths.entry('plans', before.id)) },
    ...{ then: versionWords(before.data), now: versionWords(entry.data), summary: summaryOf(changes) },
    contents: [
      ...sections.map(({ id, heading }) => ({ label: heading, href: `#${id}` })),
      ...(sections.length > 0 ? [{ label: 'Side by side', href: `#${anchors.sideBySide}` }] : []),
    ],
    sections,
    versions: versionViews(entry, context),
  };
}

/** Fields of the plan that are a section by themselves stand together. */
function headingOf({ section, subject, field }: PlanChange): string {
  return subject === '' && field === section ? 'The plan as a whole' : section;
}

/** What the entries are called that plans point to. */
const libraryNames = oncePerSite(
  ({ corpus }): Names =>
    new Map(
      [...corpus.designs, ...corpus.standards, ...corpus.frameworks, ...corpus.spending].map(({ id, data }) => [
        id,
        data.title,
      ]),
    ),
);

/** The comparison with a version further back stands below the one with the version that the plan replaces. */
function framed(entry: PlanEntry, before: PlanEntry, context: Context): PlanFrame {
  const frame = planFrame(entry, 'changes', context);
  if (entry.data.replaces === before.id) return frame;
  const list = { label: frame.heading, href: paths.planPart(entry.id, 'changes') };
  const heading = `What changed since the version ${versionWords(before.data)}`;
  return { ...frame, heading, trail: [...frame.trail, list] };
}

function sectionOf(id: string, heading: string, changes: readonly PlanChange[]): ChangesSection {
  return {
    ...{ id, heading },
    changes: changes.map((change, index) => ({
      ...{ id: `${id}-${String(index + 1)}`, sentence: change.sentence, isLong: !saysBoth(change) },
      field: [change.subject, change.field].filter((part) => part !== '').join(': '),
      ...{ then: change.from, now: change.to },
    })),
  };
}

/** Long texts do not stand in a sentence. */
function saysBoth({ sentence, from, to }: PlanChange): boolean {
  return [from, to].every((text) => sentence.includes(text.replace(/\.$/, '')));
}

function summaryOf(changes: readonly PlanChange[]): string {
  if (changes.length === 0) return 'Nothing changed but the days on which somebody looked at it.';
  const of = (kind: PlanChange['kind']): string => String(changes.filter((change) => change.kind === kind).length);
  return `Added: ${of('added')}. Removed: ${of('removed')}. Moved: ${of('moved')}. Changed: ${of('changed')}.`;
}
