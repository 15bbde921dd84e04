import { zipSync } from 'fflate';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { exit, UsageError } from './options.ts';

/** The first day a zip can tell of, so that the same site gives the same bytes; no time zone moves it to another year. */
const sameDay = new Date(1980, 0, 2);

/**
 * Packs a finished site into one file, for a server that nobody can build on.
 *
 * @returns an exit code
 * @throws UsageError where there is no finished site
 */
export function zipSite(site: string, out: string): number {
  if (!existsSync(join(site, 'index.html')))
    throw new UsageError(`There is no finished site in ${site}. Build it first, with "npm run build".`);
  const names = filesIn(site);
  const packed = zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(join(site, name))])), {
    level: 9,
    mtime: sameDay,
  });
  // Written beside it first, so that an interruption leaves the previous one as it was.
  writeFileSync(`${out}.part`, packed);
  renameSync(`${out}.part`, out);
  console.log(
    `${names.length} files are in ${out}. Unpack them on a web server, into the folder that it shows at the base path of site.yaml.`,
  );
  return exit.fine;
}

/** The files of a folder, sorted, as a zip names them. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
