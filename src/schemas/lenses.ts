import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';
import { libraryFields } from './library.ts';
import { worksheetFields } from './worksheet.ts';

const text = z.string().min(1);

const fromFramework = z.strictObject({
  framework: field(
    identifier,
    'Framework',
    'The id of a framework: its standards or parts become the parts of the sheet.',
  ),
  only: field(z.array(identifier), 'Only', 'Ids of its standards or parts, where the sheet is not about all.').default(
    [],
  ),
  levels: field(
    z.array(text),
    'Levels',
    'The levels of a rating for each part, lowest first; none where nothing is rated.',
  ).default([]),
  notes: field(
    text,
    'Notes',
    'What to write beside each part: "What do we do already?"; left out, only its own questions are asked.',
  ).optional(),
});

const vignette = z.strictObject({
  title: field(text, 'Title', 'The name of the example.'),
  text: field(citedText, 'Text', 'The example in a few sentences.'),
});

/** A lens: questions to look at one's own work with. */
export const lensSchema = z.strictObject({
  ...libraryFields,
  ...connectionFields,
  introduction: field(z.array(citedText), 'Introduction', 'What to know before starting, one paragraph each.').default(
    [],
  ),
  from: field(fromFramework, 'From a framework', 'Where the questions stand with a framework already.').optional(),
  vignettes: field(z.array(vignette), 'Examples to practice on', 'Short examples to try the questions on.').default([]),
  ...worksheetFields,
});

export type Lens = z.infer<typeof lensSchema>;
