import type { Code } from '../../../src/report/codes.ts';
import type { Mutation, Mutations, SourceFile } from '../broken.ts';
import { fieldLines, isIn, linesOf, withLine, type FieldLine } from '../lines.ts';
import type { Random } from '../random.ts';

/** Gives each field of some name another value, which must bring up the code on its line. */
function given(
  code: Code,
  names: readonly string[],
  write: (field: FieldLine, random: Random) => string,
  where: (file: SourceFile, field: FieldLine) => boolean = () => true,
): Mutation {
  return (file, random) =>
    fieldLines(file)
      .filter((field) => names.includes(field.name) && isText(field) && where(file, field))
      .map((field) => {
        const { index, before, name } = field;
        return { text: withLine(file, index, `${before}${name}: ${write(field, random)}`), code, line: index + 1 };
      });
}

const isText = ({ value }: FieldLine): boolean => value !== '' && !/^[>|[{]/.test(value);

/** A field that few files have is broken in many ways instead. */
const often =
  (mutation: Mutation): Mutation =>
  (file, random) =>
    Array.from({ length: 10 }, () => mutation(file, random)).flat();

const plain = ['title', 'name', 'description', 'summary', 'publisher', 'at', 'note', 'alt'];
const dates = ['reviewed', 'reviewBy', 'accessed', 'asOf'];
const addresses = ['link', 'website', 'address'];
/** What a source prints of the address of an organization is shown as it is printed, and is no link. */
const isLink = (file: SourceFile): boolean => !isIn(file, 'organizations');
const isFree = (_: SourceFile, { section, before }: FieldLine): boolean => section !== 'words' || before === '';
const two = (number: number): string => String(number).padStart(2, '0');

function dayThatDoesNotExist({ below, pick }: Random): string {
  const year = 2020 + below(8);
  const day = pick([
    `02-${30 + below(2)}`,
    '04-31',
    '06-31',
    '09-31',
    '11-31',
    `${two(13 + below(80))}-01`,
    '00-10',
    `10-${32 + below(60)}`,
    '12-00',
  ]);
  return `${year}-${day}`;
}

function dayInAnotherForm({ below, pick }: Random): string {
  const [year, month, day] = [2020 + below(8), 1 + below(12), 1 + below(28)];
  return pick([
    `${month}/${day}/${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `November ${day}, ${year}`,
    `${year}-${two(month)}`,
    `${year}/${two(month)}/${two(day)}`,
    `"${year}${two(month)}${two(day)}"`,
  ]);
}

const script = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  '"java\\tscript:alert(1)"',
  'data:text/html,x',
  'vbscript:x',
];

const dateInBraces: Mutation = (file, random) =>
  linesOf(file).flatMap((line, index) => {
    const wrong = line.replace(/asOf: \d{4}-\d{2}-\d{2}/, () => `asOf: ${dayThatDoesNotExist(random)}`);
    return wrong === line ? [] : [{ text: withLine(file, index, wrong), code: 'not-a-date', line: index + 1 }];
  });

/** What happens to texts, days, addresses and ids. */
export const textMutations: Mutations = {
  'date-that-does-not-exist': given('not-a-date', dates, (_, random) => dayThatDoesNotExist(random)),
  'date-in-braces-that-does-not-exist': often(dateInBraces),
  'date-in-another-form': given('not-a-date', dates, (_, random) => dayInAnotherForm(random)),
  'javascript-address': given('not-an-address', addresses, (_, { pick }) => pick(script), isLink),
  'address-without-scheme': given(
    'not-an-address',
    addresses,
    ({ value }) => value.replace(/^https?:\/\//, 'www.'),
    isLink,
  ),
  'empty-text': given('empty-text', plain, (_, { pick }) => pick(['""', "''"]), isFree),
  'text-left-out': given('wrong-shape', plain, ({ value }) => `# ${value}`, isFree),
  'text-as-list': given('wrong-shape', plain, ({ value }) => JSON.stringify([value]), isFree),
  'text-that-is-a-number': given(
    'unquoted-id',
    plain,
    (_, { below, pick }) =>
      pick([`${below(3000)}`, `${below(9)}.${1 + below(8)}0`, `${1 + below(9)}e3`, `0${1 + below(7)}${below(8)}`]),
    isFree,
  ),
  'text-that-is-true-or-false': given(
    'unquoted-id',
    plain,
    (_, { pick }) => pick(['true', 'false', 'True', 'FALSE']),
    isFree,
  ),
  'id-with-capitals': given('not-an-id', ['source', 'district', 'id'], ({ value }) =>
    value.replace(/^./, (letter) => letter.toUpperCase()),
  ),
  'id-with-blanks': given('not-an-id', ['source', 'district', 'id'], ({ value }) =>
    value.replaceAll('-', ' ').concat(' x'),
  ),
  'district-id-without-its-zero': often(
    given('not-a-district-id', ['ncesId'], (_, { below }) => `"${100_000 + below(900_000)}"`),
  ),
  'drop-leading-zero': often(given('unquoted-id', ['ncesId'], (_, { below }) => `0${100_000 + below(900_000)}`)),
  'unquote-id': often(given('unquoted-id', ['ncesId'], (_, { below }) => String(1_000_000 + below(9_000_000)))),
  'unquoted-id-of-six-digits': often(
    given('not-a-district-id', ['ncesId'], (_, { below }) => String(100_000 + below(900_000))),
  ),
  'source-of-another-age': given(
    'out-of-range',
    ['year'],
    (_, { below }) => String(2101 + below(9000)),
    (file) => isIn(file, 'sources'),
  ),
  'true-in-words': given(
    'wrong-shape',
    ['fictional', 'include', 'examples', 'documentation', 'template'],
    (_, { pick }) => pick(['yes', 'no', 'on', '"true"', '1', 'x']),
  ),
  'words-for-fields': often(
    given('wrong-form', ['accent'], (_, { pick }) => pick(['blue', '"#fff"', '#1d4e79', 'rgb(0 0 0)', '"#12345g"'])),
  ),
  'base-path-without-slash': often(
    given('not-an-address', ['basePath'], (_, { pick }) =>
      pick(['pl', '/pl', 'pl/', '/p l/', '/../', 'https://example.org/pl/']),
    ),
  ),
  'address-of-mail-without-place': often(
    given('not-an-address', ['email'], (_, { pick }) =>
      pick(['learning', 'learning@', '"@riverbend.example"', 'a b@riverbend.example']),
    ),
  ),
};
