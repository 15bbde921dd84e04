import { loosenSentence } from '../../model/browser/sentences.ts';
import { clearSentence } from '../../model/search/sentences.ts';
import { loosenLine } from '../browser/loosen-line.ts';
import { part } from '../browser/parts.ts';
import type { CountsByFilter } from './counts.ts';
import type { SearchFilters } from './filters.ts';
import { pagesIn, type FoundCounts } from './instance.ts';

/** Filters to give up, and what is said about it. */
interface Change {
  readonly names: readonly string[];
  readonly sentence: string;
}

/** What to loosen where nothing is left: one filter, the most helpful first, or else all of them. */
export function changesThatHelp(filters: SearchFilters, counts: CountsByFilter, found: FoundCounts): readonly Change[] {
  if (pagesIn(found.available) > 0) return [];
  const used = Object.keys(filters.chosen);
  const single = used
    .map((name) => ({ name, pages: pagesIn(counts.get(name) ?? {}) }))
    .filter(({ pages }) => pages > 0)
    .sort((a, b) => b.pages - a.pages)
    .map(({ name, pages }) => ({ names: [name], sentence: loosenSentence(filters.label(name), pages) }));
  const all = pagesIn(found.total);
  return single.length > 0 || all === 0 ? single : [{ names: used, sentence: clearSentence(all) }];
}

/** Shows each change as a button. The box says it aloud too. */
export function showChanges(root: ParentNode, changes: readonly Change[]): void {
  const box = part(root, '.search-loosen > div', HTMLElement);
  box.hidden = changes.length === 0;
  part(box, 'ul', HTMLUListElement).replaceChildren(
    ...changes.map(({ names, sentence }) => loosenLine(names, sentence)),
  );
}
