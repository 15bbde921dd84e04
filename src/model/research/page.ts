import { list } from '../../lib/format.ts';
import { anchors } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Research } from '../../schemas/research.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { entryLink, found } from '../library/entries.ts';
import { fact, type Fact } from '../library/facts.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import type { LinkView } from '../navigation.ts';
import { worksheetView, type WorksheetView } from '../worksheet/view.ts';

/** A heading with sentences below it. */
export interface Section {
  readonly heading: string;
  readonly texts: readonly Cited[];
}

/** A research brief, ready to be shown. */
export interface ResearchPage {
  readonly page: LibraryPage;
  /** The studies, each in one line as a bibliography has it. */
  readonly works: readonly string[];
  /** Who tells of the study, where it was not opened itself. */
  readonly told: string | undefined;
  readonly question: Cited | undefined;
  readonly sections: readonly Section[];
  readonly datasets: readonly LinkView[];
  readonly worksheet: WorksheetView | undefined;
}

export function researchPage(entry: PublishedEntry<'research'>, context: Context): ResearchPage {
  const { data } = entry;
  const notes = notesOf(entry, context);
  const question = data.question === undefined ? undefined : cited(data.question, notes);
  const sections = sectionsOf(data).map(({ heading, texts }) => ({
    ...{ heading, texts: texts.map((text) => cited(text, notes)) },
  }));
  const worksheet = worksheetView(entry, notes, context);
  const contents = worksheet ? [{ label: 'Fill it in', href: `#${anchors.worksheet}` }] : [];
  return {
    ...{ works: data.works.map(workLine), question, sections, worksheet },
    told: data.opened
      ? undefined
      : 'This site did not open the study itself. It tells what the works in the notes say of it.',
    datasets: found('datasets', data.datasets, context).map((dataset) => entryLink(dataset, context)),
    page: libraryPage(entry, notes, { facts: facts(data), contents }, context),
  };
}

function facts({ works, opened, alsoKnownAs }: Research): Fact[] {
  const years = [...new Set(works.flatMap(({ year }) => year ?? []))].map(String);
  return [
    ...fact(works.length === 1 ? 'Published' : 'Works published', list(years)),
    ...fact('Read', opened ? 'The study itself' : 'As another source tells it'),
    ...fact('Also known as', alsoKnownAs.join(', ')),
  ];
}

/** Headings with nothing below them are left out. */
function sectionsOf(data: Research): { heading: string; texts: readonly string[] }[] {
  const all = [
    { heading: 'How it was done', texts: data.method },
    { heading: 'Who took part', texts: data.participants },
    { heading: 'What it found', texts: data.findings },
    { heading: 'What it cannot show', texts: data.limits },
    { heading: 'Not in the source', texts: data.notInSource },
    { heading: 'What it is used for', texts: data.use },
  ];
  return all.filter(({ texts }) => texts.length > 0);
}

/** "Yeager, D. S. and others (2014). Title. Journal, 143(2)." */
function workLine({ authors, year, title, published }: Research['works'][number]): string {
  const who = `${authors.join(', ')}${year === undefined ? '' : ` (${year})`}`;
  return [who, title, published]
    .flatMap((part) => (part === undefined ? [] : [/[.?!]$/.test(part) ? part : `${part}.`]))
    .join(' ');
}
