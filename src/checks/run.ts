import { sitePages } from '../lib/paths.ts';
import type { RawEntry } from '../reading/collect.ts';
import { wholeFile, type Issue } from '../report/issue.ts';
import { collections } from '../schemas/collections.ts';
import type { AnyEntry, Corpus } from '../schemas/corpus.ts';
import { siteSchema } from '../schemas/site.ts';
import { assemble, idsByCollection } from './assemble.ts';
import type { Check, CheckInput } from './check.ts';
import { documentationPaths } from './documentation-paths.ts';
import { duplicates } from './duplicates.ts';
import { addressOf, merge, type Folders } from './merge.ts';
import { ownSources } from './own-sources.ts';
import { inOriginal, shapeEntry, type RunOptions, type ShapedEntry } from './shape/entries.ts';
import { applySilences } from './silences.ts';

/** What a run finds: everything right put together, and everything that is wrong. */
export interface Outcome {
  readonly corpus: Corpus;
  readonly issues: readonly Issue[];
  /** Entries of the corpus of which a field is missing or wrong, so that no page can rely on them. */
  readonly incomplete: ReadonlySet<AnyEntry>;
}

/**
 * Checks everything and puts the right entries together: all problems of all files, in one run. The library beneath
 * a district's own folder is checked where it is shipped, so only the own folder's issues are reported.
 */
export function run(
  folders: Folders,
  options: RunOptions & { readonly today: string; readonly checks: readonly Check[] },
): Outcome {
  const { own, library } = folders;
  const site = shapeSite(own, options);
  const merged = merge(folders, site.corpusSite.library);
  const brought = ownSources(merged);
  const raw = [...merged, ...brought];
  const shaped = [
    ...site.shaped,
    ...merged.filter(({ collection }) => collection !== 'site').map((entry) => shapeEntry(entry, options)),
    // What is wrong with a work that a story or a plan brings along is said with it.
    ...brought.map((entry) => ({ ...shapeEntry(entry, options), issues: [] })),
  ];
  const entries = shaped.flatMap(({ entry }) => entry ?? []);
  const corpus = assemble(entries, site.corpusSite);
  const input = checkInput(folders, raw, corpus, entries, options.today);
  const issues = [
    ...own.issues,
    ...site.issues,
    ...duplicates([...own.entries, ...brought]),
    ...shaped.flatMap((each) => each.issues),
    ...inOriginal(
      options.checks.flatMap((check) => check(input)),
      shaped,
    ),
  ];
  const ownIssues = library ? issues.filter(({ file }) => file.root === own.root) : issues;
  const ownEntries = entries.filter(({ origin }) => origin.layer === 'own');
  const incomplete = shaped.flatMap((each) => (each.entry && each.issues.length > 0 ? [each.entry] : []));
  return { corpus, issues: applySilences(ownIssues, ownEntries), incomplete: new Set(incomplete) };
}

interface ShapedSite {
  readonly shaped: readonly ShapedEntry[];
  readonly corpusSite: Corpus['site'];
  readonly issues: readonly Issue[];
}

/** The site comes first: it says what of the library is used. */
function shapeSite({ root, entries, unread }: Folders['own'], options: RunOptions): ShapedSite {
  const isUnread = unread.some(({ collection }) => collection === 'site');
  const shaped = entries.filter(({ collection }) => collection === 'site').map((entry) => shapeEntry(entry, options));
  const data = shaped[0]?.entry?.collection === 'site' ? shaped[0].entry.data : undefined;
  return {
    shaped,
    corpusSite: { ...placeholder, ...data },
    issues: shaped.length > 0 || isUnread ? [] : [missingSite(root)],
  };
}

/** Stands in for what site.yaml does not say, so that the other files are still checked; it is never published. */
const placeholder = siteSchema.parse({ name: '–', description: '–', organization: { name: '–' } });

function missingSite(root: string): Issue {
  return {
    code: 'missing-site',
    file: { root, path: collections.site.layout.path },
    place: wholeFile,
    label: 'File',
    what: 'The content folder has no site.yaml.',
    fix: 'Add one with name, description and organization.',
  };
}

function checkInput(
  folders: Folders,
  raw: readonly RawEntry[],
  corpus: Corpus,
  entries: readonly AnyEntry[],
  today: string,
): CheckInput {
  // The site's own picture wins over one of the library with its name.
  const all = [...(folders.library?.images ?? []), ...folders.own.images];
  const pictures = new Map(all.map((picture) => [picture.path, picture]));
  return {
    corpus,
    known: idsByCollection([...raw, ...folders.own.unread]),
    unread: new Set(folders.own.unread.map(({ collection }) => collection)),
    siteEntry: entries.find(({ collection }) => collection === 'site'),
    library: new Set(folders.library?.entries.map(addressOf)),
    images: new Set(pictures.keys()),
    pictures,
    pages: sitePages(corpus, corpus.site.documentation ? documentationPaths() : [], [...raw, ...folders.own.unread]),
    today,
  };
}
