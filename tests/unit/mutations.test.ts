import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/all.ts';
import { run } from '../../src/checks/run.ts';
import { collect, collectionOf, idOfFile } from '../../src/reading/collect.ts';
import { openContent, type OpenedContent } from '../../src/reading/open-content.ts';
import { locate, Positions } from '../../src/reading/positions.ts';
import { walk } from '../../src/reading/walk.ts';
import type { LocatedIssue } from '../../src/report/issue.ts';
import type { FolderName, SourceFile } from '../mutations/broken.ts';
import { brokenFiles, mutations, type Case } from '../mutations/generate.ts';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';
import { today } from './support/checked.ts';

const root = resolve(import.meta.dirname, '../..');
const shipped = join(root, 'content');
const origins: Readonly<Record<FolderName, string>> = {
  hornbook: shipped,
  riverbend: join(root, 'tests/fixtures/riverbend'),
};

/** Every file of a folder as text; pictures are text too where they are SVG. */
function filesIn(folder: FolderName): SourceFile[] {
  return walk(origins[folder]).files.map(({ path }) => ({
    folder,
    path,
    text: readFileSync(join(origins[folder], path), 'utf8'),
  }));
}

const files = { hornbook: filesIn('hornbook'), riverbend: filesIn('riverbend') };
const texts = [...files.hornbook, ...files.riverbend].filter(({ path }) => /\.(?:yaml|mdx?)$/.test(path));
const count = 1000;
const cases = brokenFiles(texts, count, 20_261_122);

/** A copy of a folder in which one file after the other is broken and mended again. */
interface Copy {
  readonly folder: ContentFolder;
  /** What was read of it while it was whole: reading it all again for each broken file would take most of the time. */
  readonly whole: OpenedContent;
}

const copies: Readonly<Record<FolderName, Copy>> = { hornbook: copyOf('hornbook'), riverbend: copyOf('riverbend') };

function copyOf(name: FolderName): Copy {
  const folder = contentFolder(Object.fromEntries(files[name].map(({ path, text }) => [path, text])));
  return { folder, whole: openContent(folder.root, shipped) };
}

/** What is read of a folder while a file in it is broken. */
function opened({ folder, whole }: Copy, path: string): OpenedContent {
  const collection = collectionOf(path);
  const isNew = !whole.own.entries.some(({ origin }) => origin.file.path === path);
  if (!collection || collection === 'site' || isNew) return openContent(folder.root, shipped);
  const { entries, issues } = collect({ root: folder.root, path }, collection, 'own');
  const others = whole.own.entries.filter(({ origin }) => origin.file.path !== path);
  const unread = issues.length > 0 ? [{ collection, id: idOfFile(path) }] : [];
  return { ...whole, own: { ...whole.own, entries: [...others, ...entries], issues, unread } };
}

function issuesIn(content: OpenedContent): LocatedIssue[] {
  const written = new Map<string, Positions>();
  const { issues } = run(content, {
    checks,
    today,
    writtenAt: (file, path) => {
      const positions = written.get(file.path) ?? new Positions(file);
      written.set(file.path, positions);
      return positions.writtenAt(path);
    },
  });
  return locate(issues);
}

/** What the check finds while a file is broken. */
function issuesOf({ file, path = file.path, text, isBeside = false }: Case): LocatedIssue[] {
  const copy = copies[file.folder];
  if (path !== file.path && !isBeside) copy.folder.erase(file.path);
  copy.folder.write(path, text);
  try {
    return issuesIn(opened(copy, path));
  } finally {
    copy.folder.erase(path);
    copy.folder.write(file.path, file.text);
  }
}

afterAll(() => {
  for (const { folder } of Object.values(copies)) folder.remove();
});

describe('before anything is broken', () => {
  it.each(Object.entries(copies))('nothing is wrong in %s', (_, { whole }) => {
    expect(issuesIn(whole)).toEqual([]);
  });

  it('there are enough ways to break it, each with something to break', () => {
    const used = new Set(cases.map(({ mutation }) => mutation));
    expect(Object.keys(mutations).filter((name) => !used.has(name))).toEqual([]);
    expect(used.size).toBeGreaterThanOrEqual(40);
    expect(cases).toHaveLength(count);
  });

  it('the same files are made every time', () => {
    expect(brokenFiles(texts, count, 20_261_122)).toEqual(cases);
  });
});

/** Mutations that take an entry away under its id, so that whatever points to it has to be mended too. */
const takingAway = new Set([
  ...['id-with-blanks', 'id-with-capitals', 'name-with-blanks', 'name-with-capitals'],
  ...['other-ending', 'folder-misspelled'],
]);
const blamed = new Set<string>();

/** What a broken file cites and names is not known: its sources may look unused, and its name a hard word elsewhere. */
const leansOnOthers: ReadonlySet<string> = new Set(['unused-source', 'reading-level']);

describe.each(Object.keys(mutations))('after %s', (mutation) => {
  const own = cases.filter((each) => each.mutation === mutation);

  // Some ways to break a file make the check read everything anew, each time as long as a whole check takes.
  it(`the author is led to the line (${own.length} files)`, { timeout: 60_000 }, () => {
    const missed = own.flatMap((each) => {
      const { file, path = file.path, code, line } = each;
      const issues = issuesOf(each);
      if (issues.some((issue) => issue.file.path !== path && !leansOnOthers.has(issue.code))) blamed.add(mutation);
      const isTold = issues.some((issue) => issue.file.path === path && issue.code === code && issue.line === line);
      const found = issues.map((issue) => `${issue.file.path}:${issue.line} ${issue.code}`);
      return isTold ? [] : [{ wanted: `${file.folder}/${path}:${line} ${code}`, found }];
    });
    expect(missed).toEqual([]);
  });
});

it('no file but the broken one is blamed, unless an entry is gone', () => {
  expect([...blamed].filter((mutation) => !takingAway.has(mutation))).toEqual([]);
});
