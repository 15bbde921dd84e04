import { date, list } from '../../lib/format.ts';
import { planPartNames, planParts, type PlanPart } from '../../lib/plan-parts.ts';
import { anchors, paths } from '../../lib/paths.ts';
import { isEarlierVersion, nextVersion, takenPlaceOf } from '../../lib/plans/versions.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Plan } from '../../schemas/plans/plans.ts';
import type { Context } from '../context.ts';
import type { Fact } from '../library/facts.ts';
import type { LinkView } from '../navigation.ts';
import { commentDays, isOpenForComment, statusWords } from './comment.ts';
import { contactFacts } from './contact.ts';
import { sheetLinks, type SheetLink } from './sheets/links.ts';

export type PlanEntry = PublishedEntry<'plans'>;

/** What every page of a plan has around what is its own. */
export interface PlanFrame {
  readonly title: string;
  /** The heading of the page: the plan's title, or the name of the part. */
  readonly heading: string;
  readonly summary: string;
  readonly fictional: boolean;
  /** "Adopted August 18, 2026 · 2025-26 to 2027-28". */
  readonly status: string;
  readonly isDraft: boolean;
  /** Whether it is only kept for reference. */
  readonly isEarlier: boolean;
  /** The version that stands in its place. */
  readonly newer: LinkView | undefined;
  /** The next version, which nobody has adopted yet. */
  readonly next: LinkView | undefined;
  /** Where earlier versions are listed. */
  readonly archive: string;
  /** While people can comment: until when, and where it is told how. */
  readonly comment: LinkView | undefined;
  /** Whom to ask. */
  readonly contact: readonly Fact[];
  readonly trail: readonly LinkView[];
  readonly parts: readonly (LinkView & { readonly isHere: boolean })[];
  /** What of the plan is made for paper. */
  readonly sheets: readonly SheetLink[];
  readonly reviewed: string;
}

/** @param part the page; undefined for the overview */
export function planFrame(entry: PlanEntry, part: PlanPart | undefined, context: Context): PlanFrame {
  const { data, id } = entry;
  const { words } = context;
  const list = { label: words.plans, href: paths.collection('plans') };
  const own = { label: data.title, href: paths.entry('plans', id) };
  return {
    ...{ title: data.title, summary: data.summary, fictional: data.fictional },
    heading: part === undefined ? data.title : planParts[part],
    status: statusLine(data, context.today),
    isDraft: data.status === 'draft' || data.status === 'public-comment',
    ...standingOf(entry, context),
    comment: commentLink(entry, context),
    contact: contactFacts(data),
    archive: context.href(paths.planArchive),
    trail: part === undefined ? [list] : [list, own],
    parts: [
      { label: 'Overview', href: context.href(own.href), isHere: part === undefined },
      ...planPartNames
        .filter((name) => hasPart(name, data, context))
        .map((name) => ({
          ...{ label: planParts[name], href: context.href(paths.planPart(id, name)), isHere: name === part },
        })),
    ],
    sheets: sheetLinks(entry, context),
    reviewed: date(data.reviewed),
  };
}

function commentLink({ data, id }: PlanEntry, { today, href }: Context): LinkView | undefined {
  if (data.comment === undefined || !isOpenForComment(data, today)) return undefined;
  return { label: commentDays(data.comment, today), href: `${href(paths.entry('plans', id))}#${anchors.comment}` };
}

/** Where the plan stands on a day, and the years it covers. */
export function statusLine(plan: Plan, today: string): string {
  const { status, adopted, amended } = plan;
  const days = [
    ...(adopted === undefined ? [] : [`Adopted ${date(adopted)}`]),
    ...(amended === undefined ? [] : [`amended ${date(amended)}`]),
  ];
  const isSaid = days.length > 0 && (status === 'adopted' || status === 'amended');
  const stands = isSaid ? list(days) : [statusWords(plan, today), ...days].join(' · ');
  return `${stands} · ${yearsOf(plan)}`;
}

/** "2025-26 to 2027-28". */
export function yearsOf({ schoolYears }: Plan): string {
  const [first, last] = [schoolYears[0] ?? '', schoolYears.at(-1) ?? ''];
  return first === last ? first : `${first} to ${last}`;
}

/** Only what takes the place of another version can say what changed. */
function hasPart(part: PlanPart, { replaces }: Plan, { find }: Context): boolean {
  return part !== 'changes' || (replaces !== undefined && find('plans', replaces) !== undefined);
}

/** What a reader has to know of other versions: which one stands, and whether a next one is written. */
function standingOf(entry: PlanEntry, { corpus, href }: Context): Pick<PlanFrame, 'isEarlier' | 'newer' | 'next'> {
  const link = (version: PlanEntry | undefined): LinkView | undefined =>
    version && { label: version.data.title, href: href(paths.entry('plans', version.id)) };
  return {
    isEarlier: isEarlierVersion(entry, corpus.plans),
    newer: link(takenPlaceOf(entry, corpus.plans)),
    next: link(nextVersion(entry, corpus.plans)),
  };
}
