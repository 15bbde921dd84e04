import { z } from 'astro/zod';
import { webAddress } from './address.ts';
import { silenceField } from './entry.ts';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';
import { isoDate } from './time.ts';

export const sourceKinds = [
  'article',
  'book',
  'chapter',
  'data set',
  'law',
  'report',
  'web page',
  'district record',
] as const;

/** One work that claims and figures point to. */
export const sourceSchema = z.strictObject({
  id: field(identifier, 'Id', 'A short name to cite it by: nces-f33-2022.'),
  authors: field(z.array(z.string().min(1)), 'Authors', 'People or offices that wrote it, in their order.').default([]),
  title: field(z.string().min(1), 'Title', 'The title as the work prints it.'),
  publisher: field(z.string().min(1), 'Publisher', 'Who published it.').optional(),
  year: field(z.int().min(1600).max(2100), 'Year', 'The year of publication, four digits.').optional(),
  partOf: field(identifier, 'Part of', 'The id of the work it stands in: of an article, the issue.').optional(),
  kind: field(z.enum(sourceKinds), 'Kind of source', 'What sort of work it is.'),
  licence: field(z.string().min(1), 'Licence', 'Under what terms it may be reused, or "none stated".').optional(),
  link: field(webAddress, 'Link', 'Its web address, starting with https://.').optional(),
  accessed: field(isoDate, 'Accessed', 'The day someone last opened it, as 2026-11-22.').optional(),
  fictional: field(z.boolean(), 'Fictional', 'true where the source is made up for a sample.').default(false),
  note: field(z.string().min(1), 'Note', 'What a reader should know before relying on it.').optional(),
  silence: silenceField,
});

/** sources.yaml: the bibliography, a list. */
export const sourcesFileSchema = z.array(sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
