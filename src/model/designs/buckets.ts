import type { Design } from '../../schemas/designs/designs.ts';

/** Minutes of a meeting, in steps a school day has. A design is in every step its range touches. */
export const timeSteps = [
  { value: 'up-to-30', label: '30 minutes or less', from: 0, to: 30 },
  { value: '31-to-45', label: '31 to 45 minutes', from: 31, to: 45 },
  { value: '46-to-60', label: '46 to 60 minutes', from: 46, to: 60 },
  { value: '61-to-120', label: '1 to 2 hours', from: 61, to: 120 },
  { value: 'over-120', label: 'More than 2 hours', from: 121, to: Infinity },
] as const;

/** How many people there are, in steps a school knows. */
export const peopleSteps = [
  { value: 'alone', label: 'One person', from: 1, to: 1 },
  { value: 'two', label: 'Two', from: 2, to: 2 },
  { value: '3-to-6', label: '3 to 6', from: 3, to: 6 },
  { value: '7-to-12', label: '7 to 12', from: 7, to: 12 },
  { value: '13-to-30', label: '13 to 30', from: 13, to: 30 },
  { value: 'over-30', label: 'More than 30', from: 31, to: Infinity },
] as const;

interface Step {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

export function timeValues({ minutes }: Design['time']): string[] {
  return touched(timeSteps, minutes.min, minutes.max);
}

export function peopleValues({ min, max }: Design['people']): string[] {
  return touched(peopleSteps, min, max ?? Infinity);
}

function touched(steps: readonly Step[], from: number, to: number): string[] {
  return steps.filter((step) => step.from <= to && from <= step.to).map(({ value }) => value);
}
