import { anchors } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { sentenceList } from '../designs/labels.ts';
import { cited, type Cited } from '../library/cited.ts';
import { entryLink } from '../library/entries.ts';
import { fact, type Fact } from '../library/facts.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import type { LinkView } from '../navigation.ts';
import { worksheetView, type WorksheetView } from '../worksheet/view.ts';

/** A short example to try the questions on. */
export interface Vignette {
  readonly title: string;
  readonly text: Cited;
}

/** A lens, ready to be shown. */
export interface LensPage {
  readonly page: LibraryPage;
  readonly introduction: readonly Cited[];
  readonly vignettes: readonly Vignette[];
  readonly worksheet: WorksheetView | undefined;
}

export function lensPage(entry: PublishedEntry<'lenses'>, context: Context): LensPage {
  const { data } = entry;
  const notes = notesOf(entry, context);
  const introduction = data.introduction.map((text) => cited(text, notes));
  const vignettes = data.vignettes.map(({ title, text }) => ({ title, text: cited(text, notes) }));
  const worksheet = worksheetView(entry, notes, context);
  const own = { facts: facts(entry, worksheet, context), contents: contents(vignettes.length > 0, worksheet) };
  return { introduction, vignettes, worksheet, page: libraryPage(entry, notes, own, context) };
}

/** The anchor of the examples. */
export const vignettesAnchor = 'examples-to-practice-on';

function contents(hasVignettes: boolean, worksheet: WorksheetView | undefined): LinkView[] {
  return [
    ...(hasVignettes ? [{ label: 'Examples to practice on', href: `#${vignettesAnchor}` }] : []),
    ...(worksheet ? [{ label: 'Fill it in', href: `#${anchors.worksheet}` }] : []),
  ];
}

function facts({ data }: PublishedEntry<'lenses'>, worksheet: WorksheetView | undefined, context: Context): Fact[] {
  const framework = context.find('frameworks', data.from?.framework ?? '');
  return [
    ...(framework
      ? [{ label: 'Made from', value: framework.data.title, href: entryLink(framework, context).href }]
      : []),
    ...fact('Parts to fill in', worksheet && String(worksheet.groups.length)),
    ...fact('Purposes', purposeList(data.purposes, context)),
    ...fact('Also known as', data.alsoKnownAs.join(', ')),
  ];
}

function purposeList(purposes: PublishedEntry<'lenses'>['data']['purposes'], { words }: Context): string {
  return sentenceList(purposes.map((purpose) => words[`purpose-${purpose}`]));
}
