import { capitalized } from '../../lib/format.ts';
import type { Case } from '../../schemas/cases.ts';
import { amount, figureText } from '../figures.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { NoteReference, Notes } from '../notes.ts';
import type { Words } from '../../schemas/words.ts';

/** A figure that describes the place, ready to be shown. */
export interface ContextFigureView {
  readonly label: string;
  readonly value: string;
  readonly notes: readonly NoteReference[];
}

/** What came of it: a claim, and the figure that says how much. */
export interface ResultView {
  readonly claim: Cited;
  readonly figure: string | undefined;
  readonly notes: readonly NoteReference[];
}

type ContextFigure = Case['context'][number];
type Result = Case['results'][number];

export function contextFigure(figure: ContextFigure, words: Words, notes: Notes): ContextFigureView {
  return {
    label: figure.label,
    value: figureText(figure, words),
    notes: notes.refer(figure),
  };
}

export function resultView(result: Result, words: Words, notes: Notes): ResultView {
  return { claim: cited(result.claim, notes), figure: resultFigure(result, words), notes: notes.refer(result) };
}

function resultFigure(result: Result, words: Words): string | undefined {
  const { value } = result;
  if (value === undefined) return undefined;
  if (value === 'none-published') return 'No outcome figures published';
  return capitalized(typeof value === 'number' ? amount(result, value) : words[value]);
}
