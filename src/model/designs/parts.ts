import { list, number } from '../../lib/format.ts';
import type { Design } from '../../schemas/designs/designs.ts';
import { cited, type Cited } from '../library/cited.ts';
import type { Notes } from '../notes.ts';

/** A step as it is shown. */
export interface StepView {
  readonly title: string;
  readonly text: Cited;
  readonly minutes: string | undefined;
}

/** Who described something, and when. */
export interface OriginView {
  readonly who: string | undefined;
  readonly text: Cited;
}

export function stepView({ title, text, minutes }: Design['steps'][number], notes: Notes): StepView {
  return { title, text: cited(text, notes), minutes: minutes === undefined ? undefined : minutesText(minutes) };
}

export function minutesText(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${number(minutes)} minutes`;
}

export function originView(origin: Design['origin'], notes: Notes): OriginView | undefined {
  if (!origin) return undefined;
  const who = [list(origin.who), origin.year === undefined ? '' : String(origin.year)].filter(Boolean).join(', ');
  return { who: who || undefined, text: cited(origin.text ?? '', notes) };
}
