import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { isIn, lineOf, linesOf, withLine } from '../lines.ts';
import { completeYears, inRows, isNumber, yearsLine, type Cell } from '../rows.ts';

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

/** What happens to amounts and to what has to be said of them. */
export const amountMutations: Mutations = {
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
};
