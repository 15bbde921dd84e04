import { nearest } from '../lib/nearest.ts';
import type { Redirect } from '../schemas/redirects.ts';
import { fieldIssue, type Check } from './check.ts';

/** An old address leads to one existing page, and is no page itself. */
export const redirects: Check = ({ corpus, pages }) => {
  const seen = new Set<string>();
  return corpus.redirects.flatMap((entry) => {
    // What is wrong in itself was left out before, and is reported already.
    const data: Partial<Redirect> = entry.data;
    const { from, to } = data;
    const isTaken = from !== undefined && (pages.has(from) || seen.has(from));
    if (from !== undefined) seen.add(from);
    return [
      ...(isTaken ? [fieldIssue(entry, 'redirect-collision', ['from'], collision(from, pages.has(from)))] : []),
      ...(to === undefined || pages.has(to)
        ? []
        : [fieldIssue(entry, 'broken-link', ['to'], broken(to, nearest(to, pages.keys())))]),
    ];
  });
};

function collision(from: string, isPage: boolean) {
  return isPage
    ? {
        what: `"${from}" is a page of the site, so it cannot lead elsewhere.`,
        fix: 'Remove the redirect, or the page.',
      }
    : { what: `"${from}" is listed twice.`, fix: 'Keep one of the two.' };
}

function broken(to: string, near: string | undefined) {
  return {
    what: `The site has no page at "${to}".${near ? ` Did you mean "${near}"?` : ''}`,
    fix: 'Write the path of a page as the address bar shows it, without the base path.',
  };
}
