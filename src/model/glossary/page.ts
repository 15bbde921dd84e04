import { anchors } from '../../lib/paths.ts';
import type { PublishedEntry } from '../../schemas/corpus.ts';
import type { Context } from '../context.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { LibraryEntry } from '../library/entries.ts';
import { fact } from '../library/facts.ts';
import { libraryPage, notesOf, type LibraryPage } from '../library/page.ts';
import { byCollection, namersOf, type NamingGroup } from '../library/ties.ts';
import { entriesUsing } from './uses.ts';

/** A term of the glossary, ready to be shown. */
export interface TermPage {
  readonly page: LibraryPage;
  readonly meaning: readonly Cited[];
  readonly parts: readonly Cited[];
  readonly notInSource: readonly Cited[];
  /** The entries that use the term or name it, by their collections. */
  readonly usedIn: readonly NamingGroup[];
}

export function termPage(entry: PublishedEntry<'glossary'>, context: Context): TermPage {
  const { meaning, parts, notInSource, alsoKnownAs } = entry.data;
  const notes = notesOf(entry, context);
  const all = (texts: readonly string[]) => texts.map((text) => cited(text, notes));
  const own = { meaning: all(meaning), parts: all(parts), notInSource: all(notInSource) };
  const usedIn = byCollection(users(entry, context), context);
  const contents = [
    ...(parts.length > 0 ? [{ label: 'Its parts', href: `#${anchors.parts}` }] : []),
    ...(usedIn.length > 0 ? [{ label: 'Used in', href: `#${anchors.usedIn}` }] : []),
  ];
  const facts = fact('Also called', alsoKnownAs.join(', '));
  // Pages that name the term stand with those that use it.
  return { ...own, usedIn, page: { ...libraryPage(entry, notes, { facts, contents }, context), naming: [] } };
}

function users(term: PublishedEntry<'glossary'>, context: Context): LibraryEntry[] {
  const entries = new Set([...(entriesUsing(context).get(term.id) ?? []), ...namersOf(term, context)]);
  entries.delete(term);
  return [...entries];
}
