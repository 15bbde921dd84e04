import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { fieldLines, firstField, isIn, linesOf, withLine, withLinesBefore } from '../lines.ts';
import type { Random } from '../random.ts';
import { completeYears, isNumber, rowsOf, type Cell, type Row } from '../rows.ts';

/** Breaks the rows of a filled spending file one by one. */
function inRows(breakRow: (row: Row, file: SourceFile, random: Random) => readonly BrokenFile[]): Mutation {
  return (file, random) => (isIn(file, 'spending') ? rowsOf(file).flatMap((row) => breakRow(row, file, random)) : []);
}

const lineOf = (file: SourceFile, index: number): string => linesOf(file)[index] ?? '';

/** Removes a field of a row; the first amount that lacks it then has to be told. */
function drop(name: string, code: BrokenFile['code']): Mutation {
  return inRows(({ fields, cells }, file) => {
    const index = fields.get(name);
    const first = cells.find((cell) => isNumber(cell) && !cell.own.includes(name));
    if (index === undefined || first === undefined) return [];
    return [{ text: withLine(file, index), code, line: first.index + (first.index > index ? 0 : 1) }];
  });
}

/** Removes a field of one amount that no row says for it. */
function dropInBraces(name: string, code: BrokenFile['code']): Mutation {
  return (file) =>
    isIn(file, 'districts')
      ? linesOf(file).flatMap((line, index) => {
          const rest = line.replace(new RegExp(`, ${name}: (?:"[^"]*"|[^,}]*[^,} ])`), '');
          return rest === line || !/value: \d/.test(line)
            ? []
            : [{ text: withLine(file, index, rest), code, line: index + 1 }];
        })
      : [];
}

const yearsLine = (file: SourceFile) =>
  fieldLines(file).find(({ name, value }) => name === 'schoolYears' && value.length > 2);

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

/** Replaces the amount of a cell. */
function withValue(file: SourceFile, { valueIndex, value }: Cell, other: number): string {
  return withLine(file, valueIndex, lineOf(file, valueIndex).replace(`value: ${value}`, `value: ${other}`));
}

const unbalance = inRows(({ section, cells }, file, random) => {
  const years = yearsLine(file);
  if (section === 'received' || !years) return [];
  return cells
    .filter((cell) => isNumber(cell) && completeYears(file).includes(cell.year))
    .map((cell) => ({
      text: withValue(file, cell, Number(cell.value) + 1 + random.below(1000)),
      code: 'totals-differ',
      line: years.index + 1,
    }));
});

/** Ten times as much as the year before: a zero too many. */
const jump = inRows(({ cells }, file, random) =>
  cells.flatMap((cell, at): BrokenFile[] => {
    const before = cells[at - 1];
    const isSameKind = before !== undefined && !before.own.includes('kind') && !cell.own.includes('kind');
    if (!isSameKind || !isNumber(before) || !isNumber(cell) || before.value === '0') return [];
    return [
      {
        text: withValue(file, cell, Number(before.value) * (2 + random.below(20))),
        code: 'large-change',
        line: cell.index + 1,
      },
    ];
  }),
);

const mixKinds = inRows(({ section, cells, fields }, file) => {
  const years = yearsLine(file);
  if (section === 'received' || !years || !fields.has('kind')) return [];
  return cells
    .filter((cell) => isNumber(cell) && !cell.own.includes('kind'))
    .map(({ index }) => ({
      text: withLine(file, index, lineOf(file, index).replace(/ \}$/, ', kind: budgeted }')),
      code: 'mixed-kinds',
      line: years.index + 1,
    }));
});

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

const dropAmount = inRows(({ start, cells }, file) =>
  cells
    .filter(({ index, valueIndex }) => index === valueIndex && cells.length > 1)
    .map(({ index }) => ({ text: withLine(file, index), code: 'missing-amount', line: start + 1 })),
);

const withoutBraces = inRows(({ cells }, file) =>
  cells
    .filter((cell) => isNumber(cell) && cell.index === cell.valueIndex)
    .map(({ index, year, value }) => ({
      text: withLine(file, index, `      "${year}": ${value}`),
      code: 'wrong-shape',
      line: index + 1,
    })),
);

const duplicateRow = inRows(({ start, end }, file) => [
  { text: withLinesBefore(file, end, ...linesOf(file).slice(start, end)), code: 'duplicate-row', line: end + 1 },
]);

const unnamedRow = inRows(({ start, fields, section }, file) => {
  const name = fields.get('name');
  const line = lineOf(file, start);
  const isTemplate = fieldLines(file).some(({ name: field, value }) => field === 'template' && value === 'true');
  if (section === 'byUse' || isTemplate) return [];
  if (name !== undefined) return [{ text: withLine(file, name), code: 'unnamed-row', line: start + 1 }];
  return [
    { text: withLine(file, start, line.replace(/from: .*/, 'from: other')), code: 'unnamed-row', line: start + 1 },
  ];
});

const fillTemplate: Mutation = (file, { below }) => {
  if (!file.path.endsWith('blank-template.yaml')) return [];
  return rowsOf(file).map(({ end }) => ({
    ...{
      text: withLinesBefore(file, end, '    amounts:', `      "2021-22": { value: ${below(100_000)} }`),
      code: 'filled-template',
      line: end + 2,
    },
  }));
};

const filledTemplate: Mutation = (file) => {
  const district = fieldLines(file).find(({ name }) => name === 'district');
  const [first] = isIn(file, 'spending') ? rowsOf(file).flatMap(({ cells }) => cells.filter(isNumber)) : [];
  return district && first
    ? [
        {
          text: withLinesBefore(file, district.index, 'template: true'),
          code: 'filled-template',
          line: first.index + 2,
        },
      ]
    : [];
};

/** Removes a field at the margin; what is missing then is reported at the first field. */
const dropAtMargin =
  (collection: string, name: string): Mutation =>
  (file) => {
    const field = isIn(file, collection)
      ? fieldLines(file).find((each) => each.before === '' && each.name === name)
      : undefined;
    return field ? [{ text: withLine(file, field.index), code: 'missing-district', line: firstField(file) + 1 }] : [];
  };

const listAsText: Mutation = (file) =>
  fieldLines(file)
    .filter(({ name, value }) => ['schoolYears', 'alsoKnownAs', 'authors', 'hide'].includes(name) && value.length > 2)
    .map(({ index, before, name, value }) => ({
      ...{
        text: withLine(file, index, `${before}${name}: ${value.replaceAll(/[[\]"]/g, '')}`),
        code: 'wrong-shape',
        line: index + 1,
      },
    }));

/** What happens to the tables of money, and to the figures of districts. */
export const spendingMutations: Mutations = {
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
  'unbalance-total': unbalance,
  jump,
  'mix-kinds': mixKinds,
  'drop-source': drop('source', 'figure-without-source'),
  'drop-place': drop('at', 'source-without-place'),
  'drop-kind': drop('kind', 'missing-kind'),
  'drop-status': drop('status', 'missing-status'),
  'drop-source-of-a-figure': dropInBraces('source', 'figure-without-source'),
  'drop-place-of-a-figure': dropInBraces('at', 'source-without-place'),
  'drop-amount': dropAmount,
  'amount-without-braces': withoutBraces,
  'duplicate-row': duplicateRow,
  'unnamed-row': unnamedRow,
  'fill-template': fillTemplate,
  'template-of-a-filled-file': filledTemplate,
  'drop-district': dropAtMargin('spending', 'district'),
  'drop-nces-id': dropAtMargin('districts', 'ncesId'),
  'list-as-text': listAsText,
};
