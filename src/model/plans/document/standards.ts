import type { StandardLink } from '../../library/standard-links.ts';
import { list, meta, words, type Block } from './blocks.ts';

/** Standards with the edition each stands in. */
export function standardTexts(standards: readonly StandardLink[]): Block[] {
  if (standards.length === 0) return [];
  const named = standards.map(({ label, framework }) => words(framework === '' ? label : `${label} (${framework})`));
  return [...list(named), meta(words('The links to standards are this site’s reading.'))];
}
