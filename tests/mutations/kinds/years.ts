import type { BrokenFile, Mutation, Mutations } from '../broken.ts';
import { lineOf, withLine } from '../lines.ts';
import type { Random } from '../random.ts';
import { inRows, yearsLine } from '../rows.ts';

/** Writes the list of school years otherwise. */
function inYears(
  code: BrokenFile['code'],
  write: (years: readonly string[], random: Random) => readonly (readonly string[])[],
): Mutation {
  return (file, random) => {
    const line = yearsLine(file);
    if (!line) return [];
    const years = [...line.value.matchAll(/\d{4}-\d{2}/g)].map(([year]) => year);
    return write(years, random).map((wrong) => ({
      ...{
        text: withLine(file, line.index, `schoolYears: [${wrong.map((year) => `"${year}"`).join(', ')}]`),
        code,
        line: line.index + 1,
      },
    }));
  };
}

const amountOutside = inRows(({ cells }, file, { below }) =>
  cells.map(({ index, year }) => {
    const other = 2030 + below(30);
    const text = withLine(file, index, lineOf(file, index).replace(year, `${other}-${other - 1999}`));
    return { text, code: 'amount-outside-years', line: index + 1 };
  }),
);

const wrongYearOfAmount = inRows(({ cells }, file, { pick }) =>
  cells.map(({ index, year }) => {
    const wrong = pick([
      `"${year.slice(0, 4)}-20${year.slice(5)}"`,
      `"${year.replace('-', '–')}"`,
      `"${year.replace('-', '/')}"`,
      `“${year}”`,
      `"${year.slice(0, 4)}-${year.slice(2, 4)}"`,
    ]);
    return {
      text: withLine(file, index, lineOf(file, index).replace(`"${year}"`, wrong)),
      code: 'not-a-school-year',
      line: index + 1,
    };
  }),
);

/** What happens to school years. */
export const yearMutations: Mutations = {
  'swap-years': inYears('years-not-consecutive', (years) =>
    years.slice(1).map((_, at) => years.with(at, years[at + 1] ?? '').with(at + 1, years[at] ?? '')),
  ),
  'gap-in-years': inYears('years-not-consecutive', (years) =>
    years.slice(1, -1).map((_, at) => years.toSpliced(at + 1, 1)),
  ),
  'repeat-year': inYears('years-not-consecutive', (years) => years.map((year, at) => years.toSpliced(at, 0, year))),
  'long-school-year': inYears('not-a-school-year', (years) =>
    years.map((year, at) => years.with(at, year.replace('-', '-20'))),
  ),
  'school-year-of-two-years': inYears('not-a-school-year', (years, { below }) =>
    years.map((year, at) =>
      years.with(at, `${year.slice(0, 5)}${String((Number(year.slice(5)) + 1 + below(50)) % 100).padStart(2, '0')}`),
    ),
  ),
  'amount-outside-years': amountOutside,
  'school-year-of-an-amount': wrongYearOfAmount,
};
