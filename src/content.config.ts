import { defineCollection } from 'astro:content';
import { mdxLoader } from './integrations/content-loader.ts';

/** Only what Astro has to compile goes through its collections; pages are made from the corpus. */
export const collections = { mdx: defineCollection({ loader: mdxLoader() }) };
