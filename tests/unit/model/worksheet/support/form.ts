import { z } from 'astro/zod';
import type { FieldForm, SheetForm } from '../../../../../src/model/worksheet/form.ts';
import { fieldsOf } from '../../../../../src/model/worksheet/form.ts';
import { formOf, worksheetOf, type WorksheetView } from '../../../../../src/model/worksheet/view.ts';
import { Notes } from '../../../../../src/model/notes.ts';
import { worksheetGroup } from '../../../../../src/schemas/worksheet.ts';
import { contextOf } from '../../support/context.ts';

/** A sheet of groups as an author writes them. */
export function viewOf(groups: readonly object[], more: object = {}): WorksheetView {
  const context = contextOf();
  const input = { tool: 'lenses/mine', title: 'Mine', keep: 'browser' as const, discussion: [], ...more };
  const view = worksheetOf({ ...input, groups: z.array(worksheetGroup).parse(groups) }, new Notes(context), context);
  if (!view) throw new Error('There is nothing to fill in.');
  return view;
}

/** A sheet with one group of these fields. */
export function formWith(...fields: readonly object[]): SheetForm {
  return formOf(viewOf([{ id: 'group', title: 'Group', fields }]));
}

/** @throws where there is no such field */
export function fieldIn(form: SheetForm, id: string): FieldForm {
  const field = fieldsOf(form).find((each) => each.id === id);
  if (!field) throw new Error(`There is no field "${id}".`);
  return field;
}

export function answers(given: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(given));
}

const options = (...labels: readonly string[]) =>
  labels.map((label) => ({ id: label.toLowerCase().replaceAll(' ', '-').replace(/^-/, ''), label }));

/** One field of each kind, and what is hard about them: labels that are the same, and one that is another's id. */
export const everything: readonly object[] = [
  {
    id: 'words',
    title: 'Words',
    fields: [
      { id: 'line', label: 'A line', kind: 'line' },
      { id: 'text', label: 'The same', kind: 'text' },
      { id: 'text-2', label: 'The same', kind: 'text' },
      { id: 'day', label: 'Day', kind: 'date' },
      { id: 'count', label: 'text', kind: 'number' },
      { id: 'share', label: 'Share, %', kind: 'percent' },
      { id: 'cost', label: '=Cost', kind: 'dollars' },
    ],
  },
  {
    id: 'choices',
    title: 'Words',
    fields: [
      { id: 'rating', label: 'Rating', kind: 'rating', options: options('Not yet', 'In part', 'In full') },
      {
        id: 'choice',
        label: 'Choice',
        kind: 'choice',
        options: [
          { id: 'yes', label: 'no' },
          { id: 'no', label: 'yes' },
          { id: 'maybe', label: 'Maybe' },
        ],
      },
      { id: 'marks', label: 'Marks', kind: 'marks', options: options('One', 'Two', '-Three') },
    ],
  },
  {
    id: 'tables',
    title: 'Tables',
    fields: [
      {
        id: 'fixed',
        label: 'Fixed',
        kind: 'table',
        rows: [
          { id: 'arts', label: 'Arts' },
          { id: 'sports', label: 'Sports, and more' },
        ],
        columns: [
          { id: 'who', label: 'Who', kind: 'choice', options: options('Most', 'Few') },
          { id: 'seen', label: 'Seen', kind: 'mark' },
        ],
      },
      {
        id: 'free',
        label: 'Free',
        kind: 'table',
        blankRows: 2,
        columns: [
          { id: 'when', label: 'When', kind: 'line' },
          { id: 'by', label: 'By', kind: 'date' },
          { id: 'value', label: 'Value', kind: 'number' },
          { id: 'done', label: 'Done', kind: 'mark' },
        ],
      },
    ],
  },
];
