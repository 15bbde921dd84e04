import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Origins } from '../model/finder/origins.ts';
import { shardNames } from '../model/finder/shards.ts';
import { shardsFolder } from '../reading/shards-folder.ts';
import { published } from './published.ts';

/** What was imported from federal files for the district finder. */
export interface PublishedShards {
  readonly folder: string;
  readonly origins: Origins;
}

/** The shards of the site's content folder, or else those of the library; undefined where it has neither. */
export function publishedShards(): PublishedShards | undefined {
  const { own, library } = published().folders;
  return firstShards(library ? [own.root, library.root] : [own.root]);
}

/**
 * The shards of the first content folder that has some. An import writes its files as a whole, so the one that says
 * what they are made from stands for all.
 *
 * @throws Error in words for the person who builds the site, where that file is damaged
 */
export function firstShards(contents: readonly string[]): PublishedShards | undefined {
  const folder = contents
    .map((content) => join(content, shardsFolder))
    .find((each) => existsSync(join(each, shardNames.origins)));
  return folder === undefined ? undefined : { folder, origins: readOrigins(join(folder, shardNames.origins)) };
}

function readOrigins(path: string): Origins {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Origins;
  } catch (cause) {
    throw new Error(
      `${path} is damaged. Import the federal files again, with "npm run import -- districts --from FOLDER", or remove the folder.`,
      { cause },
    );
  }
}

/** Every file of the shards by its address below theirs, in order, with the file it is read from. */
export function shardFilesOf({ folder }: PublishedShards): readonly (readonly [name: string, path: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), path] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
