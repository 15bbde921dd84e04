import { existsSync, realpathSync, statSync } from 'node:fs';
import { siteSchema } from '../schemas/site.ts';
import { readFolder, type Folder } from './read-folder.ts';

/** A content folder that cannot be used at all; the message is for the person who named it. */
export class ContentFolderError extends Error {}

export interface OpenedContent {
  readonly own: Folder;
  readonly library: Folder | undefined;
}

/**
 * Reads the content folder of a site, and the shipped library beneath it where its site.yaml asks for it.
 *
 * @param directory the site's own content folder
 * @param shipped the content folder that comes with Hornbook
 * @throws ContentFolderError where the folder is missing, empty or unreadable
 */
export function openContent(directory: string, shipped: string): OpenedContent {
  const own = openFolder(directory);
  const isShipped = realpathSync(directory) === realpathSync(shipped);
  return { own, library: !isShipped && asksForLibrary(own) ? readFolder(shipped, 'library') : undefined };
}

function openFolder(directory: string): Folder {
  if (!existsSync(directory)) throw new ContentFolderError(`There is no folder ${directory}. ${howToStart}`);
  if (!statSync(directory).isDirectory())
    throw new ContentFolderError(`${directory} is a file; name the folder that holds site.yaml. ${howToStart}`);
  const folder = readOrExplain(directory);
  if (folder.entries.length === 0 && folder.issues.length === 0) {
    throw new ContentFolderError(`The folder ${directory} is empty. ${howToStart}`);
  }
  return folder;
}

function readOrExplain(directory: string): Folder {
  try {
    return readFolder(directory, 'own');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new ContentFolderError(
      `The folder ${directory} cannot be read (${code}). Look at who may read its files. ${howToStart}`,
      { cause: error },
    );
  }
}

const howToStart = 'To start one, make a folder with a file site.yaml that gives name, description and organization.';

/**
 * Read before the shape of site.yaml is checked, so nothing is taken for granted. While that file, or what it says of
 * the library, cannot be read, the library counts as wanted: links and citations that lead into it are not what has to
 * be mended.
 */
function asksForLibrary({ entries, unread }: Folder): boolean {
  if (unread.some(({ collection }) => collection === 'site')) return true;
  const site = entries.find(({ collection }) => collection === 'site');
  if (!site) return false;
  const { raw } = site;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return true;
  const library = siteSchema.shape.library.safeParse('library' in raw ? raw.library : undefined);
  return library.data?.include ?? true;
}
