import { existsSync, realpathSync, statSync } from 'node:fs';
import { siteSchema } from '../schemas/site.ts';
import type { RawEntry } from './collect.ts';
import type { Earlier } from './earlier.ts';
import { FolderReader, type Folder } from './read-folder.ts';
import { atOnce, type Steps } from './steps.ts';
import { namesIn, noVocabulary, termsIn } from './vocabulary.ts';

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
 * @param earlier what was read before, for who reads again and again
 * @throws ContentFolderError where the folder is missing, empty or unreadable
 */
export function openContent(directory: string, shipped: string, earlier?: Earlier): OpenedContent {
  return atOnce(openInSteps(directory, shipped, earlier));
}

/** Reads as `openContent` does, each file in a step. */
export function* openInSteps(directory: string, shipped: string, earlier?: Earlier): Steps<OpenedContent> {
  const own = startFolder(directory, earlier);
  const isShipped = realpathSync(directory) === realpathSync(shipped);
  const isAsked = !isShipped && (yield* orExplain(directory, asksForLibrary(own)));
  const library = isAsked ? new FolderReader(shipped, 'library', earlier) : undefined;
  yield* orExplain(directory, readAll(library ? [own, library] : [own], earlier));
  const content = { own: own.folder, library: library?.folder };
  if (content.own.entries.length === 0 && content.own.issues.length === 0)
    throw new ContentFolderError(`The folder ${directory} is empty. ${howToStart}`);
  return content;
}

/** The glossary first, for its words link texts; then designs, whose names are no words of a guide's own; then all else. */
function* readAll(readers: readonly FolderReader[], earlier?: Earlier): Steps<undefined> {
  const terms = termsIn(yield* readIn(readers, (name) => name === 'glossary', noVocabulary), earlier);
  const designs = yield* readIn(readers, (name) => name === 'designs', { ...noVocabulary, terms });
  const names = namesIn(designs, earlier);
  yield* readIn(readers, () => true, { terms, names });
}

function* readIn(
  readers: readonly FolderReader[],
  ...wanted: Parameters<FolderReader['read']>
): Steps<readonly RawEntry[]> {
  const entries: (readonly RawEntry[])[] = [];
  for (const reader of readers) entries.push(yield* reader.read(...wanted));
  return entries.flat();
}

function startFolder(directory: string, earlier?: Earlier): FolderReader {
  if (!existsSync(directory)) throw new ContentFolderError(`There is no folder ${directory}. ${howToStart}`);
  if (!statSync(directory).isDirectory())
    throw new ContentFolderError(`${directory} is a file; name the folder that holds site.yaml. ${howToStart}`);
  try {
    return new FolderReader(directory, 'own', earlier);
  } catch (error) {
    throw explained(directory, error);
  }
}

function* orExplain<Result>(directory: string, steps: Steps<Result>): Steps<Result> {
  try {
    return yield* steps;
  } catch (error) {
    throw explained(directory, error);
  }
}

/** What the system says of a file, in words for a person; any other error is a defect and stays as it is. */
function explained(directory: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error;
  return new ContentFolderError(
    `The folder ${directory} cannot be read (${code}). Look at who may read its files. ${howToStart}`,
    { cause: error },
  );
}

const howToStart = 'To start one, type:  npm run new -- folder DIR';

/**
 * Read before the shape of site.yaml is checked, so nothing is taken for granted. While that file, or what it says of
 * the library, cannot be read, the library counts as wanted: links and citations that lead into it are not what has to
 * be mended.
 */
function* asksForLibrary(own: FolderReader): Steps<boolean> {
  const [site] = yield* own.read((name) => name === 'site', noVocabulary);
  if (own.folder.unread.some(({ collection }) => collection === 'site')) return true;
  if (!site) return false;
  const { raw } = site;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return true;
  const library = siteSchema.shape.library.safeParse('library' in raw ? raw.library : undefined);
  return library.data?.include ?? true;
}
