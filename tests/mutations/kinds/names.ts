import type { BrokenFile, Mutation, Mutations, SourceFile } from '../broken.ts';
import {
  fieldLines,
  fieldRange,
  firstField,
  isIn,
  isPage,
  linesOf,
  withLine,
  withLinesBefore,
  type FieldLine,
} from '../lines.ts';
import type { Random } from '../random.ts';
import { rowsOf } from '../rows.ts';

/** Swaps, drops or doubles a letter; the first stays, as it does under people's hands. */
function misspelled(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 1);
  const letters = Array.from(word);
  const kind = random.below(3);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, letters[at] ?? '');
  else [letters[at - 1], letters[at]] = [letters[at] ?? '', letters[at - 1] ?? ''];
  const result = letters.join('');
  return result === word ? `${word}x` : result;
}

const isYear = (name: string): boolean => /^"?\d/.test(name);
const broken = (file: SourceFile, index: number, line: string, code: BrokenFile['code']): BrokenFile => ({
  text: withLine(file, index, line),
  code,
  line: index + 1,
});

const misspellField: Mutation = (file, random) =>
  fieldLines(file)
    .filter(({ name }) => name.length > 3 && !isYear(name))
    .map(({ index, before, name, value }) =>
      broken(file, index, `${before}${misspelled(name, random)}: ${value}`.trimEnd(), 'unknown-field'),
    );

/** Lines with fields between braces: `{ value: 5, source: x }`. */
function linesWithBraces(file: SourceFile): { readonly line: string; readonly index: number }[] {
  if (!isIn(file, 'spending', 'districts')) return [];
  return linesOf(file).flatMap((line, index) => (/^ .*\{ value: /.test(line) ? [{ line, index }] : []));
}

const misspellFieldInBraces: Mutation = (file, random) =>
  linesWithBraces(file).flatMap(({ line, index }) =>
    [...line.matchAll(/(?<=\{ |, )(value|source|note|kind|status)(?=: )/g)].map((match) => {
      const after = line.slice(match.index + match[0].length);
      return broken(
        file,
        index,
        `${line.slice(0, match.index)}${misspelled(match[0], random)}${after}`,
        'unknown-field',
      );
    }),
  );

const choices = new Set(['from', 'use', 'status', 'state', 'kind', 'paper']);

const misspellChoice: Mutation = (file, random) =>
  fieldLines(file)
    .filter(({ name, value }) => choices.has(name) && /^[A-Za-z]{2}/.test(value) && !isIn(file, 'redirects'))
    .map(({ index, before, name, value }) =>
      broken(file, index, `${before}${name}: ${misspelled(value, random)}`, 'unknown-choice'),
    );

/** Removes a field; what is missing is looked for where the fields around it start. */
function without({ index }: FieldLine, file: SourceFile, at: number): BrokenFile {
  return { text: withLine(file, index), code: 'missing-field', line: (at > index ? at - 1 : at) + 1 };
}

const required = new Set(['title', 'name', 'state', 'reviewed', 'description', 'summary']);
const optional: Readonly<Record<string, readonly string[]>> = { site: ['reviewed'], spending: ['summary'] };

const removeRequired: Mutation = (file) => {
  if (isIn(file, 'sources', 'glossary', 'redirects')) return [];
  const collection = /^\w+/.exec(file.path)?.[0] ?? '';
  const top = fieldLines(file).filter(
    ({ before, name, value }) => before === '' && required.has(name) && !/^[>|]/.test(value),
  );
  return top
    .filter(({ name }) => !(optional[collection] ?? []).includes(name))
    .map((field) => {
      const first = firstField(file);
      const [next] = fieldLines(file).filter(({ before, index }) => before === '' && index > first);
      return without(field, file, field.index === first ? (next?.index ?? first) : first);
    });
};

/** Each source starts with a line "- id: …"; what it lacks is reported there. */
const removeRequiredOfItem: Mutation = (file) => {
  if (!isIn(file, 'sources')) return [];
  const fields = fieldLines(file);
  return fields
    .filter(({ before, name, value }) => before === '  ' && ['title', 'kind'].includes(name) && !/^[>|]/.test(value))
    .map((field) => {
      const item = fields.findLast(({ before, index }) => before === '- ' && index < field.index);
      return without(field, file, item?.index ?? 0);
    });
};

/** "- from: state" and its next field become one line without the choice. */
const removeChoiceOfRow: Mutation = (file) =>
  isIn(file, 'spending')
    ? rowsOf(file)
        .filter(({ start, end }) => end > start + 1)
        .map(({ start }) => {
          const lines = linesOf(file);
          const next = lines[start + 1] ?? '';
          const text = lines.toSpliced(start, 2, `  - ${next.trim()}`).join('\n');
          return { text, code: 'missing-field', line: start + 1 };
        })
    : [];

const removeValue: Mutation = (file) =>
  linesWithBraces(file).map(({ line, index }) =>
    broken(file, index, line.replace(/\{ value: [\w.-]+(?:, )?/, '{ '), 'missing-field'),
  );

/** Names that every object of the program has; they are no fields. */
const nameOfEveryObject: Mutation = (file, random) => {
  if (isIn(file, 'sources', 'glossary', 'redirects')) return [];
  const name = random.pick(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']);
  const nested = isIn(file, 'site')
    ? fieldLines(file)
        .filter(({ before, section }) => before === '  ' && section !== 'words')
        .map(({ index }) => [index, '  '] as const)
    : [];
  const [, end] = fieldRange(file);
  const top = isPage(file) ? [[end, ''] as const] : [[firstField(file), ''] as const];
  return [...top, ...nested].map(([index, before]) => ({
    ...{ text: withLinesBefore(file, index, `${before}${name}: x`), code: 'unknown-field', line: index + 1 },
  }));
};

const inventedField: Mutation = (file, random) => {
  if (isIn(file, 'sources', 'glossary', 'redirects')) return [];
  const name = random.pick(['slug', 'id', 'draft', 'layout', 'author', 'tags', 'permalink']);
  const index = isPage(file) ? fieldRange(file)[1] : firstField(file);
  return [{ text: withLinesBefore(file, index, `${name}: x`), code: 'unknown-field', line: index + 1 }];
};

/** What happens to the names of fields and to words from a list. */
export const nameMutations: Mutations = {
  'misspell-field': misspellField,
  'misspell-field-in-braces': misspellFieldInBraces,
  'misspell-choice': misspellChoice,
  'remove-required-field': removeRequired,
  'remove-required-field-of-a-source': removeRequiredOfItem,
  'remove-choice-of-a-row': removeChoiceOfRow,
  'remove-value': removeValue,
  'name-of-every-object': nameOfEveryObject,
  'invented-field': inventedField,
};
