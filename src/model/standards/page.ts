import { anchors, paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Standard } from '../../schemas/standards.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { fact, publisherFact, type Fact } from '../library/facts.ts';
import { footView, type FootView } from '../library/foot.ts';
import { notesOf } from '../library/page.ts';
import { naming, type NamingGroup } from '../library/ties.ts';
import type { LinkView } from '../navigation.ts';
import type { Note, NoteReference, Notes } from '../notes.ts';
import { crosswalkView, type CrosswalkView } from './crosswalk.ts';
import { serving } from './serving.ts';

/** A question with the sentence that says who asks it. */
export interface QuestionView {
  readonly label: string | undefined;
  readonly text: Cited;
  readonly origin: string;
}

/** The page of a standard, ready to be shown; its text is rendered beside it. */
export interface StandardPage {
  readonly title: string;
  /** With the edition: standards of two editions may have one name. */
  readonly pageTitle: string;
  readonly summary: string;
  readonly fictional: boolean;
  readonly framework: (LinkView & { readonly status: string }) | undefined;
  readonly facts: readonly Fact[];
  readonly about: readonly Cited[];
  readonly newInEdition: readonly NoteReference[] | undefined;
  readonly questions: readonly QuestionView[];
  readonly crosswalk: readonly CrosswalkView[];
  readonly designs: readonly LinkView[];
  readonly cases: readonly LinkView[];
  /** Other pages that name it, by their collections. */
  readonly naming: readonly NamingGroup[];
  readonly contents: readonly LinkView[];
  readonly notes: readonly Note[];
  readonly foot: FootView;
  readonly hasText: boolean;
  /** Ids the search filters by. */
  readonly filters: { readonly standards: readonly string[] };
}

/** Puts the page of a standard together. */
export function standardPage(entry: PublishedEntry<'standards'>, context: Context): StandardPage {
  const { data, prose } = entry;
  const notes = notesOf(entry, context);
  // Notes are numbered in the order in which the page reads.
  const newInEdition = data.newInEdition && notes.refer(data.newInEdition);
  const about = data.about.map((text) => cited(text, notes));
  const questions = data.questions.map((question) => questionView(question, notes));
  const crosswalk = crosswalkView(data.crosswalk, context, notes);
  return {
    ...{ title: data.title, summary: data.summary, fictional: data.fictional },
    ...{ about, newInEdition, questions, crosswalk, notes: notes.all },
    pageTitle: `${data.title} · ${context.find('frameworks', data.framework)?.data.title ?? context.words.standards}`,
    filters: { standards: [entry.id] },
    framework: frameworkLine(data.framework, context),
    facts: facts(data),
    designs: serving('designs', entry.id, context),
    cases: serving('cases', entry.id, context),
    naming: naming(entry, context, new Set(['designs', 'cases'])),
    contents: contents(questions.length > 0, crosswalk.length > 0, notes.all.length > 0),
    foot: footView(entry, context),
    hasText: prose?.hasText ?? false,
  };
}

function questionView({ label, text, origin }: Standard['questions'][number], notes: Notes): QuestionView {
  return {
    ...{ label, text: cited(text, notes) },
    origin: origin === 'source' ? 'Asked in a source, in our words' : 'This site’s question',
  };
}

function frameworkLine(id: string, context: Context): StandardPage['framework'] {
  const framework = context.find('frameworks', id);
  if (!framework) return undefined;
  const later = context.find('frameworks', framework.data.supersededBy ?? '');
  return {
    label: framework.data.title,
    href: context.href(paths.entry('frameworks', id)),
    status: later ? `superseded by the edition of ${later.data.year}` : (framework.data.status ?? ''),
  };
}

function facts({ number, group, alsoKnownAs, link }: Standard): Fact[] {
  return [
    ...fact('Number', String(number)),
    ...fact('Group', group),
    ...fact('Also known as', alsoKnownAs.join(', ')),
    ...publisherFact(link),
  ];
}

function contents(hasQuestions: boolean, hasCrosswalk: boolean, hasNotes: boolean): LinkView[] {
  return [
    ...(hasQuestions ? [{ label: 'Questions to discuss', href: `#${anchors.questions}` }] : []),
    ...(hasCrosswalk ? [{ label: 'In other editions', href: `#${anchors.crosswalk}` }] : []),
    { label: 'Designs and cases', href: `#${anchors.serving}` },
    ...(hasNotes ? [{ label: 'Notes and sources', href: `#${anchors.notes}` }] : []),
  ];
}
