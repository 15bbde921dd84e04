import { paths } from '../../lib/paths.ts';
import type { WorksheetField, WorksheetGroup } from '../../schemas/worksheet.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { LibraryEntry } from '../library/entries.ts';
import { lensGroups } from '../lenses/groups.ts';
import type { Notes } from '../notes.ts';
import { rowsOf, type FieldForm, type GroupForm, type Named, type SheetForm } from './form.ts';
import { ratingsOf } from './ratings.ts';
import { hints } from './takes.ts';

/** One place to write in, ready to be shown. */
export interface FieldView extends FieldForm {
  readonly ask: Cited | undefined;
  /** Who asks it; undefined where nothing is asked. */
  readonly origin: string | undefined;
  /** What the answer must be like, in a sentence each. */
  readonly hints: readonly string[];
  /** The ids of what says more about it: the question, and what does not fit. */
  readonly describedBy: string;
  /** How many lines the printed sheet has for it. */
  readonly lines: number;
  /** The rows a table begins with. */
  readonly shownRows: readonly Named[];
}

/** A part of the sheet. */
export interface GroupView extends GroupForm {
  readonly text: Cited | undefined;
  readonly fields: readonly FieldView[];
}

/** What can be tried where a rating is low. */
export interface PracticesView {
  /** The id of the rating. */
  readonly field: string;
  readonly name: string;
  readonly practices: readonly Cited[];
}

/** A sheet to fill in, on the screen or on paper. */
export interface WorksheetView extends SheetForm {
  readonly keep: 'browser' | 'session';
  /** What the keys begin with under which the browser keeps what is typed: no other page and no other site has it. */
  readonly storage: string;
  readonly groups: readonly GroupView[];
  readonly practices: readonly PracticesView[];
  readonly discussion: readonly Cited[];
  /** Whether there are enough ratings for a table and a chart of them. */
  readonly hasRatings: boolean;
}

/** What a sheet is made from. */
export interface WorksheetInput {
  /** The page it belongs to, as collection/id. */
  readonly tool: string;
  readonly title: string;
  readonly keep: 'browser' | 'session';
  readonly groups: readonly WorksheetGroup[];
  readonly discussion: readonly string[];
}

/** Collections whose entries say themselves what can be filled in. */
export type WorksheetCollection = 'lenses' | 'protocols' | 'research' | 'cycles' | 'credentials';

/** Fewer ratings than these are seen at a glance. */
const fewestRatings = 3;

/** The sheet of an entry; undefined where there is nothing to fill in. */
export function worksheetView(
  entry: LibraryEntry<WorksheetCollection>,
  notes: Notes,
  context: Context,
): WorksheetView | undefined {
  const { title, keep, groups: own, discussion } = entry.data;
  const groups = entry.collection === 'lenses' ? [...lensGroups(entry.data, context), ...own] : own;
  return worksheetOf({ tool: `${entry.collection}/${entry.id}`, title, keep, groups, discussion }, notes, context);
}

/** A sheet of parts that a page derives itself; undefined where there is nothing to fill in. */
export function worksheetOf(input: WorksheetInput, notes: Notes, { href }: Context): WorksheetView | undefined {
  const { tool, title, keep, discussion } = input;
  if (input.groups.length === 0 && discussion.length === 0) return undefined;
  const labels = new Map(input.groups.flatMap(({ fields }) => fields.map(({ id, label }) => [id, label])));
  const groups = input.groups.map((group) => groupView(group, labels, notes));
  const ratings = ratingsOf({ tool, title, groups });
  return {
    ...{ tool, title, keep, groups, storage: `hornbook:${href(paths.home)}:${tool}:` },
    practices: practicesOf(input, ratings, notes),
    discussion: discussion.map((question) => cited(question, notes)),
    hasRatings: ratings.length >= fewestRatings,
  };
}

/** What the script of a sheet and its files need to know of it. */
export function formOf({ tool, title, groups }: WorksheetView): SheetForm {
  return { tool, title, groups: groups.map(({ id, label, fields }) => ({ id, label, fields: fields.map(fieldForm) })) };
}

function fieldForm(field: FieldView): FieldForm {
  const { id, label, kind, options, columns, rows, blankRows, atLeast, words, differentFrom, draw } = field;
  return { id, label, kind, options, columns, rows, blankRows, atLeast, words, differentFrom, draw };
}

function groupView(group: WorksheetGroup, labels: ReadonlyMap<string, string>, notes: Notes): GroupView {
  const text = group.text === undefined ? undefined : cited(group.text, notes);
  const fields = group.fields.map((field) => fieldView(field, labels, notes));
  return { id: group.id, label: group.title, text, fields };
}

/** Where neither fixed rows nor a number of blank ones is written. */
const usualRows = 3;

function fieldView(field: WorksheetField, labels: ReadonlyMap<string, string>, notes: Notes): FieldView {
  const { id, label, kind, options, columns, rows, lines, atLeast, words, differentFrom, draw } = field;
  const blankRows = rows.length > 0 ? 0 : (field.blankRows ?? usualRows);
  const form = { id, label, kind, options, columns, rows, blankRows, atLeast, words, differentFrom, draw };
  const ask = field.ask === undefined ? undefined : cited(field.ask, notes);
  const origin = field.ask === undefined && field.origin === 'site' ? undefined : originLines[field.origin];
  const said = hints(form, labels.get(differentFrom ?? ''));
  const hasQuestion = ask !== undefined || origin !== undefined || said.length > 0;
  return {
    ...{ ...form, ask, origin, lines, hints: said, shownRows: rowsOf(form, new Map()) },
    describedBy: [...(hasQuestion ? [`sheet-ask-${id}`] : []), `error-${id}`].join(' '),
  };
}

const originLines: Readonly<Record<WorksheetField['origin'], string>> = {
  source: 'Asked in a source, in our words',
  site: 'This site’s question',
};

function practicesOf({ groups }: WorksheetInput, ratings: ReturnType<typeof ratingsOf>, notes: Notes): PracticesView[] {
  return groups
    .flatMap(({ fields }) => fields)
    .filter(({ kind, practices }) => kind === 'rating' && practices.length > 0)
    .map(({ id, label, practices }) => ({
      field: id,
      name: ratings.find(({ field }) => field.id === id)?.name ?? label,
      practices: practices.map((practice) => cited(practice, notes)),
    }));
}
