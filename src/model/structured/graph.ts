import type { Frame, LinkView } from '../navigation.ts';
import { breadcrumbList } from './breadcrumb.ts';
import type { Thing } from './thing.ts';

/**
 * All that search engines are told on one page.
 *
 * @param trail the way to the page, as it is shown; none on the home page
 * @param things what the page is about
 * @returns undefined where there is nothing to tell
 */
export function pageGraph(
  trail: readonly LinkView[],
  things: readonly Thing[],
  frame: Frame,
): Readonly<Record<string, unknown>> | undefined {
  const all = trail.length > 0 ? [breadcrumbList(trail, frame), ...things] : things;
  const [first, ...others] = all;
  const context = { '@context': 'https://schema.org' };
  if (first === undefined) return undefined;
  return others.length === 0 ? { ...context, ...first } : { ...context, '@graph': all };
}
