import type { Mutation, Mutations } from '../broken.ts';
import { fieldLines, firstField, isIn, lineOf, linesOf, withLine, withLinesBefore } from '../lines.ts';
import { inRows, isNumber, rowsOf } from '../rows.ts';

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

/** What happens to rows, to blank templates, and to the district of an entry. */
export const rowMutations: Mutations = {
  'duplicate-row': duplicateRow,
  'unnamed-row': unnamedRow,
  'fill-template': fillTemplate,
  'template-of-a-filled-file': filledTemplate,
  'drop-district': dropAtMargin('spending', 'district'),
  'drop-nces-id': dropAtMargin('districts', 'ncesId'),
  'list-as-text': listAsText,
};
