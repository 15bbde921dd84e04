import { documentationPaths } from '../checks/documentation-paths.ts';
import { sitePages } from '../lib/paths.ts';
import type { Site } from '../schemas/site.ts';
import { published } from './published.ts';

/** What Astro's configuration needs to know of the content. */
export interface Settings {
  readonly site: Site;
  /** Whether the site has a page, or a file, at a path without the base path. */
  readonly isPage: (path: string) => boolean;
}

/** Read once, when Astro starts. */
export function readSettings(): Settings {
  const { corpus, folders } = published();
  const pages = sitePages(corpus, corpus.site.documentation ? documentationPaths() : []);
  const images = new Set([...folders.own.images, ...(folders.library?.images ?? [])].map(({ path }) => `/${path}`));
  return { site: corpus.site, isPage: (path) => pages.has(path) || images.has(path) };
}
