import { citationGroups } from '../schemas/citations.ts';
import type { PhraseFinder, PhraseUse } from './phrases.ts';

/**
 * The uses of terms in a piece of a text that are the first ones; what stands in the bracket of a citation is no text.
 *
 * @param used the terms that were used before; those of this piece are added
 */
export function firstUses(text: string, find: PhraseFinder, used: Set<string>): PhraseUse[] {
  const uses = find(text);
  if (uses.length === 0) return [];
  const groups = citationGroups(text);
  return uses.filter(({ start, id }) => {
    const isCited = groups.some((group) => start > group.start && start < group.start + group.length);
    if (isCited || used.has(id)) return false;
    used.add(id);
    return true;
  });
}
