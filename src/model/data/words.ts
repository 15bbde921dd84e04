import type { Context } from '../context.ts';

/** What everyone who uses the files can rely on. */
export const promises = [
  'Addresses with /v1/ in them stay as they are, and so do the names of fields and columns and what they mean. New ones may be added. What cannot stay the same will come under /v2/, beside the files there are now.',
  'Ids do not change. An id of a source leads to the entry of that id in sources.json, and so for every other collection.',
  'Each file holds a whole collection, in the order of the ids. The same content always gives the same bytes.',
  'Each JSON file names the JSON Schema that describes it. A program can check a file with it before it relies on it.',
  'The files hold what stands in the fields of an entry. A text that is written below them is on the page of the entry only; the address in the file leads there.',
];

/** How values are written. */
export const valueRules = [
  'not-reported means that the source gives no number. not-applicable means that the question does not arise. none-published means that a source prints no outcome figures at all. None of them is zero: a 0 is a zero that the source prints.',
  'In JSON a field that has nothing to say is left out, and a list without anything in it is empty. In CSV the cell is empty.',
  'In CSV the values of a list stand in one cell, with a semicolon and a space between them. Where lists belong together, such as claims and their figures, each has a place for every value, and a place can be empty.',
  'What is made up for illustration has true in the field fictional, and the word fictional in the column of that name.',
  'Figures name their source, the place in it and, where it is known, the day. Money received, budgeted and spent is never added together.',
  'CSV files are UTF-8 with commas. A text that a spreadsheet would run as a formula has an apostrophe in front. Open the column nces_id as text: its zeros at the front belong to the id.',
];

export const caseRemarks =
  'Each framework with its standards as a package of CASE 1.1, for learning systems that exchange standards:';

export const spendingRemarks =
  'Each spending page leads to a JSON file and a CSV file of its own, which hold the same figures. A total that cannot be given is null there.';

export const planRemarks =
  'Each plan leads to files of its own: the whole plan and what rules ask of it for programs, and its goals, measures, activities, sessions and budget lines for spreadsheets.';

/** Nobody here may permit anything for the works that are cited, and a site states no licence of its own. */
export function terms({ corpus }: Context): string {
  return [
    'The texts are this site’s own words.',
    'Works that are cited belong to their publishers, on the terms that the list of sources states.',
    `Ask ${corpus.site.organization.name} about uses of the texts.`,
  ].join(' ');
}
