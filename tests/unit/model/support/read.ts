import type { Cited } from '../../../../src/model/library/cited.ts';

/** A sentence as a reader sees it: its words, and in brackets the numbers of notes. */
export function readCited(text: Cited): string {
  return text
    .map((piece) => ('words' in piece ? piece.words : `(${piece.notes.map(({ number }) => number).join(' ')})`))
    .join('');
}
