import { pageOfFile } from './paths.ts';

/** What a link in a text leads to. */
export type Target =
  | { readonly kind: 'outside' }
  /** A page or file of this site: a path without the base path, and a heading of it. */
  | { readonly kind: 'page'; readonly path: string; readonly anchor: string | undefined }
  | { readonly kind: 'own-page'; readonly anchor: string }
  | { readonly kind: 'unsafe' }
  | { readonly kind: 'nowhere' };

const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Tells what a link leads to. Authors may write the path of a page (/spending/riverbend/#by-use), an address of
 * the web, or the file of another entry (../spending/riverbend.yaml).
 *
 * @param url the link as written
 * @param from the path of the file it stands in, in its content folder
 */
export function linkTarget(url: string, from: string): Target {
  // Browsers pass over blanks and control characters in a scheme: "java\nscript:" runs.
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase();
  if (scheme) return { kind: safeSchemes.has(scheme) ? 'outside' : 'unsafe' };
  if (url.startsWith('//') || url.startsWith('\\')) return { kind: 'unsafe' };
  const [path = '', anchor] = url.split('#', 2);
  if (path === '') return anchor ? { kind: 'own-page', anchor } : { kind: 'nowhere' };
  const page = path.startsWith('/') ? path : pageOfFile(resolve(path, from));
  return page === undefined ? { kind: 'nowhere' } : { kind: 'page', path: page, anchor };
}

function resolve(path: string, from: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
