import { wholeFile, type Issue } from '../report/issue.ts';
import {
  collectionNames,
  collections,
  type CollectionDefinition,
  type CollectionName,
} from '../schemas/collections.ts';
import type { FileReference, Layer } from '../schemas/corpus.ts';
import { collect, collectionOf, idOfFile, type Collected, type RawEntry } from './collect.ts';
import type { Earlier } from './earlier.ts';
import { picture, type Picture } from './picture.ts';
import type { Steps } from './steps.ts';
import type { Vocabulary } from './vocabulary.ts';
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

/** A file of a collection, and what was read of it. */
interface EntryFile {
  readonly file: FileReference;
  readonly collection: CollectionName;
  collected: Collected | undefined;
}

/** Pictures a page may show. SVG is shown as an image, where scripts in it do not run. */
const imageEnding = /^images\/[a-z0-9][a-z0-9._-]*\.(?:svg|png|jpe?g|webp|gif)$/;

/** What people who keep the folder tell each other; it is never published. */
const readme = 'README.md';

/** Reads a content folder in steps, because texts are searched for words that other entries give. */
export class FolderReader {
  readonly #root: string;
  readonly #layer: Layer;
  readonly #earlier: Earlier | undefined;
  readonly #files: readonly EntryFile[];
  readonly #images: readonly Picture[];
  readonly #issues: readonly Issue[];

  /**
   * @param earlier what was read of it before
   * @throws where the folder itself cannot be read
   */
  constructor(root: string, layer: Layer, earlier?: Earlier) {
    const { files, issues } = walk(root);
    const written = files.filter(({ path }) => path !== readme);
    const [images, others] = [written.filter(isImage), written.filter((file) => !isImage(file))];
    const placed = others.map((file) => ({ file, collection: collectionOf(file.path) }));
    this.#root = root;
    this.#layer = layer;
    this.#earlier = earlier;
    this.#files = placed.flatMap(({ file, collection }) =>
      collection ? [{ file, collection, collected: undefined }] : [],
    );
    this.#images = images.map(picture);
    this.#issues = [...issues, ...placed.flatMap(({ file, collection }) => (collection ? [] : [unknownFile(file)]))];
  }

  /**
   * Reads the files of some collections that were not read yet, each in a step, and gives the entries of these
   * collections.
   */
  *read(isWanted: (collection: CollectionName) => boolean, vocabulary: Vocabulary): Steps<readonly RawEntry[]> {
    const wanted = this.#files.filter(({ collection }) => isWanted(collection));
    for (const each of wanted) {
      if (each.collected) continue;
      each.collected = this.#collect(each, vocabulary);
      yield;
    }
    return wanted.flatMap(({ collected }) => collected?.entries ?? []);
  }

  #collect({ file, collection }: EntryFile, vocabulary: Vocabulary): Collected {
    const read = (): Collected => collect(file, collection, this.#layer, vocabulary);
    return this.#earlier ? this.#earlier.collect(file, vocabulary, read) : read();
  }

  /** Everything that was read, in the order of the files. */
  get folder(): Folder {
    const read = this.#files.flatMap(({ file, collection, collected }) =>
      collected ? [{ file, collection, collected }] : [],
    );
    return {
      root: this.#root,
      images: this.#images,
      entries: read.flatMap(({ collected }) => collected.entries),
      issues: [...this.#issues, ...read.flatMap(({ collected }) => collected.issues)],
      unread: read.flatMap(({ file, collection, collected }) =>
        collected.issues.length > 0 ? [{ collection, id: idOfFile(file.path) }] : [],
      ),
    };
  }
}

function isImage({ path }: FileReference): boolean {
  return imageEnding.test(path);
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
