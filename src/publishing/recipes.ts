import { cloudflare } from './cloudflare.ts';
import { github } from './github.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';
import type { Place, Recipe } from './place.ts';

/** The ways to publish a site for which there is a recipe. */
export const recipes: Readonly<Record<'github' | 'netlify' | 'cloudflare' | 'nginx', (place: Place) => Recipe>> = {
  github,
  netlify,
  cloudflare,
  nginx,
};
