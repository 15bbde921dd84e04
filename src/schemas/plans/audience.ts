import { z } from 'astro/zod';
import { wordsOf } from '../designs/lists.ts';
import { field } from '../field.ts';
import { gradeBands, planRoles } from './lists.ts';

const text = z.string().min(1);

/** Whom a part of a plan is for. What is left empty is for all. */
export const audienceFields = {
  roles: field(
    z.array(z.enum(wordsOf(planRoles))),
    'Roles',
    'Who takes part: words of the list; none means all.',
  ).default([]),
  schools: field(z.array(text), 'Schools', 'Ids of the plan’s schools; none means all.').default([]),
  grades: field(
    z.array(z.enum(wordsOf(gradeBands))),
    'Grade bands',
    'Which grades it is about; none means all.',
  ).default([]),
  subjects: field(
    z.array(text),
    'Subjects',
    'Which subjects it is about, written alike everywhere in the plan; none means all.',
  ).default([]),
};
