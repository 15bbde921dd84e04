import type { Cited as CitedText } from '../../model/library/cited.ts';
import { NoteReferences } from './NoteReferences.tsx';

/** A text with the numbers of what it cites. */
export function Cited({ text }: { readonly text: CitedText }) {
  return (
    <>
      {text.map((piece, index) => {
        if (piece.kind === 'words') return piece.words;
        if (piece.kind === 'notes') return <NoteReferences key={index} notes={piece.notes} />;
        return (
          <a class="term" href={piece.href} key={index}>
            {piece.words}
          </a>
        );
      })}
    </>
  );
}
