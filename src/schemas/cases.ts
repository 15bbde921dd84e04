import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { wordsOf } from './designs/lists.ts';
import { field } from './field.ts';
import { absences, figure } from './figure.ts';
import { ncesId, stateCode } from './identifiers.ts';
import { idList, libraryFields } from './library.ts';

const text = z.string().min(1);

/** The kinds of places and efforts a case profile tells of, each with its label. */
export const caseKinds = {
  school: 'School',
  district: 'District',
  state: 'State',
  network: 'Network',
  programme: 'Program',
} as const;

/** School levels, each with its label. */
export const schoolLevels = {
  'pre-k': 'Preschool',
  elementary: 'Elementary school',
  middle: 'Middle school',
  high: 'High school',
} as const;

/** What a figure of a case counts. */
export const caseUnits = [
  'count',
  'percent',
  'dollars',
  'years',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
] as const;

export const qualifier = field(
  z.enum(['about', 'nearly', 'at least', 'more than']),
  'How exact',
  'about, nearly, at least or more than, where the source says so.',
).optional();

const measured = {
  unit: field(
    z.enum(caseUnits),
    'Unit',
    'What the number counts: count, percent, dollars, years, months, weeks, days, hours or minutes.',
  ).default('count'),
  qualifier,
};

const contextFigure = figure(z.number().min(0)).extend({
  label: field(text, 'Label', 'What the number is: Students eligible for free or reduced-price lunch.'),
  ...measured,
  to: field(z.number().min(0), 'Up to', 'The upper end, where the source gives a range: 8 to 9 advisors.').optional(),
});

/** `none-published` says that the source prints no outcome figure: a finding of its own, never a zero. */
const result = contextFigure.omit({ label: true, value: true }).extend({
  claim: field(citedText, 'Claim', 'What happened, in a sentence.'),
  value: field(
    z.union([z.number().min(0), z.enum([...absences, 'none-published'])]),
    'Value',
    'The number, or none-published where the source prints no outcome figures.',
  ).optional(),
});

const years = z.strictObject({
  from: field(z.int().min(1800).max(2100), 'From', 'The first year, four digits.'),
  to: field(z.int().min(1800).max(2100), 'To', 'The last year the source tells of.').optional(),
});

/** A case profile: what one school, district or network did, as a source tells it. */
export const caseSchema = z.strictObject({
  ...libraryFields,
  kind: field(z.enum(wordsOf(caseKinds)), 'Kind', 'school, district, state, network or programme.'),
  place: field(text, 'Place', 'Where it is: St. Paul, Minnesota.'),
  states: field(z.array(stateCode), 'States', 'The two capital letters of each state: [MN].').default([]),
  levels: field(
    z.array(z.enum(wordsOf(schoolLevels))),
    'School levels',
    'pre-k, elementary, middle or high; one or more.',
  ).default([]),
  ncesId: field(ncesId, 'District id', 'The seven-digit NCES id of the district, in quotes.').optional(),
  years: field(years, 'Years', 'The years the source tells of.').optional(),
  context: field(z.array(contextFigure), 'Context', 'Figures that describe the place, each with its source.').default(
    [],
  ),
  challenge: field(citedText, 'Challenge', 'What had to change, in two to four sentences with citations.'),
  approach: field(z.array(citedText).min(1), 'Approach', 'What was done, one paragraph each, with citations.'),
  results: field(z.array(result).min(1), 'Results', 'What came of it, each claim with its source.'),
  lessons: field(z.array(citedText).min(1), 'Lessons', 'What others can take from it, one sentence or two each.'),
  designs: idList('Designs', 'Ids of the learning designs it shows.'),
  standards: idList('Standards', 'Ids of standards it shows; the page marks them as this site’s reading.'),
});

export type Case = z.infer<typeof caseSchema>;
