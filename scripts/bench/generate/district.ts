import type { Dice } from './dice.ts';
import { sourceId, type Surroundings } from './guide.ts';
import { years } from './spending.ts';

export function districtId(number: number): string {
  return `district-${String(number).padStart(5, '0')}`;
}

/** A district with all ten figures of five school years. */
export function district(dice: Dice, { sources }: Surroundings, number: number): string {
  const source = sourceId(dice.between(1, sources));
  const figure = (name: string, from: number, to: number) =>
    `    ${name}: { value: ${dice.between(from, to)}, source: ${source}, at: "p. ${dice.between(1, 90)}" }`;
  const year = (name: string) =>
    [
      `  "${name}":`,
      figure('students', 900, 9000),
      figure('teachers', 60, 600),
      figure('schools', 2, 16),
      figure('titleISchools', 0, 9),
      figure('titleIEligiblePercent', 5, 80),
      figure('englishLearnersPercent', 0, 40),
      figure('specialEducationPercent', 8, 24),
      figure('perPupilExpenditure', 9000, 22000),
      figure('studentTeacherRatio', 11, 19),
      figure('instructionalCoaches', 1, 12),
    ].join('\n');
  return `name: District ${number} (fictional)
state: PA
figures:
${years.map(year).join('\n')}
fictional: true
reviewed: 2026-11-22
`;
}
