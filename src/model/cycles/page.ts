import { anchors, paths } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Cycle } from '../../schemas/cycles.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import { fact, type Fact } from '../library/facts.ts';
import { statusLabels } from '../library/labels.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import type { LinkView } from '../navigation.ts';
import { worksheetView, type WorksheetView } from '../worksheet/view.ts';
import { pointsView, type PointsView } from './points.ts';

/** A heading with one paragraph below it, or with several. */
export interface CycleSection {
  readonly heading: string;
  readonly texts: readonly Cited[];
}

/** An improvement cycle, ready to be shown. */
export interface CyclePage {
  readonly page: LibraryPage;
  readonly about: readonly Cited[];
  /** What was to get better and how it would show. */
  readonly intent: readonly CycleSection[];
  readonly points: PointsView | undefined;
  readonly stages: readonly { readonly title: string; readonly text: Cited }[];
  /** Plan, do, study, act. */
  readonly rounds: readonly CycleSection[];
  readonly notInSource: readonly Cited[];
  readonly worksheet: WorksheetView | undefined;
  /** Where a team can write a cycle of its own like this one. */
  readonly log: LinkView | undefined;
}

/** The blank log of the library. A site may have left it out. */
const blankLog = 'pdsa-log';

export function cyclePage(entry: PublishedEntry<'cycles'>, context: Context): CyclePage {
  const { data } = entry;
  const notes = notesOf(entry, context);
  const all = (texts: readonly string[]) => texts.map((text) => cited(text, notes));
  const sections = (written: readonly Written[]) => written.map(([heading, texts]) => ({ heading, texts: all(texts) }));
  // Notes are numbered in the order in which the page reads.
  const own = {
    about: all(data.about),
    intent: sections(intentOf(data)),
    points: data.measure && pointsView(data.title, data.measure, context, notes),
    stages: data.stages.map(({ title, text }) => ({ title, text: cited(text, notes) })),
    rounds: sections(roundsOf(data)),
    notInSource: all(data.notInSource),
    worksheet: worksheetView(entry, notes, context),
  };
  const contents = own.worksheet ? [{ label: 'Fill it in', href: `#${anchors.worksheet}` }] : [];
  return {
    ...own,
    log: logLink(entry, context),
    page: libraryPage(entry, notes, { facts: factsOf(data), contents }, context),
  };
}

type Written = readonly [heading: string, texts: readonly string[]];

/** Headings with nothing below them are left out. */
function intentOf({ aim, changeIdea, prediction, measure }: Cycle): Written[] {
  const all = [
    ['Aim', aim],
    ['Change idea', changeIdea],
    ['Prediction', prediction],
    ['Measure', measure?.name],
  ] as const;
  return all.flatMap(([heading, text]): Written[] => (text === undefined ? [] : [[heading, [text]]]));
}

function roundsOf(data: Cycle): Written[] {
  const all: Written[] = [
    ['Plan', data.plan],
    ['Do', data.do],
    ['Study', data.study],
    ['Act', data.act],
  ];
  return all.filter(([, texts]) => texts.length > 0);
}

/** A cycle with a sheet of its own needs no other. */
function logLink({ id, data }: PublishedEntry<'cycles'>, context: Context): LinkView | undefined {
  const log = context.find('cycles', blankLog);
  if (!log || id === blankLog || data.groups.length > 0) return undefined;
  const href = `${context.href(paths.entry('cycles', blankLog))}#${anchors.worksheet}`;
  return { label: 'Start a log from this cycle', href };
}

function factsOf({ status, place, alsoKnownAs }: Cycle): Fact[] {
  return [
    ...fact('Status', statusLabels[status]),
    ...fact('Place', place),
    ...fact('Also known as', alsoKnownAs.join(', ')),
  ];
}
