import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hornbookSite } from '../../support/sites.ts';

/** The scripts that a builder loads before anything is asked of it, with gzip, in bytes. */
export function scriptWeight(page: string): number {
  const html = readFileSync(join(hornbookSite.folder, page, 'index.html'), 'utf8');
  const folder = join(hornbookSite.folder, '_astro');
  const all = new Set(readdirSync(folder));
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const entries = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
    ([, source = '']) => source.split('/').at(-1) ?? '',
  );
  // The script of the page asks for the builder at once; what the builder asks for later is loaded on demand.
  const builders = entries.flatMap((name) =>
    [...text(name).matchAll(/import\(["`]\.\/(mount\.[^"`]+\.js)["`]\)/g)].map(([, mount = '']) => mount),
  );
  if (builders.length !== 1) throw new Error(`${page} asks for ${builders.length} builders.`);
  const loaded = new Set([...entries, ...builders]);
  // What is added to a set while it is gone through is gone through as well.
  for (const name of loaded)
    for (const [, other = ''] of text(name).matchAll(/(?:from|import)\s*["`]\.\/([^"`]+\.js)["`]/g))
      if (all.has(other)) loaded.add(other);
  return [...loaded].reduce((sum, name) => sum + gzipSync(text(name)).length, 0);
}
