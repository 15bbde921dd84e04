import { z } from 'astro/zod';
import { citedText } from '../cited-text.ts';
import { field } from '../field.ts';
import { idList, libraryFields } from '../library.ts';
import { audiences, formats, purposes, wordsOf } from './lists.ts';
import { cost, facilitator, people, technology, time } from './needs.ts';
import { origin, relatedDesign, role, step, study } from './parts.ts';

/** A learning design: a way for educators to learn together, with what it takes. */
export const designSchema = z.strictObject({
  ...libraryFields,
  purposes: field(z.array(z.enum(wordsOf(purposes))).min(1), 'Purposes', 'What it is for; one to four of the list.'),
  audiences: field(z.array(z.enum(wordsOf(audiences))).min(1), 'Audience', 'Who takes part.'),
  formats: field(
    z.array(z.enum(wordsOf(formats))).min(1),
    'Format',
    'in-person, online, blended or self-paced; one or more.',
  ),
  useWhen: field(z.array(citedText).min(1), 'Use it when', 'Situations it fits, one sentence each.'),
  notWhen: field(
    z.array(citedText).min(1),
    'Choose something else when',
    'Situations it does not fit, one sentence each.',
  ),
  people: field(people, 'People', 'How many people it takes.'),
  time: field(time, 'Time', 'How long it takes and how often people meet.'),
  cost: field(cost, 'Cost', 'What it costs for each participant.'),
  facilitator: field(facilitator, 'Facilitator', 'Who leads it, and what that takes.'),
  technology: field(technology, 'Technology', 'What technology it needs.'),
  roles: field(z.array(role), 'Roles', 'Who does what.').default([]),
  materials: field(z.array(citedText), 'Materials', 'What must be at hand.').default([]),
  steps: field(z.array(step).min(1), 'Steps', 'What is done, in order.'),
  pitfalls: field(z.array(citedText), 'Pitfalls', 'What goes wrong, and how to keep it from going wrong.').default([]),
  standards: idList('Standards', 'Ids of standards it serves; the page marks them as this site’s reading.'),
  related: field(z.array(relatedDesign), 'Related designs', 'Designs to compare it with, each with a reason.').default(
    [],
  ),
  origin: field(origin, 'Origin', 'Who described it, and when.').optional(),
  evidence: field(
    z.array(study),
    'Evidence',
    'Studies of it, each with its own tier. Without any, the page says "not rated".',
  ).default([]),
});

export type Design = z.infer<typeof designSchema>;
