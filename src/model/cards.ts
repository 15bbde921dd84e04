import { date, list } from '../lib/format.ts';
import { paths } from '../lib/paths.ts';
import type { PublishedEntry } from '../schemas/corpus.ts';
import type { Context } from './context.ts';
import { meetingText, peopleText } from './designs/glance.ts';
import { entryLink, type LibraryEntry } from './library/entries.ts';
import { statusLabels } from './library/labels.ts';
import { inReadingOrder } from './library/neighbours.ts';
import type { FramedCollection } from './library/page.ts';
import { statusWords } from './plans/comment.ts';
import type { Words } from '../schemas/words.ts';

/** An entry on a list: its name, what it is in a sentence, and a few facts. */
export interface Card {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly facts: string;
  readonly fictional: boolean;
}

export function storyCard({ id, data }: PublishedEntry<'stories'>, { href, district }: Context): Card {
  const place = data.district === undefined ? undefined : district(data.district);
  const state = data.state ?? place?.data.state;
  const kind = data.template ? 'Blank form to print' : storyVoices[data.voice];
  return {
    ...{ title: data.title, href: href(paths.entry('stories', id)), summary: data.summary, fictional: data.fictional },
    facts: [state, kind].filter(Boolean).join(' · '),
  };
}

const storyVoices = { own: 'Told by the district', 'from-sources': 'Written from published sources' } as const;

export function planCard({ id, data }: PublishedEntry<'plans'>, { href, district, today }: Context): Card {
  const place = data.district === undefined ? undefined : district(data.district);
  const [first, last] = [data.schoolYears[0] ?? '', data.schoolYears.at(-1) ?? ''];
  return {
    ...{ title: data.title, href: href(paths.entry('plans', id)), summary: data.summary, fictional: data.fictional },
    facts: [place?.data.state, first === last ? first : `${first} to ${last}`, statusWords(data, today)]
      .filter(Boolean)
      .join(' · '),
  };
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
export function libraryCards(collection: CardCollection, context: Context): Card[] {
  const entries: readonly LibraryEntry<CardCollection>[] = context.corpus[collection];
  return entries.toSorted(inReadingOrder).map((entry) => libraryCard(entry, context));
}

/** Collections of the library whose cards show a fact or two of their own. */
type CardCollection = FramedCollection | 'designs' | 'cases';

/** A card of an entry of the library. */
export function libraryCard(entry: LibraryEntry<CardCollection>, context: Context): Card {
  const { title, summary, fictional } = entry.data;
  return { ...{ title, summary, fictional }, href: entryLink(entry, context).href, facts: facts(entry, context) };
}

function facts(entry: LibraryEntry<CardCollection>, { words }: Context): string {
  return factsOf(entry, words)
    .filter((fact) => fact !== undefined && fact !== '')
    .join(' · ');
}

function factsOf(entry: LibraryEntry<CardCollection>, words: Words): readonly (string | number | undefined)[] {
  switch (entry.collection) {
    case 'designs':
      return [meetingText(entry.data.time), peopleText(entry.data.people), words[`cost-${entry.data.cost.band}`]];
    case 'cases':
      return [words[`case-${entry.data.kind}`], entry.data.place];
    case 'frameworks':
      return [entry.data.publisher, entry.data.year, entry.data.status];
    case 'protocols':
      return [entry.data.minutes && `${entry.data.minutes.total} minutes`, counted(entry.data.steps, 'step')];
    case 'lenses':
      return [counted(entry.data.groups, 'part')];
    case 'cycles':
    case 'pathways':
      return [statusLabels[entry.data.status], entry.data.place];
    case 'credentials':
      return [entry.data.length, entry.data.place];
    case 'research':
      return entry.data.works.slice(0, 2).map(({ authors, year }) => [authors[0], year].filter(Boolean).join(', '));
    case 'datasets':
      return [entry.data.publisher, entry.data.collected];
    case 'organizations':
      return [...entry.data.focus.map((focus) => words[`focus-${focus}`]), entry.data.place];
    case 'requirements':
      return [entry.data.law, counted(entry.data.requirements, 'requirement')];
    case 'glossary':
      return [entry.data.alsoKnownAs.join(', ')];
  }
}

/** "4 steps"; nothing where there are none. */
function counted(rows: readonly unknown[], noun: string): string | undefined {
  return rows.length === 0 ? undefined : `${rows.length} ${noun}${rows.length === 1 ? '' : 's'}`;
}

export function guideCard({ id, data }: PublishedEntry<'guides'>, { href }: Context): Card {
  return {
    ...{ title: data.title, href: href(paths.entry('guides', id)), summary: data.summary, fictional: data.fictional },
    facts: `Last reviewed ${date(data.reviewed)}`,
  };
}
