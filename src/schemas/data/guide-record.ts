import type { z } from 'astro/zod';
import { guideSchema } from '../guides.ts';
import { derivedRecordSchema } from './derive.ts';

/** A guide in /data/v1/guides.json: what it is about, and what it cites. Its text is on its page. */
export const guideRecordSchema = derivedRecordSchema(guideSchema).omit({ alsoKnownAs: true });

export type GuideRecord = z.infer<typeof guideRecordSchema>;
