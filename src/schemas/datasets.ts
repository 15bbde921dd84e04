import { z } from 'astro/zod';
import { caseUnits, qualifier } from './cases.ts';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { field } from './field.ts';
import { figure } from './figure.ts';
import { libraryFields } from './library.ts';

const text = z.string().min(1);

const row = figure(z.number().min(0)).extend({
  label: field(text, 'Label', 'What the number is.'),
  unit: field(
    z.enum(caseUnits),
    'Unit',
    'What the number counts: count, percent, dollars, years, days, hours, minutes.',
  ).default('count'),
  qualifier,
  to: field(z.number().min(0), 'Up to', 'The upper end, where the source gives a range.').optional(),
  printed: field(
    text,
    'As printed',
    'The number as the source prints it, where that is a word: two-thirds.',
  ).optional(),
});

const chart = z.strictObject({
  kind: field(
    z.enum(['bar', 'horizontal-bar', 'doughnut']),
    'Kind',
    'bar, horizontal-bar, or doughnut for shares of a whole.',
  ),
  title: field(text, 'Title', 'What the chart shows.'),
  category: field(text, 'Category', 'What a row is: School leaders answered.'),
  only: field(z.array(text), 'Only', 'Labels of the rows to draw, where not all are drawn.').default([]),
});

const scale = z.strictObject({
  title: field(text, 'Title', 'What the scale is for.'),
  steps: field(z.array(text).min(2), 'Steps', 'The answers, in the order in which they are printed.'),
});

/** A data set: figures a source prints, with how they were got. */
export const datasetSchema = z.strictObject({
  ...libraryFields,
  ...connectionFields,
  collected: field(text, 'Collected', 'The year or years, in the words of the source; or "not stated".'),
  publisher: field(text, 'Publisher', 'Who collected or published the figures.'),
  question: field(citedText, 'Question', 'What people were asked, or what was counted.').optional(),
  sample: field(citedText, 'Sample', 'Who was asked and how many; or that the source does not say.'),
  values: field(z.array(row), 'Figures', 'The figures that are printed.').default([]),
  chart: field(
    chart,
    'Chart',
    'How the figures are drawn; left out where a picture would say nothing or mislead.',
  ).optional(),
  notDrawn: field(citedText, 'Not drawn', 'Why nothing is drawn, where the source prints no values.').optional(),
  items: field(z.array(citedText), 'Items', 'What was asked, where no values are printed.').default([]),
  scales: field(z.array(scale), 'Scales', 'The answers people could give.').default([]),
  remarks: field(z.array(citedText), 'Remarks', 'What a reader needs to read the figures rightly.').default([]),
  notInSource: field(
    z.array(citedText),
    'Not in the source',
    'What a reader may look for and the source does not give.',
  ).default([]),
});

export type Dataset = z.infer<typeof datasetSchema>;
