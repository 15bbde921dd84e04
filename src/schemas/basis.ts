import { z } from 'astro/zod';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';

/** What an estimate or a rating rests on: a source and the place in it, or this site's own reasoning, shown as such. */
export const basisFields = z.strictObject({
  source: field(identifier, 'Source', 'The id of the source in sources.yaml that says so.').optional(),
  at: field(z.string().min(1), 'Place in the source', 'Where in the source: "p. 11".').optional(),
  estimate: field(
    z.string().min(1),
    'This site’s estimate',
    'Where no source says so: what the estimate rests on, in a sentence. The page shows it as this site’s estimate.',
  ).optional(),
});

export type Basis = z.infer<typeof basisFields>;

export const basisField = field(
  basisFields,
  'Basis',
  'Where this comes from: source and at, or estimate with its reason. One of the two, not both.',
);
