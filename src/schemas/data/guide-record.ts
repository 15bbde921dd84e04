import { z } from 'astro/zod';
import { libraryRecordFields } from './record-parts.ts';

/** A guide in /data/v1/guides.json: what it is about, and what it cites. Its text is on its page. */
export const guideRecordSchema = z.strictObject(libraryRecordFields).omit({ alsoKnownAs: true });

export type GuideRecord = z.infer<typeof guideRecordSchema>;
