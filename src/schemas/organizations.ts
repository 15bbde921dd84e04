import { z } from 'astro/zod';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { wordsOf } from './designs/lists.ts';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';
import { libraryFields } from './library.ts';

/** What organizations work on, each with its label. */
export const focuses = {
  'personalized-learning': 'Personalized learning',
  equity: 'Equity and opportunity',
  'students-with-disabilities': 'Students with disabilities',
  'english-learners': 'English learners',
  'whole-child': 'Social and emotional development',
  'school-design': 'School design',
  'educator-learning': 'Educators learning',
  'family-community': 'Families and communities',
  'state-policy': 'State policy',
  research: 'Research',
} as const;

const printed = z.strictObject({
  address: field(z.string().min(1), 'Address', 'The web address as the source prints it.').optional(),
  year: field(z.int().min(1990).max(2100), 'Year', 'The year in which it was printed.'),
  remark: field(citedText, 'Remark', 'What is evidently wrong with what is printed, and what is right.').optional(),
});

/** organizations.yaml: one organization or network. */
export const organizationSchema = z.strictObject({
  id: field(identifier, 'Id', 'A short name for the address of its page: big-picture-learning.'),
  ...libraryFields,
  ...connectionFields,
  focus: field(z.array(z.enum(wordsOf(focuses))).min(1), 'Focus', 'What it works on.'),
  place: field(z.string().min(1), 'Place', 'Where it works, where the source says so.').optional(),
  about: field(z.array(citedText).min(1), 'About', 'What the source says of it, one sentence each.'),
  partners: field(z.array(citedText), 'Partners', 'Who works with it.').default([]),
  printed: field(printed, 'As printed', 'What the source prints of its web address; it is not checked.').optional(),
});

export type Organization = z.infer<typeof organizationSchema>;
