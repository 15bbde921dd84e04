import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { field } from './field.ts';

const text = z.string().min(1);

const scoringRow = z.strictObject({
  criterion: field(text, 'Criterion', 'What is looked at.'),
  levels: field(z.array(citedText).min(1), 'Levels', 'What each level looks like, in the order of the levels.'),
});

/** A scoring guide: criteria by levels. */
export const scoringGuide = z.strictObject({
  levels: field(z.array(text).min(2), 'Levels', 'The names of the levels, lowest first: Not yet on track, On track.'),
  rows: field(z.array(scoringRow).min(1), 'Criteria', 'One row for each thing that is looked at.'),
});

export type ScoringGuide = z.infer<typeof scoringGuide>;
