import { z } from 'astro/zod';
import { showsCitations } from './cited-text.ts';
import { core } from './describe.ts';

/** Where the texts with citations stand in the data of a schema. */
type Places =
  | { readonly kind: 'text' }
  | { readonly kind: 'rows'; readonly inside: Places }
  | { readonly kind: 'fields'; readonly inside: readonly (readonly [name: string, places: Places])[] };

const known = new WeakMap<z.ZodType, { readonly places: Places | undefined }>();

/**
 * Every text of an entry that its page shows with notes, in the order of its schema. A schema is looked through once,
 * so that of thousands of entries only these texts are looked at.
 */
export function citedTexts(schema: z.ZodType, data: unknown): string[] {
  const { places } = known.get(schema) ?? { places: placesIn(schema) };
  known.set(schema, { places });
  return places === undefined ? [] : textsAt(places, data);
}

function placesIn(schema: z.ZodType): Places | undefined {
  const inner = core(schema);
  if (showsCitations(inner)) return { kind: 'text' };
  if (inner instanceof z.ZodArray) return rows(placesIn(inner.element as z.ZodType));
  if (inner instanceof z.ZodRecord) return rows(placesIn(inner.valueType as z.ZodType));
  if (!(inner instanceof z.ZodObject)) return undefined;
  const inside = Object.entries(inner.shape as Readonly<Record<string, z.ZodType>>).flatMap(([name, field]) => {
    const places = placesIn(field);
    return places === undefined ? [] : [[name, places] as const];
  });
  return inside.length > 0 ? { kind: 'fields', inside } : undefined;
}

function rows(inside: Places | undefined): Places | undefined {
  return inside && { kind: 'rows', inside };
}

function textsAt(places: Places, data: unknown): string[] {
  if (places.kind === 'text') return typeof data === 'string' ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  if (places.kind === 'rows') return Object.values(data).flatMap((row) => textsAt(places.inside, row));
  const fields = data as Readonly<Record<string, unknown>>;
  return places.inside.flatMap(([name, inside]) => textsAt(inside, fields[name]));
}
