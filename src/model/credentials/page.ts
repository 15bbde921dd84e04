import { capitalized } from '../../lib/format.ts';
import { anchors } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Credential } from '../../schemas/credentials.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { fact, type Fact } from '../library/facts.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import { scoringView, type ScoringView } from '../scoring.ts';
import { worksheetView, type WorksheetView } from '../worksheet/view.ts';

/** What an educator reaches, does and hands in within a month or section. */
export interface MonthView {
  readonly title: string;
  /** Headings with nothing below them are left out. */
  readonly lists: readonly { readonly heading: string; readonly texts: readonly Cited[] }[];
}

/** A credential, ready to be shown. */
export interface CredentialPage {
  readonly page: LibraryPage;
  readonly competency: Cited | undefined;
  readonly about: readonly Cited[];
  readonly outcomes: readonly Cited[];
  readonly months: readonly MonthView[];
  readonly rubric: ScoringView | undefined;
  readonly assessor: Cited | undefined;
  readonly notInSource: readonly Cited[];
  readonly worksheet: WorksheetView | undefined;
}

export function credentialPage(entry: PublishedEntry<'credentials'>, context: Context): CredentialPage {
  const { data } = entry;
  const notes = notesOf(entry, context);
  const one = (text: string | undefined) => (text === undefined ? undefined : cited(text, notes));
  const all = (texts: readonly string[]) => texts.map((text) => cited(text, notes));
  const listsOf = (month: Credential['months'][number]): MonthView['lists'] =>
    monthLists.map(([name, heading]) => ({ heading, texts: all(month[name]) })).filter(({ texts }) => texts.length > 0);
  // Notes are numbered in the order in which the page reads.
  const own = {
    competency: one(data.competency),
    about: all(data.about),
    outcomes: all(data.outcomes),
    months: data.months.map((month) => ({ title: month.title, lists: listsOf(month) })),
    rubric: data.rubric && scoringView(data.rubric, 'rubric', 'Rubric', notes),
    assessor: one(data.assessor),
    notInSource: all(data.notInSource),
    worksheet: worksheetView(entry, notes, context),
  };
  const contents = [
    ...(data.months.length > 0 ? [{ label: 'Months', href: `#${anchors.months}` }] : []),
    ...(own.worksheet ? [{ label: 'Fill it in', href: `#${anchors.worksheet}` }] : []),
  ];
  return { ...own, page: libraryPage(entry, notes, { facts: factsOf(data), contents }, context) };
}

const monthLists = [
  ['outcomes', 'Outcomes'],
  ['tasks', 'Tasks'],
  ['evidence', 'Evidence'],
] as const;

function factsOf({ place, years, length, alsoKnownAs }: Credential): Fact[] {
  return [
    ...fact('Place', place),
    ...fact('Years', years),
    ...fact('Length', length && capitalized(length)),
    ...fact('Also known as', alsoKnownAs.join(', ')),
  ];
}
