import { countText } from './reading-level.ts';

/** A sentence of a text, and where it stands there: from its first character to before the one that follows it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text in their order, by the rules by which the reading level counts them; without the white space around them. */
export function sentencesOf(text: string): readonly Sentence[] {
  return paragraphs(text).flatMap(({ start, end }) => sentencesBetween(text, start, end));
}

/** An empty line ends a sentence that has no mark; a line end alone does not: text from a PDF is full of them. */
function paragraphs(text: string): readonly Pick<Sentence, 'start' | 'end'>[] {
  const ends = [...text.matchAll(/\n[ \t\r]*\n\s*/g)].map(({ index, 0: gap }) => ({
    end: index,
    next: index + gap.length,
  }));
  const starts = [0, ...ends.map(({ next }) => next)];
  return starts.map((start, index) => ({ start, end: ends[index]?.end ?? text.length }));
}

/** The mark of a sentence, with what closes behind it, and the white space before the next word. */
const mark = /[.!?…]+["'”’)\]]*\s+(?=\S)/g;

function sentencesBetween(text: string, from: number, to: number): Sentence[] {
  const found: Sentence[] = [];
  let start = from;
  for (const { index, 0: gap } of text.slice(from, to).matchAll(mark)) {
    const next = from + index + gap.length;
    if (!endsBefore(text.slice(start, next), text.slice(next, to))) continue;
    found.push(trimmed(text, start, next));
    start = next;
  }
  return [...found, trimmed(text, start, to)].filter((sentence) => sentence.text !== '');
}

/** The full stop of "Dr." or "p." ends nothing, and a small letter goes on: one word more would tell. */
function endsBefore(sentence: string, rest: string): boolean {
  const [word = ''] = /^\S+/.exec(rest) ?? [];
  return countText(`${sentence} ${word}`).sentences > countText(sentence).sentences;
}

function trimmed(text: string, start: number, end: number): Sentence {
  const piece = text.slice(start, end);
  const first = start + (piece.length - piece.trimStart().length);
  const inside = piece.trim();
  return { text: inside, start: first, end: first + inside.length };
}
