import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { core, formOf, metaOf } from '../schemas/describe.ts';

/** What stands where a text is to be written. */
const anyText = 'Write here';

/** A value as YAML, as a field that is not used yet shows its shape: what it is when left out, or an example. */
export function exampleOf(field: z.ZodType): string {
  const usual = usualValue(field);
  return usual === undefined ? exampleIn(core(field), metaOf(field).description ?? '') : inYaml(usual);
}

function exampleIn(schema: z.ZodType, sentence: string): string {
  const form = formOf(schema);
  if (form) return form.example;
  if (schema instanceof z.ZodUnion) return exampleIn((schema.options as z.ZodType[])[0] ?? z.string(), sentence);
  if (schema instanceof z.ZodEnum) return inYaml(schema.options[0]);
  if (schema instanceof z.ZodBoolean) return 'true';
  if (schema instanceof z.ZodNumber) return String(Math.max(1, schema.minValue ?? 1));
  // Many sentences give an example in quotes: "three years, updated each year".
  return inYaml(/"([^"]+)"/.exec(sentence)?.[1] ?? anyText);
}

/** What a single value is where its author leaves it out. */
function usualValue(field: z.ZodType): string | number | boolean | undefined {
  const value: unknown = field.safeParse(undefined).data;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function inYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
