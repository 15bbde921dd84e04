import type { z } from 'astro/zod';
import { fieldForm, type NamedField } from './field-form.ts';

/** A part of the form, in the order in which what is printed is read. */
export interface Section extends Heading {
  readonly fields: readonly NamedField[];
}

interface Heading {
  readonly id: string;
  readonly heading: string;
  /** Where it stands on paper; empty where that says itself. */
  readonly where: string;
}

/** Which fields of a schema stand together under a heading. */
export interface SectionNames extends Heading {
  readonly names: readonly string[];
}

/** The parts of a form with their fields, made from a schema. */
export function sectionsOf(schema: z.ZodObject, parts: readonly SectionNames[]): readonly Section[] {
  const whole = fieldForm(schema);
  const all = whole.kind === 'group' ? whole.fields : [];
  return parts.map(({ names, ...heading }) => ({
    ...heading,
    fields: names.flatMap((name) => all.find((field) => field.name === name) ?? []),
  }));
}

/** The names of the fields that belong to a section. */
export function namesOf({ fields }: Section): readonly string[] {
  return fields.map(({ name }) => name);
}
