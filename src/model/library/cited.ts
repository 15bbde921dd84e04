import { citationGroups } from '../../schemas/citations.ts';
import type { NoteReference, Notes } from '../notes.ts';

/** A sentence in pieces: its words, and the notes that stand between them. */
export type CitedPiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'notes'; readonly notes: readonly NoteReference[] };

export type Cited = readonly CitedPiece[];

/** A text whose citations become numbers of notes, in their order. */
export function cited(text: string, notes: Notes): Cited {
  const pieces: CitedPiece[] = [];
  let end = 0;
  for (const { start, length, citations } of citationGroups(text)) {
    pieces.push({ kind: 'words', words: text.slice(end, start).trimEnd() });
    pieces.push({ kind: 'notes', notes: citations.flatMap(({ source, at }) => notes.refer({ source, at })) });
    end = start + length;
  }
  return [...pieces, { kind: 'words', words: text.slice(end) }];
}
