import { anchors } from '../lib/paths.ts';
import type { PublishedEntry } from '../schemas/corpus.ts';
import type { Context } from './context.ts';
import { footView, type FootView } from './library/foot.ts';
import type { LinkView } from './navigation.ts';
import { textNotes, type Note } from './notes.ts';

/** A guide without its text, which Astro renders. */
export interface GuidePage {
  readonly title: string;
  readonly summary: string;
  readonly fictional: boolean;
  readonly contents: readonly LinkView[];
  readonly notes: readonly Note[];
  readonly foot: FootView;
}

export function guidePage(entry: PublishedEntry<'guides'>, context: Context): GuidePage {
  const { data, prose } = entry;
  const notes = textNotes(prose?.citations ?? [], context);
  const headings = (prose?.headings ?? []).filter(({ depth }) => depth === 2);
  return {
    ...{ title: data.title, summary: data.summary, fictional: data.fictional, notes, foot: footView(entry, context) },
    contents: [
      ...headings.map(({ text, slug }) => ({ label: text, href: `#${slug}` })),
      ...(notes.length > 0 ? [{ label: 'Notes and sources', href: `#${anchors.notes}` }] : []),
    ],
  };
}
