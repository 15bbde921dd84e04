import { anchors } from '../lib/paths.ts';
import type { PublishedEntry } from '../schemas/corpus.ts';
import type { Context } from './context.ts';
import { footView, type FootView } from './library/foot.ts';
import type { LinkView } from './navigation.ts';
import { notesOf, whereNext } from './library/page.ts';
import type { RelatedLink } from './library/related.ts';
import type { NamingGroup } from './library/ties.ts';
import type { Note } from './notes.ts';

/** A guide without its text, which Astro renders. */
export interface GuidePage {
  readonly title: string;
  readonly summary: string;
  readonly fictional: boolean;
  readonly contents: readonly LinkView[];
  readonly notes: readonly Note[];
  readonly related: readonly RelatedLink[];
  readonly naming: readonly NamingGroup[];
  readonly foot: FootView;
}

export function guidePage(entry: PublishedEntry<'guides'>, context: Context): GuidePage {
  const { data, prose } = entry;
  const notes = notesOf(entry, context);
  const next = whereNext(entry, notes, context);
  const headings = (prose?.headings ?? []).filter(({ depth }) => depth === 2);
  return {
    ...{
      title: data.title,
      summary: data.summary,
      fictional: data.fictional,
      ...next,
      notes: notes.all,
      foot: footView(entry, context),
    },
    contents: [
      ...headings.map(({ text, slug }) => ({ label: text, href: `#${slug}` })),
      ...(notes.all.length > 0 ? [{ label: 'Notes and sources', href: `#${anchors.notes}` }] : []),
    ],
  };
}
