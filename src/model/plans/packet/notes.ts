import type { NoteReference } from '../../notes.ts';

/** Where the note of a number stands. */
export function noteId(number: number): string {
  return `note-${number}`;
}

export function noteReferences(numbers: readonly number[]): NoteReference[] {
  return numbers.map((number) => ({ number, href: `#${noteId(number)}`, label: `Note ${number}` }));
}

/** The notes with the places that their numbers lead to. */
export function numberedNotes(items: readonly string[]): { readonly id: string; readonly words: string }[] {
  return items.map((words, index) => ({ id: noteId(index + 1), words }));
}
