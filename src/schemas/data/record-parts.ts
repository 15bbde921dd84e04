import { z } from 'astro/zod';
import { field } from '../field.ts';
import { absence } from '../figure.ts';
import { identifier } from '../identifiers.ts';
import { isoDate } from '../time.ts';

/*
 * What the records of the data files are made of. Sentences are written for people who read a file: the page about the
 * data shows them beside each column.
 */

export const text = z.string().min(1);

/** What every record has. */
export const recordFields = {
  id: field(identifier, 'Id', 'The name of the entry, which does not change.'),
  title: field(text, 'Title', 'The heading of its page.'),
  address: field(text, 'Address', 'Where its page is: a whole address where the site knows its own, a path otherwise.'),
  fictional: field(z.boolean(), 'Fictional', 'Whether the entry is made up for illustration.'),
};

export const reviewedField = field(isoDate, 'Last reviewed', 'The day someone last checked the whole entry.');

export const otherNames = field(z.array(text), 'Other names', 'Names people also search for.');

/** A place in a source. */
export const citation = z.strictObject({
  source: field(identifier, 'Source', 'The id of a source.'),
  at: field(text, 'Place in the source', 'Page, section, line or column.').optional(),
});

/** A sentence or two, and what they rest on. */
export const citedRecord = z.strictObject({
  text: field(text, 'Text', 'The words, without citations.'),
  citations: field(z.array(citation), 'Citations', 'What the words rest on.').optional(),
});

export type CitedRecord = z.infer<typeof citedRecord>;

/** What every record has that is a text of the library. */
export const libraryRecordFields = {
  ...recordFields,
  summary: field(text, 'Summary', 'One or two sentences that say what it is.'),
  alsoKnownAs: otherNames,
  citations: field(z.array(citation), 'Citations', 'Every place in a source that its page cites, each once.'),
  reviewed: reviewedField,
};

/** A word of a closed list. */
export function choice<Id extends string>(ids: readonly [Id, ...Id[]]) {
  return z.strictObject({
    id: field(z.enum(ids), 'Id', 'Its id, which does not change.'),
    label: field(text, 'Label', 'Its label, in the words of the site.'),
  });
}

export const basisRecord = field(
  z.strictObject({
    ...citation.partial().shape,
    estimate: field(text, 'Estimate', 'The reason for this site’s own estimate, where no source says so.').optional(),
  }),
  'Basis',
  'What that rests on.',
);

export const value = field(
  z.union([z.number().min(0), absence]),
  'Value',
  'The number, or not-reported, or not-applicable. A zero is one that the source prints.',
);

/** Where a figure comes from. */
export const provenanceRecord = {
  ...citation.partial().shape,
  asOf: field(isoDate, 'As of', 'The day the figure was true or published.').optional(),
  note: field(text, 'Note', 'A remark needed to read the figure rightly.').optional(),
};

/** Ids of entries of another collection; what the site leaves out is not among them. */
export function ids(label: string, sentence: string) {
  return field(z.array(identifier), label, sentence);
}
