import { z } from 'astro/zod';
import { field } from './field.ts';
import { identifier } from './identifiers.ts';
import { isoDate } from './time.ts';

/** The two words that may stand in place of a number. Neither is ever shown, summed or drawn as zero. */
export const absences = ['not-reported', 'not-applicable'] as const;
export type Absence = (typeof absences)[number];
export const absence = z.enum(absences);

/** Where a figure comes from. A row may give these once for all its cells. */
export const provenanceFields = {
  source: field(identifier, 'Source', 'The id of the source in sources.yaml that prints this figure.').optional(),
  at: field(
    z.string().min(1),
    'Place in the source',
    'Where in the source: "p. 11", "line 44180", "column C22".',
  ).optional(),
  asOf: field(isoDate, 'As of', 'The day the figure was true or published, as 2022-06-30.').optional(),
};

const noteField = field(
  z.string().min(1),
  'Note',
  'A short remark a reader needs to read the figure rightly.',
).optional();

/**
 * A figure with its provenance: `{ value, source, at, asOf, note }`.
 *
 * @param number what the value is when it is a number, with its unit and limits
 */
export function figure<Value extends z.ZodType>(number: Value) {
  return z.strictObject({
    value: field(
      z.union([number, absence]),
      'Value',
      'The number, or not-reported, or not-applicable. Write 0 only where the source says zero.',
    ),
    ...provenanceFields,
    note: noteField,
  });
}

export const count = z.int().min(0);
export const decimal = z.number().min(0);
export const percent = z.number().min(0).max(100);
