import type { Dice } from './dice.ts';
import { sourceId, type Surroundings } from './guide.ts';

export const years = ['2017-18', '2018-19', '2019-20', '2020-21', '2021-22'] as const;

/** A share of each year's money for every row, in percent; each table adds up to 100. */
const bySource = { 'title-ii-a': 15, state: 10, district: 75 };
const byUse = { coaching: 35, 'class-size-reduction': 25, 'courses-and-workshops': 30, administration: 10 };

/** The spending of one district over five school years, every cell filled in: two tables, their charts and a grant. */
export function spending(dice: Dice, { sources }: Surroundings, district: string): string {
  const source = sourceId(dice.between(1, sources));
  // Hundreds of dollars, so that every share is a whole number, and close enough from year to year to raise no question.
  const totals = years.map(() => dice.between(8000, 9000));
  const row = (field: string, name: string, percent: number, kind: string) => `  - ${field}: ${name}
${kind}    status: actual
    source: ${source}
    at: p. ${dice.between(1, 90)}
    amounts:
${years.map((year, index) => `      "${year}": { value: ${(totals[index] ?? 0) * percent} }`).join('\n')}`;
  const rows = (field: string, shares: Readonly<Record<string, number>>) =>
    Object.entries(shares).map(([name, percent]) => row(field, name, percent, '    kind: spent\n'));
  return `title: Spending of ${district} (fictional)
summary: What the district receives and spends on professional learning.
district: ${district}
schoolYears: [${years.map((year) => `"${year}"`).join(', ')}]
received:
${row('from', 'title-ii-a', 20, '')}
bySource:
${rows('from', bySource).join('\n')}
byUse:
${rows('use', byUse).join('\n')}
fictional: true
reviewed: 2026-11-22
`;
}
