import { date, list } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import type { PublishedEntry } from '../schemas/corpus.ts';
import type { Context } from './context.ts';
import { meetingText, peopleText } from './designs/glance.ts';
import { entryLink, type LibraryEntry } from './library/entries.ts';
import { inReadingOrder } from './library/neighbours.ts';

/** An entry on a list: its name, what it is in a sentence, and a few facts. */
export interface Card {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly facts: string;
  readonly fictional: boolean;
}

export function spendingCard({ id, data }: PublishedEntry<'spending'>, { href, district }: Context): Card {
  const place = data.district === undefined ? undefined : district(data.district);
  const years =
    data.schoolYears.length > 0
      ? `${data.schoolYears[0] ?? ''} to ${data.schoolYears.at(-1) ?? ''}`
      : 'Blank form to print';
  return {
    ...{
      title: data.title,
      href: href(paths.entry('spending', id)),
      summary: data.summary ?? '',
      fictional: data.fictional,
    },
    facts: [place?.data.state, years].filter(Boolean).join(' · '),
  };
}

export function districtCard({ id, data }: PublishedEntry<'districts'>, { href }: Context): Card {
  const years = Object.keys(data.figures).sort();
  return {
    ...{ title: data.name, href: href(paths.entry('districts', id)), fictional: data.fictional },
    summary: years.length > 0 ? `Figures for ${list(years)}.` : 'No figures yet.',
    facts: [data.state, data.ncesId && `NCES id ${data.ncesId}`].filter(Boolean).join(' · '),
  };
}

/** The entries of a collection of the library, in the order in which it is read. */
export function libraryCards(collection: 'designs' | 'cases' | 'frameworks', context: Context): Card[] {
  return [...context.corpus[collection]].sort(inReadingOrder).map((entry) => libraryCard(entry, context));
}

/** A card of an entry of the library. */
export function libraryCard(entry: LibraryEntry<'designs' | 'cases' | 'frameworks'>, context: Context): Card {
  const { title, summary, fictional } = entry.data;
  return { ...{ title, summary, fictional }, href: entryLink(entry, context).href, facts: facts(entry, context) };
}

function facts(entry: LibraryEntry<'designs' | 'cases' | 'frameworks'>, { words }: Context): string {
  switch (entry.collection) {
    case 'designs':
      return [meetingText(entry.data.time), peopleText(entry.data.people), words[`cost-${entry.data.cost.band}`]].join(
        ' · ',
      );
    case 'cases':
      return [words[`case-${entry.data.kind}`], entry.data.place].join(' · ');
    case 'frameworks':
      return [entry.data.publisher, entry.data.year, entry.data.status].join(' · ');
  }
}

export function guideCard({ id, data }: PublishedEntry<'guides'>, { href }: Context): Card {
  return {
    ...{ title: data.title, href: href(paths.entry('guides', id)), summary: data.summary, fictional: data.fictional },
    facts: `Last reviewed ${date(data.reviewed)}`,
  };
}
