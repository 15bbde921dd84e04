import { slugOf } from '../../lib/slug.ts';
import { dayTyped, daysIn, timeTyped } from './days.ts';
import { isLeft, type ReadGoal } from './goals.ts';
import { goalsAt } from './pointers.ts';
import { cellOf, cellsOf, textOf, type Notebook, type PlacedCell, type PlanRow } from './rows.ts';
import { audienceOf, idFor, idsAt, numberAt, said, texts, wordsAt, type Draft } from './values.ts';

/** An activity as it was read, with what the budget may call it. */
export interface ReadActivity {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly draft: Draft & { readonly sessions: Draft[] };
}

/** Rows without a title give further sessions of the activity above. */
const ofSessions = new Set(['date', 'followUp', 'start', 'end', 'times', 'place']);

export function readActivities(
  rows: readonly PlanRow[],
  goals: readonly ReadGoal[],
  schools: Map<string, string>,
  notebook: Notebook,
): ReadActivity[] {
  const activities: ReadActivity[] = [];
  const ids = new Set<string>();
  for (const row of rows) {
    const above = activities.at(-1);
    if (textOf(row, 'title') === '') {
      if (above) addSessions(above.draft, row, notebook);
      else notebook.tellRow(row, 'This row names no activity. It is kept in the notes.');
      for (const cell of row.cells) if (!above || isLeft(cell, ofSessions)) notebook.note(cell);
    } else activities.push(activityOf(row, activities, ids, { goals, schools, notebook }));
  }
  return activities;
}

interface Around {
  readonly goals: readonly ReadGoal[];
  readonly schools: Map<string, string>;
  readonly notebook: Notebook;
}

function activityOf(
  row: PlanRow,
  others: readonly ReadActivity[],
  ids: Set<string>,
  { goals, schools, notebook }: Around,
): ReadActivity {
  const [title, number] = [textOf(row, 'title'), textOf(row, 'number')];
  const twin = others.find((other) => slugOf(other.title) === slugOf(title));
  const id = idFor(title, ids, 'activity');
  if (twin !== undefined)
    notebook.tellRow(
      row,
      `An earlier row has an activity of this name. Both are kept, as “${twin.id}” and “${id}”; further days of one activity stand below it with no name.`,
    );
  const draft: ReadActivity['draft'] = {
    ...{ id, title, ...texts(row, ['what']) },
    ...said('goals', goalsAt(row, goals, notebook)),
    ...said('design', slugOf(textOf(row, 'design'))),
    ...said('formats', wordsAt(row, 'formats', 'formats', notebook)),
    ...audienceOf(row, schools, notebook),
    ...said('hours', numberAt(cellOf(row, 'hours'), notebook)),
    sessions: [],
    ...texts(row, ['ongoing']),
    ...(textOf(row, 'provider') === '' ? {} : { provider: { name: textOf(row, 'provider') } }),
    ...texts(row, ['lead']),
    ...said('standards', idsAt(row, 'standards', notebook)),
    ...said('resources', resourcesOf(row)),
  };
  addSessions(draft, row, notebook);
  return { id, number, title, draft };
}

function resourcesOf(row: PlanRow): readonly string[] {
  return textOf(row, 'resources')
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** A cell of days without a digit says what goes on: "each week". */
function addSessions(draft: ReadActivity['draft'], row: PlanRow, notebook: Notebook): void {
  const when = { ...timesOf(row, notebook), ...texts(row, ['place']) };
  for (const cell of [...cellsOf(row, 'date'), ...cellsOf(row, 'followUp')]) {
    if (!/\d/.test(cell.text)) goOn(draft, cell, notebook);
    else
      for (const day of daysIn(cell.text))
        draft.sessions.push(sessionOf(day, cell, draft.sessions.length, when, notebook));
  }
  if (draft.sessions.length === 0)
    for (const cell of row.cells)
      if (['start', 'end', 'times', 'place'].includes(cell.column.field)) notebook.keep(cell, 'The row has no day.');
}

function goOn(draft: ReadActivity['draft'], cell: PlacedCell, notebook: Notebook): void {
  if (draft['ongoing'] === undefined) draft['ongoing'] = cell.text;
  else if (draft['ongoing'] !== cell.text) notebook.keep(cell, 'Another cell says what goes on between sessions.');
}

/** The first day is where an activity begins; the later ones follow it up. */
function sessionOf(day: string, cell: PlacedCell, before: number, when: Draft, notebook: Notebook): Draft {
  const typed = dayTyped(day);
  if ('takes' in typed) notebook.tell(cell, typed.takes);
  const part = before === 0 && cell.column.field === 'date' ? 'initial' : 'follow-up';
  return { id: `session-${before + 1}`, part, date: 'value' in typed ? typed.value : day, ...when };
}

function timesOf(row: PlanRow, notebook: Notebook): Draft {
  const both = cellOf(row, 'times');
  const [from, to] = both === undefined ? [] : both.text.split(/\s*(?:-|–|—|\bto\b)\s*/);
  return {
    ...said(
      'start',
      both === undefined ? timeAt(cellOf(row, 'start'), undefined, notebook) : timeAt(both, from, notebook),
    ),
    ...said(
      'end',
      both === undefined ? timeAt(cellOf(row, 'end'), undefined, notebook) : timeAt(both, to ?? '', notebook),
    ),
  };
}

function timeAt(cell: PlacedCell | undefined, part: string | undefined, notebook: Notebook): string | undefined {
  if (cell === undefined || part === '') return undefined;
  const typed = timeTyped(part ?? cell.cell);
  if ('value' in typed) return typed.value;
  notebook.tell(cell, typed.takes);
  return part ?? cell.text;
}
