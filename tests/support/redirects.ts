import { load } from 'js-yaml';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './sites.ts';

/** The pages of a site that lead to another page, as its redirects.yaml lists them. */
export function movedPages({ content }: BuiltSite): readonly string[] {
  const file = join(content, 'redirects.yaml');
  const list = existsSync(file) ? (load(readFileSync(file, 'utf8')) as readonly { from: string }[] | null) : [];
  return (list ?? []).map(({ from }) => `${from.slice(1)}index.html`);
}
