import { date } from '../lib/format.ts';
import { anchors } from '../lib/paths.ts';
import type { PublishedEntry } from '../schemas/corpus.ts';
import type { Context } from './context.ts';
import type { LinkView } from './navigation.ts';
import { textNotes, type Note } from './notes.ts';

/** A guide without its text, which Astro renders. */
export interface GuidePage {
  readonly title: string;
  readonly summary: string;
  readonly fictional: boolean;
  readonly contents: readonly LinkView[];
  readonly notes: readonly Note[];
  readonly reviewed: string;
}

export function guidePage({ data, prose }: PublishedEntry<'guides'>, context: Context): GuidePage {
  const notes = textNotes(prose?.citations ?? [], context);
  const headings = (prose?.headings ?? []).filter(({ depth }) => depth === 2);
  return {
    ...{ title: data.title, summary: data.summary, fictional: data.fictional, notes, reviewed: date(data.reviewed) },
    contents: [
      ...headings.map(({ text, slug }) => ({ label: text, href: `#${slug}` })),
      ...(notes.length > 0 ? [{ label: 'Notes and sources', href: `#${anchors.notes}` }] : []),
    ],
  };
}
