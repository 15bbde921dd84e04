import { citationGroups } from '../../schemas/citations.ts';
import type { NoteReference, Notes } from '../notes.ts';

/** A sentence in pieces: its words, those that lead to a term of the glossary, and the notes that stand between them. */
export type CitedPiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'term'; readonly words: string; readonly href: string }
  | { readonly kind: 'notes'; readonly notes: readonly NoteReference[] };

export type Cited = readonly CitedPiece[];

/** A text whose citations become numbers of notes, in their order, and whose terms become links at their first use. */
export function cited(text: string, notes: Notes): Cited {
  return inPieces(text, notes, (words) => withTerms(words, notes));
}

/** The same for a sentence beside a link that it gives the reason for: other links in it would only distract. */
export function citedBesideLink(text: string, notes: Notes): Cited {
  return inPieces(text, notes, (words) => [{ kind: 'words', words }]);
}

function inPieces(text: string, notes: Notes, piecesOf: (words: string) => readonly CitedPiece[]): Cited {
  const pieces: CitedPiece[] = [];
  let end = 0;
  for (const { start, length, citations } of citationGroups(text)) {
    pieces.push(...piecesOf(text.slice(end, start).trimEnd()));
    pieces.push({ kind: 'notes', notes: citations.flatMap(({ source, at }) => notes.refer({ source, at })) });
    end = start + length;
  }
  return [...pieces, ...piecesOf(text.slice(end))];
}

function withTerms(text: string, notes: Notes): CitedPiece[] {
  const pieces: CitedPiece[] = [];
  let from = 0;
  for (const { start, end, href } of notes.termLinks(text)) {
    if (start > from) pieces.push({ kind: 'words', words: text.slice(from, start) });
    pieces.push({ kind: 'term', words: text.slice(start, end), href });
    from = end;
  }
  return [...pieces, { kind: 'words', words: text.slice(from) }];
}
