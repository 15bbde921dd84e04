import { z } from 'astro/zod';
import { entryFields } from './entry.ts';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';

/** What every entry of the library has that people browse. */
export const libraryFields = {
  title: field(z.string().min(1), 'Title', 'The heading of the page.'),
  summary: field(z.string().min(1), 'Summary', 'One or two sentences that say what it is, for lists and search.'),
  alsoKnownAs: field(z.array(z.string().min(1)), 'Other names', 'Names people also search for.').default([]),
  ...entryFields,
};

/** Ids of entries of another collection. */
export function idList(label: string, sentence: string) {
  return field(z.array(identifier), label, sentence).default([]);
}
