import { z } from 'astro/zod';
import { webAddress } from '../address.ts';
import { field } from '../field.ts';
import { sourceKinds } from '../sources.ts';
import { isoDate } from '../time.ts';
import { recordFields, text } from './record-parts.ts';

/** A source in /data/v1/sources.json. */
export const sourceRecordSchema = z.strictObject({
  ...recordFields,
  authors: field(z.array(text), 'Authors', 'People or offices that wrote it, in their order.'),
  publisher: field(text, 'Publisher', 'Who published it.').optional(),
  year: field(z.int(), 'Year', 'The year of publication.').optional(),
  kind: field(z.enum(sourceKinds), 'Kind of source', 'What sort of work it is.'),
  licence: field(text, 'Licence', 'Under what terms the work may be reused, or "none stated".').optional(),
  link: field(webAddress, 'Link', 'Its own web address.').optional(),
  accessed: field(isoDate, 'Accessed', 'The day someone last opened it.').optional(),
  note: field(text, 'Note', 'What a reader should know before relying on it.').optional(),
});

export type SourceRecord = z.infer<typeof sourceRecordSchema>;
