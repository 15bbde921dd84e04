import { anchors, paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Design } from '../../schemas/designs/designs.ts';
import type { Context } from '../context.ts';
import { cited, citedBesideLink, type Cited } from '../library/cited.ts';
import { entryLink, found } from '../library/entries.ts';
import { footView, type FootView } from '../library/foot.ts';
import { notesOf } from '../library/page.ts';
import { related, type RelatedLink } from '../library/related.ts';
import { naming, type NamingGroup } from '../library/ties.ts';
import { standardLinks, type StandardLink } from '../library/standard-links.ts';
import type { LinkView } from '../navigation.ts';
import type { Note, Notes } from '../notes.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { glance, type GlanceRow } from './glance.ts';
import { minutesText, originView, stepView, type OriginView, type StepView } from './parts.ts';
import { showing } from './showing.ts';

/** The page of a learning design, ready to be shown; its text is rendered beside it. */
export interface DesignPage {
  readonly title: string;
  readonly summary: string;
  readonly fictional: boolean;
  readonly otherNames: string | undefined;
  readonly glance: readonly GlanceRow[];
  readonly useWhen: readonly Cited[];
  readonly notWhen: readonly Cited[];
  readonly roles: readonly { readonly role: string; readonly does: Cited }[];
  readonly materials: readonly Cited[];
  readonly steps: readonly StepView[];
  /** "The steps take 45 minutes": only where each says how long it takes. */
  readonly stepsTotal: string | undefined;
  readonly pitfalls: readonly Cited[];
  readonly origin: OriginView | undefined;
  readonly evidence: EvidenceView;
  readonly standards: readonly StandardLink[];
  readonly cases: readonly LinkView[];
  readonly related: readonly RelatedLink[];
  /** Tools and readings that name the design, by their collections; cases stand with the standards. */
  readonly naming: readonly NamingGroup[];
  readonly contents: readonly LinkView[];
  readonly notes: readonly Note[];
  readonly foot: FootView;
  /** Ids the search filters by. */
  readonly filters: { readonly audiences: readonly string[]; readonly standards: readonly string[] };
  /** Where this design is laid beside others. */
  readonly compare: string;
}

/** Puts the page of a design together. */
export function designPage(entry: PublishedEntry<'designs'>, context: Context): DesignPage {
  const { data } = entry;
  const { words } = context;
  const notes = notesOf(entry, context);
  const all = (texts: readonly string[]) => texts.map((text) => cited(text, notes));
  const standards = standardLinks(data.standards, context);
  const cases = showing(entry.id, context);
  // Notes are numbered in the order in which the page reads.
  const page = {
    ...{ title: data.title, summary: data.summary, fictional: data.fictional },
    otherNames: data.alsoKnownAs.length > 0 ? data.alsoKnownAs.join(', ') : undefined,
    glance: glance(data, words, notes),
    useWhen: all(data.useWhen),
    notWhen: all(data.notWhen),
    roles: data.roles.map(({ role, does }) => ({ role, does: cited(does, notes) })),
    materials: all(data.materials),
    steps: data.steps.map((step) => stepView(step, notes)),
    stepsTotal: stepsTotal(data.steps),
    pitfalls: all(data.pitfalls),
    evidence: evidenceView(data.evidence, notes),
    origin: originView(data.origin, notes),
    related: relatedDesigns(entry, context, notes),
    naming: naming(entry, context, new Set(['designs', 'cases'])),
  };
  return {
    ...page,
    ...{ standards, cases, notes: notes.all, foot: footView(entry, context) },
    contents: contents(page.related.length > 0, notes.all.length > 0),
    filters: { audiences: data.audiences, standards: data.standards },
    compare: `${context.href(paths.compare)}?design=${entry.id}`,
  };
}

function stepsTotal(steps: Design['steps']): string | undefined {
  const minutes = steps.map((step) => step.minutes);
  if (!minutes.every((each) => each !== undefined)) return undefined;
  return `${minutesText(minutes.reduce((sum, each) => sum + each, 0))} in all`;
}

/** First those the author names, then those that share most. */
function relatedDesigns(entry: PublishedEntry<'designs'>, context: Context, notes: Notes): RelatedLink[] {
  const named = entry.data.related.flatMap(({ design, reason }) =>
    found('designs', [design], context).map((other) => ({
      ...entryLink(other, context),
      reason: citedBesideLink(reason, notes),
    })),
  );
  const except = new Set(entry.data.related.map(({ design }) => design));
  return [...named, ...related(entry, context, except)];
}

function contents(hasRelated: boolean, hasNotes: boolean): LinkView[] {
  const links = [
    [anchors.whenToUse, 'When to use it'],
    [anchors.steps, 'Steps'],
    [anchors.evidence, 'Evidence'],
    [anchors.standards, 'Standards and cases'],
    ...(hasRelated ? [[anchors.related, 'Related designs'] as const] : []),
    ...(hasNotes ? [[anchors.notes, 'Notes and sources'] as const] : []),
  ] as const;
  return links.map(([anchor, label]) => ({ label, href: `#${anchor}` }));
}
