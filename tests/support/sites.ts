import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';

/** A finished site and what it was made from. */
export interface BuiltSite {
  readonly name: string;
  /** Where the finished site stands. */
  readonly folder: string;
  /** Where its content stands. */
  readonly content: string;
  readonly base: string;
  /** Its address on the web; a site may not know its own. */
  readonly address: string | undefined;
}

const root = resolve(import.meta.dirname, '../..');
const { hornbook, riverbend, hostile, tools, golden } = inject('sites');

/** The content that comes with Hornbook. */
export const shippedContent = join(root, 'content');

export const hornbookSite = builtSite('hornbook', hornbook, shippedContent);
export const riverbendSite = fromFixture('riverbend', riverbend);
export const hostileSite = fromFixture('hostile', hostile);
export const toolsSite = fromFixture('tools', tools);
export const goldenSites = Object.entries(golden).map(([name, folder]) => fromFixture(name, folder));
export const everySite: readonly BuiltSite[] = [hornbookSite, riverbendSite, hostileSite, toolsSite, ...goldenSites];

/** Whether this is the site whose one guide has everything a text may have. */
export function isSmall({ name }: BuiltSite): boolean {
  return name === 'small';
}

function fromFixture(name: string, folder: string): BuiltSite {
  return builtSite(name, folder, join(root, 'tests/fixtures', name));
}

function builtSite(name: string, folder: string, content: string): BuiltSite {
  const written = load(readFileSync(join(content, 'site.yaml'), 'utf8')) as { basePath?: string; address?: string };
  return { name, folder, content, base: written.basePath ?? '/', address: written.address };
}
