/** The year a school year starts in: "2021-22" is 2021. */
export function startOf(year: string): number {
  return Number(year.slice(0, 4));
}

/** The school year that starts in a year: 2021 gives "2021-22", and 1999 gives "1999-00". */
export function schoolYearFrom(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}

/** The school year that follows: "1999-00" follows "1998-99". */
export function following(year: string): string {
  return schoolYearFrom(startOf(year) + 1);
}

/** School years run from July to June. */
export const FIRST_MONTH = 7;

/** The school year a day lies in, from July to June: "2026-11-22" is in "2026-27". */
export function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4));
  return schoolYearFrom(Number(day.slice(5, 7)) >= FIRST_MONTH ? year : year - 1);
}
