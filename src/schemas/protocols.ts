import { z } from 'astro/zod';
import { basisField } from './basis.ts';
import { citedText } from './cited-text.ts';
import { connectionFields } from './connections.ts';
import { audiences, wordsOf } from './designs/lists.ts';
import { people } from './designs/needs.ts';
import { origin, role, step } from './designs/parts.ts';
import { field } from './field.ts';
import { libraryFields } from './library.ts';
import { worksheetFields } from './worksheet.ts';

const minutes = z.strictObject({
  total: field(z.int().min(5).max(480), 'Minutes', 'How long the whole takes.'),
  basis: basisField,
  steps: field(
    basisField,
    'Basis of the steps',
    'What the minutes of the single steps rest on, where it is something else.',
  ).optional(),
});

/** A protocol: steps for a meeting or a task that a team can follow from a sheet. */
export const protocolSchema = z.strictObject({
  ...libraryFields,
  ...connectionFields,
  audiences: field(z.array(z.enum(wordsOf(audiences))).min(1), 'Audience', 'Who takes part.'),
  people: field(people, 'People', 'How many people it takes.').optional(),
  minutes: field(minutes, 'Time', 'How long it takes, where it has a fixed time.').optional(),
  roles: field(z.array(role), 'Roles', 'Who does what.').default([]),
  materials: field(z.array(citedText), 'Materials', 'What must be at hand.').default([]),
  steps: field(z.array(step).min(1), 'Steps', 'What is done, in order.'),
  pitfalls: field(z.array(citedText), 'Pitfalls', 'What to avoid.').default([]),
  notInSource: field(
    z.array(citedText),
    'Not in the source',
    'What a reader may look for and the source does not give.',
  ).default([]),
  origin: field(origin, 'Origin', 'Who described it, and when.').optional(),
  ...worksheetFields,
});

export type Protocol = z.infer<typeof protocolSchema>;
