import { dollars, number, range } from '../lib/format.ts';
import type { Case } from '../schemas/cases.ts';
import type { Words } from '../schemas/words.ts';

/** A number as cases and data sets write it, with what it counts and how exact it is. */
export type MeasuredFigure = Pick<Case['context'][number], 'value' | 'to' | 'unit' | 'qualifier'>;

/** "nearly 75%", "8–9", "at least 102 hours"; or the words that stand where no number was reported. */
export function figureText(figure: MeasuredFigure, words: Words): string {
  const { value } = figure;
  return typeof value === 'number' ? amount(figure, value) : words[value];
}

/** The number in words of its unit. */
export function amount({ to, unit, qualifier }: Omit<MeasuredFigure, 'value'>, value: number): string {
  return [qualifier, measured(value, to ?? value, unit)].filter(Boolean).join(' ');
}

function measured(from: number, to: number, unit: MeasuredFigure['unit']): string {
  switch (unit) {
    case 'count':
      return range(from, to);
    case 'percent':
      return `${range(from, to)}%`;
    case 'dollars':
      return from === to ? dollars(from) : `${dollars(from)}–${number(to)}`;
    default:
      return `${range(from, to)} ${to === 1 ? unit.slice(0, -1) : unit}`;
  }
}
