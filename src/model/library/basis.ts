import type { Basis } from '../../schemas/basis.ts';
import type { NoteReference, Notes } from '../notes.ts';

/** What a number rests on, in words, with the note that says more. */
export interface BasisView {
  readonly words: string;
  readonly notes: readonly NoteReference[];
}

/** An estimate is named as this site's own; a source stands in a note. */
export function basisView({ source, at, estimate }: Basis, notes: Notes): BasisView {
  return estimate === undefined
    ? { words: 'from a source', notes: notes.refer({ source, at }) }
    : { words: 'this site’s estimate', notes: notes.refer({ note: `This site’s estimate. ${estimate}` }) };
}
