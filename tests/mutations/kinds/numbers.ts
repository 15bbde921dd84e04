import type { Code } from '../../../src/report/codes.ts';
import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { isIn, linesOf, withLine } from '../lines.ts';
import type { Random } from '../random.ts';

/** A number with what stands around it on its line. */
interface Number {
  readonly index: number;
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** Figures that are counted whole: all but teachers, ratios, coaches and percentages. */
const withDecimals = /(?:teachers|studentTeacherRatio|instructionalCoaches|\w+Percent): /;

function numbers(file: SourceFile): Number[] {
  if (!isIn(file, 'spending', 'districts')) return [];
  return linesOf(file).flatMap((line, index) => {
    const [, before = '', digits = '', after = ''] = /^( .*value: )(\d+(?:\.\d+)?)(.*)$/.exec(line) ?? [];
    return digits === '' ? [] : [{ index, before, digits, after }];
  });
}

/** Writes each number in another way, which must bring up the code on its line. */
function rewritten(
  code: Code,
  write: (digits: string, random: Random) => string,
  where: (number: Number) => boolean = () => true,
): Mutation {
  return (file, random) =>
    numbers(file)
      .filter(where)
      .map(({ index, before, digits, after }): BrokenFile => {
        const line = `${before}${write(digits, random)}${after}`;
        return { text: withLine(file, index, line), code, line: index + 1 };
      });
}

const thousands = (digits: string): string => digits.replace(/(\d{3})$/, ',$1');
const isLong = ({ digits }: Number): boolean => /^\d{4,6}$/.test(digits);
const inBraces = ({ before }: Number): boolean => before.includes('{');
const isWhole = ({ before }: Number): boolean => !withDecimals.test(before);

/** What happens to amounts and figures when they are typed or pasted. */
export const numberMutations: Mutations = {
  fraction: rewritten('fractional-amount', (digits, { below }) => `${digits}.${1 + below(99)}`, isWhole),
  negative: rewritten('negative-amount', (digits, { below }) => `-${1 + below(9)}${digits}`),
  'dollar-sign': rewritten('not-a-number', (digits) => `$${digits}`),
  'thousands-separator': rewritten('unknown-field', thousands, (number) => isLong(number) && inBraces(number)),
  'thousands-separator-in-a-block': rewritten(
    'not-a-number',
    thousands,
    (number) => isLong(number) && !inBraces(number),
  ),
  'thousands-as-k': rewritten('not-a-number', (digits) => `${digits}k`),
  'number-in-quotes': rewritten('not-a-number', (digits) => `"${digits}"`),
  'number-in-words': rewritten('not-a-number', (_, { pick }) =>
    pick(['twelve', 'n/a', 'TBD', 'unknown', '–', '"-"', 'none']),
  ),
  'number-left-out': rewritten('not-a-number', () => ''),
  'percent-over-100': rewritten(
    'out-of-range',
    (_, { below }) => String(101 + below(900)),
    ({ before }) => before.includes('Percent: '),
  ),
  'number-as-list': rewritten('not-a-number', (digits) => `[${digits}]`),
};
