import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { contentLoader } from './integrations/content-loader.ts';
import { collections as definitions, type CollectionName, type DataOf } from './schemas/collections.ts';
import type { StoredProse } from './schemas/prose.ts';

/** The loader stores entries that are checked already, so Astro's schema only tells their type. */
function collection<Name extends CollectionName>(name: Name) {
  return defineCollection({
    loader: contentLoader(name),
    schema: z.object({
      fields: z.custom<DataOf<Name>>(),
      prose: z.custom<StoredProse | undefined>(),
      layer: z.custom<'own' | 'library'>(),
    }),
  });
}

const names = Object.keys(definitions);
export const collections = Object.fromEntries(names.map((name) => [name, collection(name as CollectionName)])) as {
  [Name in CollectionName]: ReturnType<typeof collection<Name>>;
};
