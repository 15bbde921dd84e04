import { nameFinder } from '../lib/names.ts';
import { findNothing, phraseFinder, type PhraseFinder } from '../lib/phrases.ts';
import type { RawEntry } from './collect.ts';
import type { Earlier } from './earlier.ts';

/** What texts are searched for while they are read. */
export interface Vocabulary {
  /** The words that lead to terms of the glossary. */
  readonly terms: PhraseFinder;
  /** The names of learning designs, which are left out where the words of a text are counted. */
  readonly names: PhraseFinder;
}

/** Texts are searched for nothing. */
export const noVocabulary: Vocabulary = { terms: findNothing, names: findNothing };

/**
 * The words of the glossary, from lists whose shape nobody has checked yet.
 *
 * @param entries those of the site before those of the library: of two terms with one id the first counts
 */
export function termsIn(entries: readonly RawEntry[], earlier?: Earlier): PhraseFinder {
  const terms = new Map<string, readonly string[]>();
  for (const { id, raw } of entries) if (!terms.has(id)) terms.set(id, textsIn(raw, 'linked'));
  const words = Array.from(terms, ([id, phrases]) => ({ id, phrases }));
  return found('terms', words, () => phraseFinder(words), earlier);
}

/** The names of learning designs, also the other names by which people know them. */
export function namesIn(designs: readonly RawEntry[], earlier?: Earlier): PhraseFinder {
  const words = designs.map(({ id, raw }) => ({
    id,
    names: [...textsIn(raw, 'title'), ...textsIn(raw, 'alsoKnownAs')],
  }));
  return found('names', words, () => nameFinder(words), earlier);
}

function found(name: string, words: readonly unknown[], make: () => PhraseFinder, earlier?: Earlier): PhraseFinder {
  return earlier ? earlier.finder(name, words, make) : make();
}

/** The texts of a field that should hold a text, or a list of them. */
function textsIn(raw: unknown, field: string): readonly string[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const value = (raw as Readonly<Record<string, unknown>>)[field];
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}
