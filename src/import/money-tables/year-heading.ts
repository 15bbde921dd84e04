import { schoolYearFrom } from '../../schemas/school-year.ts';
import { typedYear } from '../story-form/typed-years.ts';
import type { Choices } from './choices.ts';

/** What a heading says of years: a school year, a plain year that may mean two, something that is none, or nothing. */
export type YearHeading =
  | { readonly year: string; readonly why?: string }
  | { readonly plain: string }
  | { readonly wrong: string }
  | undefined;

/** Shares and changes of a year are no amounts of it. */
const derived = /%|percent|change|share|variance|difference|increase|decrease|per pupil|per student|per teacher/i;

/**
 * Reads the school year out of a heading: "2021-22", "SY 2021–2022 Actual", "FY22". A fiscal year is the school year
 * that ends in it, as NCES counts them.
 */
export function yearHeading(heading: string, plainYears: Choices['plainYears']): YearHeading {
  if (derived.test(heading)) return undefined;
  const [two] = /\b\d{4}\s*[-–—/]\s*(?:\d{4}|\d{2})\b/.exec(heading) ?? [];
  if (two !== undefined) return twoYears(two);
  const [, fiscal] = /\b(?:FY|fiscal year)\s*'?(\d{4}|\d{2})\b/i.exec(heading) ?? [];
  if (fiscal !== undefined) return fiscalYear(fiscal);
  const [plain] = /\b(?:19|20)\d{2}\b/.exec(heading) ?? [];
  if (plain === undefined) return undefined;
  return plainYears === undefined ? { plain } : plainYear(Number(plain), plainYears);
}

function twoYears(text: string): YearHeading {
  const typed = typedYear(text);
  return 'value' in typed ? { year: typed.value } : { wrong: `“${text}” is not two years that follow each other.` };
}

function fiscalYear(digits: string): YearHeading {
  const ends = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return { year: schoolYearFrom(ends - 1), why: `A fiscal year is the school year that ends in it, here in ${ends}.` };
}

function plainYear(year: number, plainYears: 'ends' | 'starts'): YearHeading {
  return { year: schoolYearFrom(plainYears === 'ends' ? year - 1 : year) };
}
