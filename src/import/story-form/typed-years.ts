import { schoolYear } from '../../schemas/time.ts';
import type { Typed } from './typed-numbers.ts';

/** Reads a school year as people write it: "2021-22", "2021–2022", "2021/22". */
export function typedYear(text: string): Typed<string> {
  const [, first = '', second = ''] = /^(\d{4})\s*[-–—/]\s*(\d{2}|\d{4})$/.exec(text.trim()) ?? [];
  const isWhole = second.length < 4 || second.slice(0, 2) === String(Number(first) + 1).slice(0, 2);
  const year = `${first}-${second.slice(-2)}`;
  if (isWhole && schoolYear.safeParse(year).success) return { value: year };
  return { takes: 'It takes a school year, as 2021-22.' };
}
