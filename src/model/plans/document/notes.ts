import type { Cited } from '../../library/cited.ts';
import type { Note, NoteReference } from '../../notes.ts';
import { heading, type Block, type Run, type Text } from './blocks.ts';

/** Turns what a page shows into text of the document. */
export interface Citing {
  readonly text: (cited: Cited) => Text;
  readonly references: (notes: readonly NoteReference[]) => readonly Run[];
}

/**
 * The notes of a whole document. Each page of a plan numbers its own from 1; here those of all pages are one list, in
 * which the same note stands once.
 */
export class DocumentNotes {
  readonly #numbers = new Map<string, number>();

  /** @param notes those of the page the texts come from */
  citing(notes: readonly Note[]): Citing {
    const numbers = new Map(notes.map((note) => [note.number, this.#numberOf(sentenceOf(note))]));
    const references = (those: readonly NoteReference[]): readonly Run[] => {
      const found = those.flatMap(({ number }) => numbers.get(number) ?? []);
      return found.length === 0 ? [] : [{ kind: 'notes', numbers: found }];
    };
    const text = (cited: Cited): Text =>
      cited.flatMap((piece) =>
        piece.kind === 'notes' ? references(piece.notes) : [{ kind: 'words', words: piece.words }],
      );
    return { text, references };
  }

  /** Every note in the order of its number, under a heading; nothing where there are none. */
  get blocks(): Block[] {
    const items = [...this.#numbers.keys()];
    return items.length === 0 ? [] : [heading(1, 'Notes and sources'), { kind: 'notes', items }];
  }

  #numberOf(sentence: string): number {
    const number = this.#numbers.get(sentence) ?? this.#numbers.size + 1;
    this.#numbers.set(sentence, number);
    return number;
  }
}

/** The words of a note, as the pages list it. */
function sentenceOf({ source, at, asOf, remark }: Note): string {
  const parts = source && [
    source.fictional ? `${source.title} (fictional source)` : source.title,
    ...(at === undefined ? [] : [at]),
    ...(asOf === undefined ? [] : [`as of ${asOf}`]),
  ];
  return [...(parts ? [`${parts.join(', ')}.`] : []), ...(remark === undefined ? [] : [remark])].join(' ');
}
