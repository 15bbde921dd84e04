import type { Issue } from '../../report/issue.ts';
import type { AnyEntry } from '../../schemas/corpus.ts';
import type { DataPath } from '../../schemas/describe.ts';
import type { WorksheetField, WorksheetGroup } from '../../schemas/worksheet.ts';
import { didYouMean } from '../../lib/nearest.ts';
import { fieldIssue, type Check, type Words } from '../check.ts';
import { repeated } from './names.ts';

/** Every sheet to fill in can be filled in: its places have ids of their own and what their kind needs. */
export const worksheets: Check = ({ corpus }) =>
  [...corpus.lenses, ...corpus.protocols, ...corpus.research, ...corpus.cycles, ...corpus.credentials].flatMap(
    (entry) => {
      // What was wrong in itself was left out of an entry before.
      const data: { readonly groups?: readonly WorksheetGroup[] } = entry.data;
      return sheetIssues(entry, data.groups ?? []);
    },
  );

type Column = WorksheetField['columns'][number];

interface PlacedField {
  readonly path: DataPath;
  readonly field: WorksheetField;
}

function sheetIssues(entry: AnyEntry, groups: readonly WorksheetGroup[]): Issue[] {
  const places = groups.flatMap(({ fields }, group) =>
    fields.map((field, index): PlacedField => ({ path: ['groups', group, 'fields', index], field })),
  );
  const ids = places.map(({ field }) => field.id);
  return [
    ...repeated(entry, 'groups', groups),
    ...repeatedIds(entry, places),
    ...places.flatMap(({ path, field }) => [
      ...(['options', 'columns', 'rows'] as const).flatMap((list) => repeated(entry, list, field[list], path)),
      ...lacking(entry, path, field),
      ...unknownOther(entry, path, field, ids),
    ]),
  ];
}

function repeatedIds(entry: AnyEntry, places: readonly PlacedField[]): Issue[] {
  const seen = new Set<string>();
  return places.flatMap(({ path, field: { id } }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [fieldIssue(entry, 'repeated-name', [...path, 'id'], twice(id))];
  });
}

/** A column of a table asks for a choice as a place of its own does. */
function lacking(entry: AnyEntry, path: DataPath, field: WorksheetField): Issue[] {
  const asking = [
    { at: path, words: withoutAnswers(field) },
    { at: path, words: withoutTable(field) },
    ...field.columns.map((column, index) => ({ at: [...path, 'columns', index], words: withoutAnswers(column) })),
  ];
  return asking.flatMap(({ at, words }) => (words ? [fieldIssue(entry, 'place-without', [...at, 'kind'], words)] : []));
}

function withoutAnswers({ kind, options }: Pick<WorksheetField, 'kind' | 'options'> | Column): Words | undefined {
  const asks = kind === 'rating' || kind === 'choice' || kind === 'marks';
  return asks && options.length < (kind === 'marks' ? 1 : 2)
    ? { what: `A ${kind} has nothing to choose from.`, fix: 'List its answers in options, each with id and label.' }
    : undefined;
}

function withoutTable({ kind, columns, rows, blankRows }: WorksheetField): Words | undefined {
  if (kind !== 'table') return undefined;
  if (columns.length === 0)
    return { what: 'The table has no columns.', fix: 'List its columns, each with id, label and kind.' };
  return rows.length === 0 && blankRows === undefined
    ? { what: 'The table has no rows.', fix: 'List its rows, or write how many empty ones it has:  blankRows: 5' }
    : undefined;
}

function unknownOther(entry: AnyEntry, path: DataPath, field: WorksheetField, ids: readonly string[]): Issue[] {
  const other = field.differentFrom;
  if (other === undefined || (ids.includes(other) && other !== field.id)) return [];
  return [
    fieldIssue(entry, 'unknown-name', [...path, 'differentFrom'], {
      what: `The sheet has no other place called "${other}".${didYouMean(other, ids)}`,
      fix: 'Write the id of another place of this sheet.',
    }),
  ];
}

function twice(id: string): Words {
  return { what: `The id "${id}" stands here twice.`, fix: 'Give each place to write an id of its own.' };
}
