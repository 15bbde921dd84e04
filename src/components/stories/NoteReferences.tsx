import type { NoteReference } from '../../model/notes.ts';

/** The numbers of the works that something rests on. */
export function NoteReferences({ notes }: { readonly notes: readonly NoteReference[] }) {
  return (
    <>
      {notes.map(({ number, href, label }) => (
        <sup class="citation" key={number}>
          <a href={href} aria-label={label}>
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}
