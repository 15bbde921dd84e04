import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const content = process.env['BENCH_CONTENT'];

/** The fields are taken as they are: nothing is checked here. */
function collection(folder: string, pattern: string) {
  return defineCollection({ loader: glob({ base: `${content}/${folder}`, pattern }), schema: z.looseObject({}) });
}

export const collections = {
  guides: collection('guides', '**/*.md'),
  designs: collection('designs', '**/*.md'),
  standards: collection('standards', '**/*.md'),
  districts: collection('districts', '**/*.yaml'),
  spending: collection('spending', '**/*.yaml'),
};
