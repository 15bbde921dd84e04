import { z } from 'astro/zod';
import { field } from './field.ts';
import { isoDate } from './time.ts';

/** A warning the author has looked at and accepts, with the reason in words. */
const silence = z.strictObject({
  code: field(z.string().min(1), 'Code', 'The code of the warning, as it stands at the end of the message.'),
  reason: field(z.string().min(10), 'Reason', 'Why this is right as it is, in a sentence a colleague would accept.'),
});

export const silenceField = field(
  z.array(silence),
  'Silenced warnings',
  'Warnings that are accepted here, each with its code and a written reason.',
).default([]);

/** What every entry that becomes a page can say about itself. */
export const entryFields = {
  fictional: field(
    z.boolean(),
    'Fictional',
    'true where the entry is made up for illustration; the page, the print and the data then say so.',
  ).default(false),
  reviewed: field(isoDate, 'Last reviewed', 'The day someone last checked the whole entry, as 2026-11-22.'),
  reviewBy: field(isoDate, 'Review by', 'The day by which the entry should be checked again.').optional(),
  silence: silenceField,
};
