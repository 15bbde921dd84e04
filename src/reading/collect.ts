import { extname } from 'node:path';
import { slugOf } from '../lib/slug.ts';
import type { Issue } from '../report/issue.ts';
import { wholeFile } from '../report/issue.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import type { FileReference, Layer, Origin } from '../schemas/corpus.ts';
import { idPattern } from '../schemas/identifiers.ts';
import type { Prose } from '../schemas/prose.ts';
import { splitPage } from './front-matter.ts';
import { readProse } from './prose.ts';
import { emptyFile, readText } from './text.ts';
import { noVocabulary, type Vocabulary } from './vocabulary.ts';
import { parseYaml } from './yaml.ts';

/** An entry as it was written, before its shape is checked. */
export interface RawEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly raw: unknown;
  readonly origin: Origin;
  readonly prose: Prose | undefined;
}

export interface Collected {
  readonly entries: readonly RawEntry[];
  readonly issues: readonly Issue[];
}

/** The collection a file belongs to, by where it stands; undefined where it belongs to none. */
export function collectionOf(path: string): CollectionName | undefined {
  return collectionNames.find((name) => {
    const layout: (typeof collections)[CollectionName]['layout'] = collections[name].layout;
    if (layout.kind !== 'folder') return layout.path === path;
    return path.startsWith(`${layout.path}/`) && layout.extensions.some((extension) => path.endsWith(extension));
  });
}

/** The id of the entry a file holds, in collections that are folders. */
export function idOfFile(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, '');
}

/**
 * Reads one file into its entries. A list gives one entry for each item.
 *
 * @param vocabulary what its text is searched for
 */
export function collect(
  file: FileReference,
  collection: CollectionName,
  layer: Layer,
  vocabulary: Vocabulary = noVocabulary,
): Collected {
  const read = readText(file);
  if ('issue' in read) return { entries: [], issues: [read.issue] };
  const saved: Saved = { file, layer, modified: read.modified };
  const layout = collections[collection].layout;
  if (layout.kind !== 'folder') return collectYaml(saved, collection, read.text);
  const id = idOfFile(file.path);
  if (!idPattern.test(id)) return { entries: [], issues: [wrongName(file, id)] };
  return /\.mdx?$/.test(file.path)
    ? collectPage(saved, collection, id, read.text, vocabulary)
    : collectYaml(saved, collection, read.text, id);
}

/** The file of an entry, as it was when it was read. */
type Saved = Omit<Origin, 'path'>;

function collectPage(
  saved: Saved,
  collection: CollectionName,
  id: string,
  text: string,
  { terms, names }: Vocabulary,
): Collected {
  const { file } = saved;
  const page = splitPage(text, file);
  if ('issue' in page) return { entries: [], issues: [page.issue] };
  const format = file.path.endsWith('.mdx') ? 'mdx' : 'md';
  // Of a guide the text is what people read; elsewhere it stands beside fields.
  const leftOut = collection === 'guides' ? names : undefined;
  const prose = readProse(page.body, page.bodyOffset, format, { terms, leftOut });
  return { entries: [{ collection, id, raw: page.data, origin: { ...saved, path: [] }, prose }], issues: [] };
}

function collectYaml(saved: Saved, collection: CollectionName, text: string, id?: string): Collected {
  const { file } = saved;
  const yaml = parseYaml(text, file, 0);
  if ('issue' in yaml) return { entries: [], issues: [yaml.issue] };
  const layout = collections[collection].layout;
  if (layout.kind !== 'list') {
    if (yaml.data === undefined) return { entries: [], issues: [emptyFile(file, 'Only comments stand in this file.')] };
    const origin: Origin = { ...saved, path: [] };
    return { entries: [{ collection, id: id ?? collection, raw: yaml.data, origin, prose: undefined }], issues: [] };
  }
  // A list whose entries are all commented out reads as nothing, which is a list without entries.
  const list = yaml.data ?? [];
  if (!Array.isArray(list)) return { entries: [], issues: [notAList(file)] };
  const idField = 'idField' in layout ? layout.idField : undefined;
  const entries = list.map((raw: unknown, index) => ({
    collection,
    id: idOf(raw, idField) ?? String(index + 1).padStart(4, '0'),
    raw,
    origin: { ...saved, path: [index] },
    prose: undefined,
  }));
  return { entries, issues: [] };
}

function idOf(raw: unknown, idField: string | undefined): string | undefined {
  const value = idField && raw && typeof raw === 'object' ? (raw as Record<string, unknown>)[idField] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function wrongName(file: FileReference, id: string): Issue {
  const better = slugOf(id);
  return {
    code: 'wrong-file-name',
    file,
    place: wholeFile,
    label: 'File name',
    what: `The file name "${id}" cannot become a web address.`,
    fix: better ? `Name it:  ${better}${extname(file.path)}` : 'Use small letters and digits, joined by hyphens.',
  };
}

function notAList(file: FileReference): Issue {
  return {
    code: 'wrong-shape',
    file,
    place: wholeFile,
    label: 'File',
    what: 'This file holds a list, each item starting with a hyphen, and something else stands here.',
    fix: 'Start each item with "- " and indent its fields by two spaces.',
  };
}
