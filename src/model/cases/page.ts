import { list } from '../../lib/format.ts';
import { anchors } from '../../lib/paths.ts';
import type { Case } from '../../schemas/cases.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Words } from '../../schemas/words.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { entryLink, found } from '../library/entries.ts';
import { fact, type Fact } from '../library/facts.ts';
import { footView, type FootView } from '../library/foot.ts';
import { notesOf } from '../library/page.ts';
import { related, type RelatedLink } from '../library/related.ts';
import { naming, type NamingGroup } from '../library/ties.ts';
import { standardLinks, type StandardLink } from '../library/standard-links.ts';
import type { LinkView } from '../navigation.ts';
import type { Note } from '../notes.ts';
import { contextFigure, resultView, type ContextFigureView, type ResultView } from './figures.ts';

/** The page of a case profile, ready to be shown; its text is rendered beside it. */
export interface CasePage {
  readonly title: string;
  readonly summary: string;
  readonly fictional: boolean;
  readonly facts: readonly Fact[];
  readonly context: readonly ContextFigureView[];
  readonly challenge: Cited;
  readonly approach: readonly Cited[];
  readonly results: readonly ResultView[];
  readonly lessons: readonly Cited[];
  readonly designs: readonly LinkView[];
  readonly standards: readonly StandardLink[];
  readonly related: readonly RelatedLink[];
  readonly naming: readonly NamingGroup[];
  readonly contents: readonly LinkView[];
  readonly notes: readonly Note[];
  readonly foot: FootView;
  readonly hasText: boolean;
  /** Ids the search filters by. */
  readonly filters: { readonly standards: readonly string[] };
}

/** Puts the page of a case together. */
export function casePage(entry: PublishedEntry<'cases'>, context: Context): CasePage {
  const { data, prose } = entry;
  const { words } = context;
  const notes = notesOf(entry, context);
  const all = (texts: readonly string[]) => texts.map((text) => cited(text, notes));
  return {
    ...{ title: data.title, summary: data.summary, fictional: data.fictional },
    facts: facts(data, words),
    context: data.context.map((figure) => contextFigure(figure, words, notes)),
    challenge: cited(data.challenge, notes),
    approach: all(data.approach),
    results: data.results.map((result) => resultView(result, words, notes)),
    lessons: all(data.lessons),
    designs: found('designs', data.designs, context).map((design) => entryLink(design, context)),
    standards: standardLinks(data.standards, context),
    filters: { standards: data.standards },
    related: related(entry, context),
    naming: naming(entry, context),
    contents,
    notes: notes.all,
    foot: footView(entry, context),
    hasText: prose?.hasText ?? false,
  };
}

function facts({ kind, place, levels, years, ncesId, alsoKnownAs }: Case, words: Words): Fact[] {
  return [
    ...fact('Kind', words[`case-${kind}`]),
    ...fact('Place', place),
    ...fact('Levels', list(levels.map((level) => words[`level-${level}`]))),
    ...fact('Years', years && yearsText(years)),
    ...fact('NCES id', ncesId),
    ...fact('Also known as', alsoKnownAs.join(', ')),
  ];
}

/** Years are names, not numbers: they take no comma. */
function yearsText({ from, to }: NonNullable<Case['years']>): string {
  return to === undefined || to === from ? String(from) : `${from}–${to}`;
}

const contents = [
  { label: 'Challenge', href: `#${anchors.challenge}` },
  { label: 'What they did', href: `#${anchors.approach}` },
  { label: 'What came of it', href: `#${anchors.results}` },
  { label: 'What others can take from it', href: `#${anchors.lessons}` },
  { label: 'Notes and sources', href: `#${anchors.notes}` },
];
