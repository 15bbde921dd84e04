import { wholeFile, type Issue } from '../report/issue.ts';
import { collectionNames, collections, type CollectionDefinition } from '../schemas/collections.ts';
import type { FileReference, Layer } from '../schemas/corpus.ts';
import { collect, collectionOf, idOfFile, type Collected, type RawEntry } from './collect.ts';
import { pictureColours } from './picture-colours.ts';
import { walk } from './walk.ts';

/** Everything a content folder holds. */
export interface Folder extends Collected {
  /** The folder as the author named it. */
  readonly root: string;
  /** Entries whose file cannot be read: they are there, and what they say is not known. */
  readonly unread: readonly Pick<RawEntry, 'collection' | 'id'>[];
  /** Paths of the pictures in images/, as "images/logo.svg". */
  readonly images: readonly Picture[];
}

/** A picture, with the colours it is painted in where it says them. */
export interface Picture extends FileReference {
  readonly colours: readonly string[];
}

/** Pictures a page may show. SVG is shown as an image, where scripts in it do not run. */
const imageEnding = /^images\/[a-z0-9][a-z0-9._-]*\.(?:svg|png|jpe?g|webp|gif)$/;

/**
 * Reads a whole content folder.
 *
 * @throws where the folder itself cannot be read
 */
export function readFolder(root: string, layer: Layer): Folder {
  const { files, issues: walkIssues } = walk(root);
  const entries: RawEntry[] = [];
  const issues: Issue[] = [...walkIssues];
  const images: Picture[] = [];
  const unread: Folder['unread'][number][] = [];
  for (const file of files) {
    const collection = collectionOf(file.path);
    if (imageEnding.test(file.path)) images.push({ ...file, colours: pictureColours(file) });
    else if (!collection) issues.push(unknownFile(file));
    else {
      const found = collect(file, collection, layer);
      entries.push(...found.entries);
      issues.push(...found.issues);
      if (found.issues.length > 0) unread.push({ collection, id: idOfFile(file.path) });
    }
  }
  return { root, entries, issues, unread, images };
}

const places = collectionNames.map((name) => collections[name].layout.path).join(', ');

function unknownFile(file: FileReference): Issue {
  return { code: 'unknown-file', file, place: wholeFile, label: 'File', ...wordsForUnknown(file.path) };
}

/** A file in the right folder has the wrong name only. */
function wordsForUnknown(path: string): Pick<Issue, 'what' | 'fix'> {
  const folder = path.split('/')[0] ?? '';
  const endings = endingsIn(folder);
  if (endings && path.includes('/')) {
    return {
      what: `Files in ${folder} end in ${endings.join(' or ')}, so this one is not published.`,
      fix: 'Give it such an ending, or move it out of the folder.',
    };
  }
  if (path.startsWith('images/')) {
    return {
      what: 'This is no picture the site can show, so it is not published.',
      fix: 'Pictures end in .svg, .png, .jpg, .webp or .gif; write the name in small letters and digits, without spaces.',
    };
  }
  return {
    what: 'This file belongs to no collection, so it is not published.',
    fix: `Move it to where it belongs (${places}, images), or out of the folder.`,
  };
}

function endingsIn(folder: string): readonly string[] | undefined {
  const layouts = collectionNames.map((name): CollectionDefinition['layout'] => collections[name].layout);
  return layouts.flatMap((layout) =>
    layout.kind === 'folder' && layout.path === folder ? [layout.extensions] : [],
  )[0];
}
