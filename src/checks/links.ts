import { linkTarget } from '../lib/links.ts';
import { nearest } from '../lib/nearest.ts';
import { paths } from '../lib/paths.ts';
import type { Issue } from '../report/issue.ts';
import type { AnyEntry } from '../schemas/corpus.ts';
import type { Link } from '../schemas/prose.ts';
import { allEntries, textIssue, type Check, type CheckInput } from './check.ts';

/** Every link of a text leads to a page, and to a heading of that page, or out to the web. */
export const links: Check = (input) =>
  allEntries(input.corpus).flatMap((entry) =>
    (entry.prose?.links ?? []).flatMap((link) => linkIssues(link, entry, input)),
  );

function linkIssues(link: Link, entry: AnyEntry, input: CheckInput): Issue[] {
  const target = linkTarget(link.url, entry.origin.file.path);
  switch (target.kind) {
    case 'outside':
      return [];
    case 'unsafe':
      return [issue(entry, link, 'unsafe-link', unsafe(link.url))];
    case 'nowhere':
      return [issue(entry, link, 'broken-link', broken(link.url, undefined))];
    case 'own-page':
      return anchorIssues(link, entry, input, paths.entry(entry.collection, entry.id), target.anchor);
    case 'page':
      return pageIssues(link, entry, input, target.path, target.anchor);
  }
}

function pageIssues(link: Link, entry: AnyEntry, input: CheckInput, path: string, anchor: string | undefined): Issue[] {
  if (input.images.has(path.slice(1))) return [];
  if (input.pages.has(path)) return anchor ? anchorIssues(link, entry, input, path, anchor) : [];
  const near = input.pages.has(`${path}/`) ? `${path}/` : nearest(path, input.pages.keys());
  return [issue(entry, link, 'broken-link', broken(path, near))];
}

function anchorIssues(link: Link, entry: AnyEntry, { pages }: CheckInput, path: string, anchor: string): Issue[] {
  const known = pages.get(path);
  if (!known || known.has(anchor)) return [];
  const near = nearest(anchor, known);
  const what = `The page ${path} has no heading "#${anchor}".${near ? ` Did you mean "#${near}"?` : ''}`;
  return [issue(entry, link, 'broken-anchor', { what, fix: 'Correct the part after #, or leave it out.' })];
}

function issue(
  entry: AnyEntry,
  { offset }: Link,
  code: 'broken-link' | 'broken-anchor' | 'unsafe-link',
  words: { what: string; fix: string },
): Issue {
  return textIssue(entry, code, offset, 'Link', words);
}

function broken(path: string, near: string | undefined) {
  return {
    what: `The site has no page at "${path}".${near ? ` Did you mean "${near}"?` : ''}`,
    fix: 'Write the path of a page, such as /guides/, or a whole address that starts with https://.',
  };
}

function unsafe(url: string) {
  return {
    what: `The link "${url}" does not lead to a page.`,
    fix: 'Links may start with https://, http://, mailto:, tel: or /.',
  };
}
