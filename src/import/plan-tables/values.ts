import { slugOf } from '../../lib/slug.ts';
import { identifier } from '../../schemas/identifiers.ts';
import { typedNumber } from '../story-form/typed-numbers.ts';
import { dayTyped } from './days.ts';
import { cellOf, cellsOf, textOf, type Notebook, type PlacedCell, type PlanRow } from './rows.ts';
import { bandsMeant, isAll, itemsIn, wordMeant, type WordList } from './words.ts';

/** Part of a plan as an author would write it. What could not be read stands as it was, so that the check names it. */
export type Draft = Record<string, unknown>;

/** A field with its value; nothing where there is none. */
export function said(name: string, value: unknown): Draft {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? {} : { [name]: value };
}

/** Fields that are texts, as they stand. */
export function texts(row: PlanRow, names: readonly string[]): Draft {
  return Object.assign({}, ...names.map((name) => said(name, textOf(row, name)))) as Draft;
}

/** A day; one that is none stands as it was written, and is told. */
export function dayAt(cell: PlacedCell | undefined, notebook: Notebook): string | undefined {
  if (cell === undefined) return undefined;
  const typed = dayTyped(cell.text);
  if ('value' in typed) return typed.value;
  notebook.tell(cell, typed.takes);
  return cell.text;
}

/** A number, or a share in percent; a text that is none stands as it was written, and is told. */
export function numberAt(cell: PlacedCell | undefined, notebook: Notebook): number | string | undefined {
  if (cell === undefined || typeof cell.cell === 'number') return cell?.cell;
  const typed = typedNumber(cell.text, cell.text.endsWith('%') ? 'percent' : 'number');
  if ('value' in typed) return typed.value;
  notebook.tell(cell, `“${cell.text}” is not read as a number. ${typed.takes}`);
  return cell.text;
}

/** Words of a closed list; what means none of them is kept in the notes. */
export function wordsAt(row: PlanRow, field: string, list: WordList, notebook: Notebook): readonly string[] {
  const found = cellsOf(row, field).flatMap((cell) =>
    itemsIn(cell.text).flatMap((item) => {
      const word = wordMeant(item, list);
      if (word === undefined && !isAll(item)) notebook.keep(cell, `“${item}” is no word of the list.`);
      return word === undefined ? [] : [word];
    }),
  );
  return [...new Set(found)];
}

/** Whom a row is for. */
export function audienceOf(row: PlanRow, schools: Map<string, string>, notebook: Notebook): Draft {
  const items = (field: string): readonly string[] => itemsIn(textOf(row, field)).filter((item) => !isAll(item));
  const named = items('schools').flatMap((name) => {
    const id = slugOf(name);
    if (id !== '' && !schools.has(id)) schools.set(id, name);
    return id === '' ? [] : [id];
  });
  return {
    ...said('roles', wordsAt(row, 'roles', 'roles', notebook)),
    ...said('schools', named),
    ...said('grades', gradesOf(row, notebook)),
    ...said('subjects', items('subjects')),
  };
}

function gradesOf(row: PlanRow, notebook: Notebook): readonly string[] {
  const cell = cellOf(row, 'grades');
  if (cell === undefined || isAll(cell.text)) return [];
  const bands = itemsIn(cell.text).flatMap(bandsMeant);
  if (bands.length === 0) notebook.keep(cell, `“${cell.text}” names no grades.`);
  return [...new Set(bands)];
}

/** Standards go by their ids; other names for them are kept in the notes. */
export function idsAt(row: PlanRow, field: string, notebook: Notebook): readonly string[] {
  return cellsOf(row, field).flatMap((cell) =>
    itemsIn(cell.text).flatMap((item) => {
      if (identifier.safeParse(item).success) return [item];
      notebook.keep(cell, `“${item}” is no id of a standard.`);
      return [];
    }),
  );
}

/** Letters of an id that is made of a text. */
const longest = 40;

/** An id that is made of a text, and is like none of the others: "coaching", "coaching-2". */
export function idFor(text: string, taken: Set<string>, otherwise: string): string {
  const slug = slugOf(text);
  const short =
    slug.length <= longest
      ? slug
      : slug
          .slice(0, longest + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longest);
  const base = short === '' ? otherwise : short;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
