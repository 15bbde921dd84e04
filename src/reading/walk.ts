import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../report/issue.ts';
import type { FileReference } from '../schemas/corpus.ts';
import { wholeFile } from '../report/issue.ts';
import { shardsFolder } from './shards-folder.ts';

/** The files of a content folder, sorted, and the shortcuts that lead out of it. */
export interface Walk {
  readonly files: readonly FileReference[];
  readonly issues: readonly Issue[];
}

/**
 * Lists every file of a content folder. Names that start with a dot belong to editors and are passed over, as is
 * what was imported from federal files, which may be thousands of files.
 *
 * @throws where the folder cannot be read; the caller says so to the person
 */
export function walk(root: string): Walk {
  const files: FileReference[] = [];
  const issues: Issue[] = [];
  const home = realpathSync(root);
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(home, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isSymbolicLink() && !staysInside(home, join(home, path))) issues.push(leadsOut({ root, path }));
      else if (isFolder(entry)) {
        if (path !== shardsFolder) visit(path);
      } else files.push({ root, path });
    }
  };
  visit('');
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), issues };
}

/** Asks the disk about shortcuts only: a large folder has thousands of files. */
function isFolder(entry: Dirent): boolean {
  return entry.isSymbolicLink() ? statSync(join(entry.parentPath, entry.name)).isDirectory() : entry.isDirectory();
}

/** A link inside the folder is fine unless it leads back to a folder above itself, which would never end. */
function staysInside(home: string, link: string): boolean {
  try {
    const target = relative(home, realpathSync(link));
    const outside = target === '' || target === '..' || target.startsWith(`..${sep}`);
    return !outside && !relative(home, link).startsWith(`${target}${sep}`);
  } catch {
    return false;
  }
}

function leadsOut(file: FileReference): Issue {
  return {
    code: 'link-out-of-folder',
    file,
    place: wholeFile,
    label: 'File',
    what: 'This is a shortcut to something outside the content folder, back to a folder it stands in, or to nothing.',
    fix: 'Copy the file itself into the folder.',
  };
}
