import { number } from '../../lib/format.ts';

interface Length {
  readonly min: number;
  readonly max: number;
}

/** "250 to 350 words"; what may be as short as one likes has only an upper end. */
export function lengthText({ min, max }: Length, unit: 'word' | 'minute'): string {
  const units = max === 1 ? unit : `${unit}s`;
  if (min === max) return `${number(max)} ${units}`;
  return min === 0 ? `${number(max)} ${units} at most` : `${number(min)} to ${number(max)} ${units}`;
}

/** What a requirement asks for beside its sentence, in a few words each: "2 or more", "Text: 250 to 350 words". */
export function lengthsOf(requirement: {
  readonly atLeast?: number | undefined;
  readonly words?: Length | undefined;
  readonly minutes?: Length | undefined;
}): string[] {
  const { atLeast, words, minutes } = requirement;
  return [
    ...(atLeast === undefined ? [] : [`${number(atLeast)} or more`]),
    ...(words === undefined ? [] : [`Text: ${lengthText(words, 'word')}`]),
    ...(minutes === undefined ? [] : [`Recording: ${lengthText(minutes, 'minute')}`]),
  ];
}
