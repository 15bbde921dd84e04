import type { Code } from '../../../src/report/codes.ts';
import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { fieldLines, isIn, withLine } from '../lines.ts';
import type { Random } from '../random.ts';
import { inFields } from './library.ts';

const isCase = (file: SourceFile): boolean => isIn(file, 'cases');

/** A figure between braces, or on lines of its own. */
const figure = /(?<=\bvalue: )\d+(?:\.\d+)?(?=$|,| \})/g;

function inFigures(code: Code, pattern: RegExp, write: (found: RegExpExecArray, random: Random) => string): Mutation {
  return inFields(code, pattern, write, isCase);
}

/** Removes the source of a figure on lines of its own; the row is told. */
const rowWithoutSource: Mutation = (file) =>
  isCase(file)
    ? fieldLines(file)
        .filter(({ name, before, section }) => name === 'source' && before === '    ' && section !== '')
        .map((field): BrokenFile => {
          const row = fieldLines(file).findLast(({ before, index }) => before === '  - ' && index < field.index);
          return { text: withLine(file, field.index), code: 'figure-without-source', line: (row?.index ?? 0) + 1 };
        })
    : [];

/** What happens to cases. */
export const caseMutations: Mutations = {
  'figure-of-a-case-without-source': inFigures(
    'figure-without-source',
    /, source: [\w-]+(?:, at: (?:"[^"]*"|[^,}]*[^,} ]))?/g,
    () => '',
  ),
  'row-of-a-case-without-source': rowWithoutSource,
  'figure-of-a-case-without-place': inFigures(
    'source-without-place',
    /(?<=, source: [\w-]+), at: (?:"[^"]*"|[^,}]*[^,} ])/g,
    () => '',
  ),
  'figure-of-a-case-in-words': inFigures('not-a-number', figure, (_, { pick }) => pick(['most', 'n/a', 'none', '12k'])),
  'figure-of-a-case-below-zero': inFigures('negative-amount', figure, ([value]) => `-${value.replace(/^0$/, '1')}`),
  'figure-of-a-case-in-reverse': inFigures(
    'range-reversed',
    /(?<=\bvalue: )(\d+)(?=, (?!to: ))/g,
    ([value]) => `${Number(value) + 1}, to: ${value}`,
  ),
  'years-of-a-case-in-reverse': inFigures('range-reversed', /(?<=^ {2}to: )\d{4}$/g, (_, { below }) =>
    String(1800 + below(100)),
  ),
};
