import { storyLimits, type StoryBlock } from '../../schemas/stories.ts';
import { withoutCitations } from '../../schemas/cited-text.ts';
import type { Cited } from '../library/cited.ts';
import type { NoteReference } from '../notes.ts';
import { fieldNames } from './form/names.ts';
import type { SheetNotes } from './notes.ts';
import { textSize, type TextSize } from './text-size.ts';

/** A text of a sheet, or lines to write it on. */
export interface TextView {
  readonly text: Cited;
  readonly size: TextSize;
  /** What to write, and on how many lines; none where there is a text. */
  readonly ask: string | undefined;
  readonly lines: number;
  /** The field of a form that holds it. */
  readonly field?: string;
}

/** A place for a number on a blank form: the fields of the number, and of what it counts. */
export interface BlankFigure {
  readonly field: string;
  readonly labelField: string;
}

/** A number that is shown large: the fewer characters it has, the larger. */
export interface LargeFigure {
  readonly value: string;
  readonly size: 'short' | 'medium' | 'long';
  readonly label: string;
  readonly notes: readonly NoteReference[];
}

export interface BlockView extends TextView {
  readonly id: BlockName;
  readonly heading: string;
  readonly figures: readonly LargeFigure[];
  /** What came of it is said by its numbers first. */
  readonly isFiguresFirst: boolean;
  /** The places a blank form has for numbers. */
  readonly blankFigures: readonly BlankFigure[];
}

export const blockNames = ['challenge', 'solution', 'impact'] as const;
export type BlockName = (typeof blockNames)[number];

export const blockHeadings: Readonly<Record<BlockName, string>> = {
  challenge: 'Challenge',
  solution: 'Solution',
  impact: 'Impact',
};

/** What the blank form asks, and how many lines it has to write on, on two sheets and on less paper. */
const forms: Readonly<Record<BlockName, { readonly ask: string; readonly lines: readonly [number, number] }>> = {
  challenge: { ask: 'What problem or need is it about? Two sentences and one number.', lines: [5, 2] },
  solution: { ask: 'What have you done about it through professional learning? Three sentences.', lines: [6, 3] },
  impact: { ask: 'What came of it? One to three numbers, then two sentences. This matters most.', lines: [4, 2] },
};

/** How many places for numbers a blank form has. */
export const blankFigures: Readonly<Record<BlockName, number>> = { challenge: 1, solution: 0, impact: 3 };

/** A part of the story; none where the story does not have it. */
export function blockView(name: BlockName, { text, figures }: StoryBlock, notes: SheetNotes): BlockView | undefined {
  if (text === undefined && figures.length === 0) return undefined;
  const isFiguresFirst = name === 'impact';
  const large = () => figures.map(({ value, label, ...place }) => largeFigure(value, label, notes.refer(place)));
  // Notes are numbered in the order in which they are read.
  const first = isFiguresFirst ? large() : undefined;
  const told = textView(text, storyLimits[name], notes);
  return {
    ...{ id: name, heading: blockHeadings[name], isFiguresFirst, blankFigures: [] },
    ...{ ...told, figures: first ?? large() },
  };
}

/** @param isShort whether the form has less paper, and places for the numbers of the impact only */
export function blankBlock(name: BlockName, isShort = false): BlockView {
  const { ask, lines } = forms[name];
  const count = isShort && name !== 'impact' ? 0 : blankFigures[name];
  return {
    ...{ id: name, heading: blockHeadings[name], isFiguresFirst: name === 'impact', figures: [] },
    ...blankText(ask, lines[isShort ? 1 : 0], fieldNames.text(name)),
    blankFigures: Array.from({ length: count }, (_, index) => ({
      field: fieldNames.largeFigure(name, index + 1),
      labelField: fieldNames.largeFigureLabel(name, index + 1),
    })),
  };
}

/** @param limit how many characters of such a text the sheet holds */
export function textView(text: string | undefined, limit: number, notes: SheetNotes): TextView {
  if (text === undefined) return { text: [], size: 'full', ask: undefined, lines: 0 };
  return { text: notes.cited(text), size: textSize(withoutCitations(text), limit), ask: undefined, lines: 0 };
}

export function blankText(ask: string, lines: number, field: string): TextView {
  return { text: [], size: 'full', ask, lines, field };
}

/** A number with what it is, in a size that fits its column. */
export function largeFigure(value: string, label: string, notes: LargeFigure['notes']): LargeFigure {
  const size = value.length <= 5 ? 'short' : value.length <= 8 ? 'medium' : 'long';
  return { value, label, notes, size };
}
