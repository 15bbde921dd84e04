import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';

const text = z.string().min(1);

/** What a place to write in takes. */
export const fieldKinds = [
  ...(['line', 'text', 'date', 'number', 'percent', 'dollars'] as const),
  ...(['rating', 'choice', 'marks', 'table'] as const),
] as const;

/** What one cell of a table takes: everything but a table. */
export const cellKinds = ['line', 'date', 'number', 'percent', 'dollars', 'choice', 'mark'] as const;

const option = z.strictObject({
  id: field(identifier, 'Id', 'A short name for the answer, which stays as it is: often.'),
  label: field(text, 'Label', 'The answer in words.'),
});

const optionsField = field(
  z.array(option),
  'Answers',
  'The answers to choose from; of a rating the levels, lowest first.',
).default([]);

const column = z.strictObject({
  id: field(identifier, 'Id', 'A short name for the column, which stays as it is.'),
  label: field(text, 'Label', 'The heading of the column.'),
  kind: field(z.enum(cellKinds), 'Kind', 'line, date, number, percent, dollars, choice, or mark for a box to tick.'),
  options: optionsField,
});

const row = z.strictObject({
  id: field(identifier, 'Id', 'A short name for the row, which stays as it is.'),
  label: field(text, 'Label', 'The heading of the row.'),
});

const words = z.strictObject({
  min: field(z.int().min(0), 'Fewest words', 'The fewest words that are accepted.'),
  max: field(z.int().min(1), 'Most words', 'The most words that are accepted.'),
});

/** One place to write in. Which of the later fields it takes depends on its kind; `check` says which. */
export const worksheetField = z.strictObject({
  id: field(
    identifier,
    'Id',
    'A short name, unique in the sheet, which stays as it is: what people wrote hangs on it.',
  ),
  label: field(text, 'Label', 'A few words that name it: In action.'),
  kind: field(
    z.enum(fieldKinds),
    'Kind',
    'line, text, date, number, percent, dollars, rating, choice (one answer), marks (several), or table.',
  ),
  ask: field(citedText, 'Question', 'What to write or choose, in a sentence.').optional(),
  origin: field(
    z.enum(['source', 'site']),
    'Origin',
    'source where a cited work asks this, in our own words; site where this site wrote it.',
  ).default('site'),
  lines: field(z.int().min(1).max(30), 'Lines', 'How many lines to write on the printed sheet has.').default(4),
  options: optionsField,
  columns: field(z.array(column), 'Columns', 'The columns of a table.').default([]),
  rows: field(z.array(row), 'Rows', 'The rows of a table, where they are fixed.').default([]),
  blankRows: field(
    z.int().min(1).max(30),
    'Blank rows',
    'How many empty rows a table starts with, where rows are free.',
  ).optional(),
  atLeast: field(z.int().min(1), 'At least', 'How many rows or answers are needed: two sources.').optional(),
  words: field(words, 'Words', 'How long a text may be, in words.').optional(),
  differentFrom: field(
    identifier,
    'Different from',
    'The id of another place whose answer must not be the same: the assessor is not the coach.',
  ).optional(),
  practices: field(z.array(citedText), 'Practices', 'What to try where a rating is low.').default([]),
  draw: field(
    z.enum(['run-chart']),
    'Chart',
    'run-chart for a table with a first column of dates or words and a second of numbers.',
  ).optional(),
});

export const worksheetGroup = z.strictObject({
  id: field(identifier, 'Id', 'A short name, unique in the sheet.'),
  title: field(text, 'Title', 'The heading of the part.'),
  text: field(citedText, 'Text', 'What to know before filling it in.').optional(),
  fields: field(z.array(worksheetField).min(1), 'Places to write', 'What is asked, in order.'),
});

/** What an entry has that can be filled in, on the page and on paper. */
export const worksheetFields = {
  keep: field(
    z.enum(['browser', 'session']),
    'Kept',
    'browser: what a person types stays in that browser. session: it is gone when the tab is closed; for anything about a student.',
  ).default('browser'),
  groups: field(z.array(worksheetGroup), 'Parts', 'The parts of the sheet to fill in.').default([]),
  discussion: field(
    z.array(citedText),
    'Discussion',
    'Questions for a team that talks about the filled sheet.',
  ).default([]),
};

export type WorksheetField = z.infer<typeof worksheetField>;
export type WorksheetGroup = z.infer<typeof worksheetGroup>;
