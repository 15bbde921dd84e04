import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import { fieldLines, firstField, isPage, linesOf, withLine, withLinesBefore, type FieldLine } from '../lines.ts';
import type { Random } from '../random.ts';

/** A line with a field, and the lines around it. */
interface Place {
  readonly field: FieldLine;
  readonly above: string;
  readonly line: string;
  readonly next: string;
}

/** Writes lines with a field in a way that YAML cannot read; the author must be led to that line. */
function unreadable(
  where: (place: Place) => boolean,
  write: (line: string, field: FieldLine, random: Random) => string,
): Mutation {
  return (file, random) => {
    const lines = linesOf(file);
    return fieldLines(file).flatMap((field): BrokenFile[] => {
      const { index } = field;
      const [above = '', line = '', next = ''] = [lines[index - 1], lines[index], lines[index + 1]];
      if (!where({ field, above, line, next })) return [];
      return [{ text: withLine(file, index, write(line, field, random)), code: 'yaml-syntax', line: index + 1 }];
    });
  };
}

const isBare = ({ field: { value } }: Pick<Place, 'field'>): boolean => /^[A-Za-z][\w ,.()-]*$/.test(value);
const isNested = ({ field: { before } }: Place): boolean => before.startsWith('  ') && !before.includes('-');
/** A line that a field of the same block follows, so that the end of the block does not tell first. */
const hasNeighbours = ({ field: { before }, above, next }: Place): boolean =>
  !before.includes('-') && !above.endsWith(':') && isField(next) && !next.includes('- ');
const isField = (line: string): boolean => /^ *(?:- )?"?[\w-]+"?:/.test(line);

/** A field whose neighbour above stands at the same margin, so that one blank more or less shows. */
const wrongIndent: Mutation = (file) => {
  const lines = linesOf(file);
  const fields = fieldLines(file);
  return fields.flatMap((field, at): BrokenFile[] => {
    const above = fields[at - 1];
    const isNeighbour =
      above?.index === field.index - 1 &&
      above.before === field.before &&
      above.value !== '' &&
      !/^[>|]/.test(above.value);
    if (!isNeighbour) return [];
    return [
      { text: withLine(file, field.index, ` ${lines[field.index] ?? ''}`), code: 'yaml-syntax', line: field.index + 1 },
    ];
  });
};

const duplicateKey: Mutation = (file) =>
  fieldLines(file)
    .filter(({ before, value }) => !before.includes('-') && value !== '' && !/^[>|]/.test(value))
    .map(({ index }) => ({
      text: withLinesBefore(file, index + 1, linesOf(file)[index] ?? ''),
      code: 'yaml-syntax',
      line: index + 2,
    }));

const secondPart: Mutation = (file) =>
  isPage(file)
    ? []
    : fieldLines(file)
        .filter(({ before, index }) => before === '' && index > firstField(file))
        .map(({ index }) => ({ text: withLinesBefore(file, index, '---'), code: 'yaml-syntax', line: index + 1 }));

/** A list below fields, or fields below a list, without a name. */
const bracketsWithoutEnd: Mutation = (file: SourceFile, random) =>
  fieldLines(file)
    .filter((field) => isBare({ field }))
    .map(({ index, before, name }) => ({
      ...{
        text: withLine(file, index, `${before}${name}: ${'['.repeat(101 + random.below(400))}`),
        code: 'yaml-syntax',
        line: index + 1,
      },
    }));

/** What happens to the signs that hold YAML together. */
export const yamlMutations: Mutations = {
  'unclosed-quote': unreadable(
    isBare,
    (_, { before, name, value }, { pick }) => `${before}${name}: ${pick(['"', "'"])}${value}`,
  ),
  'unclosed-quote-in-braces': unreadable(
    ({ line }) => /\{ .*at: "?[^"}]+"? \}$/.test(line),
    (line) => line.replace(/at: "?([^"}]+)"? \}$/, 'at: "$1 }'),
  ),
  'text-after-a-quote': unreadable(isBare, (_, { before, name, value }) => `${before}${name}: "${value}" again`),
  'apostrophe-in-quotes': unreadable(isBare, (_, { before, name, value }) => `${before}${name}: '${value}'s'`),
  'unclosed-bracket': unreadable(
    // A sentence may end with a citation in brackets, which YAML takes as it is.
    ({ line }) => /^ *(?:- )*(?:[\w"-]+: )?[[{].*[\]}]$/.test(line),
    (line) => line.slice(0, -1).trimEnd(),
  ),
  'missing-comma': unreadable(
    ({ line }) => /\{ value: \w+, /.test(line),
    (line) => line.replace(/(\{ value: [\w-]+), /, '$1 '),
  ),
  'colon-in-text': unreadable(
    isBare,
    (_, { before, name, value }, { pick }) => `${before}${name}: ${pick(['Our view', 'Note', 'p. 4'])}: ${value}`,
  ),
  'missing-colon': unreadable(
    (place) => hasNeighbours(place) && place.field.value !== '' && !/^[>|[{]|: /.test(place.field.value),
    (line) => line.replace(':', ''),
  ),
  'missing-space-after-colon': unreadable(
    (place) => hasNeighbours(place) && isBare(place),
    (line) => line.replace(': ', ':'),
  ),
  'sign-at-the-start': unreadable(
    isBare,
    (_, { before, name, value }, { pick }) => `${before}${name}: ${pick(['@', '`', '%', '!'])}${value}`,
  ),
  'reference-of-yaml': unreadable(isBare, (_, { before, name }) => `${before}${name}: *x`),
  'backslash-in-quotes': unreadable(isBare, (_, { before, name, value }) => `${before}${name}: "C:\\${value}\\q"`),
  'tab-indent': unreadable(isNested, (line) => line.replace(/^ +/, '\t')),
  'wrong-indent': wrongIndent,
  'duplicate-key': duplicateKey,
  'second-part': secondPart,
  'brackets-without-end': bracketsWithoutEnd,
};
