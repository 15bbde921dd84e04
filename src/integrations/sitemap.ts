import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { collectionsWithPages, paths, storyVersions, withBase } from '../lib/paths.ts';
import { isEarlierVersion } from '../lib/plans/versions.ts';
import { present } from '../lib/present.ts';
import type { Corpus } from '../schemas/corpus.ts';
import { published } from './published.ts';

/** Pages that have no text of their own and ask not to be listed. */
const tools = [paths.search, paths.choose, paths.compare, paths.handOut];

/**
 * Tells search engines which pages there are and when they were last reviewed. An address is a whole address, so a
 * site that does not know its own says nothing.
 */
export function siteMap(): AstroIntegration[] {
  const { corpus } = published();
  const { address, basePath } = corpus.site;
  if (address === undefined) return [];
  const whole = (path: string): string => new URL(withBase(basePath, path), address).href;
  const versions = corpus.stories.flatMap(({ id }) => storyVersions(id));
  const hidden = new Set([...tools, ...versions, ...corpus.redirects.map(({ data }) => data.from)].map(whole));
  const archived = earlierPlans(corpus).map(whole);
  const days = new Map(reviewDays(corpus).map(([path, day]) => [whole(path), day]));
  const pages = sitemap({
    filter: (page) => !hidden.has(page) && !archived.some((plan) => page.startsWith(plan)),
    serialize: (item) => ({ ...item, ...present({ lastmod: days.get(item.url) }) }),
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
  // Robots look for their file at the top of an address, which a site below a base path does not own.
  return basePath === '/' ? [pages, robots(whole('/sitemap-index.xml'))] : [pages];
}

/** Search engines show the plan that stands, and no page of a version that is only kept for reference. */
function earlierPlans({ plans }: Corpus): string[] {
  return plans.filter((plan) => isEarlierVersion(plan, plans)).map(({ id }) => paths.entry('plans', id));
}

function reviewDays(corpus: Corpus): [path: string, day: string][] {
  return collectionsWithPages.flatMap((name) =>
    corpus[name].flatMap(({ id, data }): [string, string][] =>
      'reviewed' in data ? [[paths.entry(name, id), data.reviewed]] : [],
    ),
  );
}

/** Lets every robot read everything, and shows it the way. */
function robots(map: string): AstroIntegration {
  return {
    name: 'hornbook-robots',
    hooks: {
      'astro:build:done': ({ dir }) =>
        writeFile(new URL('robots.txt', dir), `User-agent: *\nAllow: /\n\nSitemap: ${map}\n`),
    },
  };
}
