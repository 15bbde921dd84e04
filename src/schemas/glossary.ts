import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';
import { libraryFields } from './library.ts';

/** glossary.yaml: one term. */
export const termSchema = z.strictObject({
  id: field(identifier, 'Id', 'A short name for the address of its page: equity.'),
  ...libraryFields,
  ...connectionFields,
  linked: field(
    z.array(z.string().min(2)),
    'Linked words',
    'Words in texts that lead to this term at their first use, small letters; none where the term is too common a word.',
  ).default([]),
  meaning: field(z.array(citedText).min(1), 'Meaning', 'What it means, one paragraph each.'),
  parts: field(z.array(citedText), 'Parts', 'Its parts or kinds, in the order of the source.').default([]),
  notInSource: field(
    z.array(citedText),
    'Not in the source',
    'What a reader may look for and the source does not give.',
  ).default([]),
});

export type Term = z.infer<typeof termSchema>;
